/**
 * What layouts and masters print on the slides made from them: a header with the year, the name of the office, a mark. It is
 * read once, on the first slide that shows it: that of the upper half before the slide's own words, the rest behind them.
 */
import type { Block } from '../block.ts'
import type { XmlElement } from '../xml/parse-xml.ts'
import { type Relation, readPart, relationsOf, targetsOf } from '../zip/office-parts.ts'
import type { OpenZip } from '../zip/open-zip.ts'
import { slideBlocks } from './slide-blocks.ts'
import type { SlideShape } from './slide-shape.ts'
import { templateShapes } from './slide-shapes.ts'

export interface TemplateContents {
  readonly above: readonly Block[]
  readonly below: readonly Block[]
  readonly unread: number
  readonly pictures: number
  readonly unseen: number
  readonly struck: number
  readonly covered: number
}

/** The templates of one file: what was read of them is not read again. */
export class Templates {
  readonly #zip: OpenZip
  /** Half of the height of a slide, in points. */
  readonly #middle: number
  readonly #seen = new Set<string>()
  readonly #wordings = new Set<string>()

  constructor(zip: OpenZip, middle: number) {
    this.#zip = zip
    this.#middle = middle
  }

  /** @param number Of the slide, counted from 1 */
  around(slide: XmlElement, relations: readonly Relation[], number: number): TemplateContents {
    const shapes: SlideShape[] = []
    const counts = { unread: 0, pictures: 0, unseen: 0, struck: 0, covered: 0 }
    for (const part of this.#shownBy(slide, relations)) {
      if (this.#seen.has(part)) continue
      this.#seen.add(part)
      const template = readPart(this.#zip, part)
      if (template === null) continue
      const found = templateShapes(template)
      for (const kind of kinds) counts[kind] += found[kind]
      shapes.push(...found.shapes.filter((shape) => this.#isNew(shape)))
    }
    const blocks = (some: readonly SlideShape[]) =>
      some.flatMap((shape) => slideBlocks([shape], number))
    const isBelow = ({ frame }: SlideShape) =>
      frame !== null && frame.top + frame.height / 2 > this.#middle
    return {
      above: blocks(shapes.filter((shape) => !isBelow(shape))),
      below: blocks(shapes.filter(isBelow)),
      ...counts,
    }
  }

  /** A slide may keep its templates' drawings away, a layout its master's. */
  #shownBy(slide: XmlElement, relations: readonly Relation[]): readonly string[] {
    const [layout] = targetsOf(relations, 'slideLayout')
    if (layout === undefined || isOff(slide)) return []
    const root = readPart(this.#zip, layout)
    if (root === null) return []
    const masters = isOff(root)
      ? []
      : targetsOf(relationsOf(this.#zip, layout), 'slideMaster').slice(0, 1)
    return [...masters, layout]
  }

  /** Page numbers are no words; figures that somebody typed are. */
  #isNew({ holds }: SlideShape): boolean {
    if (holds.kind === 'table') return true
    if (holds.numbersPage && onlyPageNumber.test(holds.text)) return false
    if (this.#wordings.has(holds.text)) return false
    this.#wordings.add(holds.text)
    return true
  }
}

const kinds = ['unread', 'pictures', 'unseen', 'struck', 'covered'] as const

const onlyPageNumber = /^(?:page|of|[\s\d‹›<>#＃\-－―–—/／()（）ページ頁第枚目pPｐＰ.．])*$/iu

function isOff({ attributes }: XmlElement): boolean {
  const shows = attributes['showMasterSp']
  return shows === '0' || shows === 'false'
}
