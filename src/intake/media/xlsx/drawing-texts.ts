/** What lies on a sheet over its cells: the words in shapes, printed with it, and how much holds words that are not read. */
import type { Block } from '../block.ts'
import { shapeText } from '../shape-text.ts'
import { childOf, descendantsOf, isElement, type XmlElement } from '../xml/parse-xml.ts'
import { shapeNumber } from './legacy-controls.ts'

export interface Drawn {
  readonly texts: readonly Block[]
  /** Of controls to be ticked or chosen from, by the number of their shape. */
  readonly captions: ReadonlyMap<string, string>
  readonly pictures: number
  /** Charts and drawings made of diagrams: their words are elsewhere. */
  readonly charts: number
}

export function drawingTexts(drawing: XmlElement, sheet: string): Drawn {
  const looking = new Looking()
  looking.inside(drawing)
  const place = { kind: 'part', part: `${sheet}の図形` } as const
  const texts = looking.texts.flatMap((text): readonly Block[] => [
    { kind: 'gap' },
    { kind: 'paragraph', words: { text, place } },
  ])
  const { captions, pictures, charts } = looking
  return { texts, captions, pictures, charts }
}

class Looking {
  readonly texts: string[] = []
  readonly captions = new Map<string, string>()
  #control = ''
  pictures = 0
  charts = 0

  inside({ children }: XmlElement): void {
    for (const child of children) if (isElement(child)) this.#element(child)
  }

  #element(element: XmlElement): void {
    if (element.name === 'sp') this.#shape(element)
    else if (element.name === 'txBody') this.#words(element)
    else if (pictures.has(element.name)) this.pictures += 1
    else if (element.name === 'graphicFrame') this.charts += 1
    else if (element.name === 'AlternateContent') {
      // written twice, for newer and older programs
      const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback')
      if (choice !== null) this.inside(choice)
    } else this.inside(element)
  }

  /** Of a control drawn for older programs it names that shape. */
  #shape(shape: XmlElement): void {
    const [control] = descendantsOf(shape, 'compatExt')
    this.#control = shapeNumber(control?.attributes['spid'] ?? '')
    this.inside(shape)
    this.#control = ''
  }

  #words(body: XmlElement): void {
    const text = shapeText(body)
    if (text === '') return
    if (this.#control === '') this.texts.push(text)
    else this.captions.set(this.#control, text)
  }
}

/** Pictures, what fills a shape with one, and what was drawn by hand on the screen. */
const pictures = new Set(['pic', 'blipFill', 'contentPart'])
