/**
 * The words of a paragraph as Word shows them with every tracked change accepted: what was deleted or is hidden is left
 * out and counted, fields give their results, ruby its base. Text boxes anchored in it are handed on.
 */
import { paragraphEnd } from '../block.ts'
import { childOf, isElement, settingOf, textOf, type XmlElement } from '../xml/parse-xml.ts'
import { symbolFontOf, symbolText } from './symbol-fonts.ts'

/** What was met while reading, for the problems of the document. */
export interface Seen {
  deletedLetters: number
  insertions: number
  hiddenLetters: number
  struckLetters: number
  /** Cells that go on with another, and hold words all the same. */
  coveredCells: number
  /** Signs of a symbol font that have no letter. */
  symbols: number
}

export function nothingSeen(): Seen {
  return {
    deletedLetters: 0,
    insertions: 0,
    hiddenLetters: 0,
    struckLetters: 0,
    coveredCells: 0,
    symbols: 0,
  }
}

export interface ParagraphText {
  readonly text: string
  /** Contents of text boxes, in order. */
  readonly boxes: readonly XmlElement[]
}

export function paragraphText(paragraph: XmlElement, seen: Seen): ParagraphText {
  const reading = new Reading(seen)
  reading.inside(paragraph)
  return { text: reading.text + reading.withheld, boxes: reading.boxes }
}

class Reading {
  text = ''
  /** Words among the instructions of a field that is still open: they are none if it never ends. */
  withheld = ''
  readonly boxes: XmlElement[] = []
  readonly #seen: Seen
  /** For each open field whether its result has begun: before that stand its instructions. */
  readonly #fields: boolean[] = []

  constructor(seen: Seen) {
    this.#seen = seen
  }

  inside({ children }: XmlElement): void {
    for (const child of children) if (isElement(child)) this.#element(child)
  }

  #element(element: XmlElement): void {
    const { name } = element
    if (name === 'r') this.#run(element)
    else if (name === 'del' || name === 'moveFrom') this.#seen.deletedLetters += lettersIn(element)
    else if (name === 'ruby') this.#ruby(element)
    else if (name === 'AlternateContent') this.#choice(element)
    else if (name === 'txbxContent') this.boxes.push(element)
    else if (!withoutWords.has(name)) {
      if (name === 'ins') this.#seen.insertions += 1
      this.inside(element)
    }
  }

  #ruby(element: XmlElement): void {
    const base = childOf(element, 'rubyBase')
    if (base !== null) this.inside(base)
  }

  /** Of a drawing written twice, for newer and older programs, the first counts. */
  #choice(element: XmlElement): void {
    const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback')
    if (choice !== null) this.inside(choice)
  }

  #run(run: XmlElement): void {
    const settings = childOf(run, 'rPr')
    if (isOn(settings, 'vanish')) {
      this.#seen.hiddenLetters += lettersIn(run)
      // a field may begin in sight and end out of it
      for (const child of run.children) {
        if (isElement(child) && child.name === 'fldChar') this.#piece(child, null)
      }
      return
    }
    const struck = isOn(settings, 'strike') || isOn(settings, 'dstrike')
    const before = this.text.length
    const font = symbolFontOf(settings)
    for (const child of run.children) if (isElement(child)) this.#piece(child, font)
    if (struck) this.#seen.struckLetters += this.text.length - before
  }

  /** @param font The symbol font its letters are set in; null for words */
  #piece(piece: XmlElement, font: string | null): void {
    switch (piece.name) {
      case 't':
        this.#write(font === null ? textOf(piece) : this.#symbols(textOf(piece), font))
        return
      case 'tab':
      case 'ptab':
        this.#write(' ')
        return
      case 'br':
      case 'cr':
        this.#write(paragraphEnd)
        return
      case 'noBreakHyphen':
        this.#write('-')
        return
      case 'sym':
        this.#write(this.#symbol(piece))
        return
      case 'fldChar':
        this.#field(piece.attributes['fldCharType'] ?? '')
        return
      case 'footnoteReference':
      case 'endnoteReference':
        return
      default:
        this.#element(piece)
    }
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push(false)
    else if (type === 'separate' && this.#fields.length > 0)
      this.#fields[this.#fields.length - 1] = true
    else if (type === 'end') this.#fields.pop()
    if (this.#shows()) this.withheld = ''
  }

  #shows(): boolean {
    return this.#fields.every((begun) => begun)
  }

  #write(text: string): void {
    if (this.#shows()) this.text += text
    else this.withheld += text
  }

  #symbol({ attributes }: XmlElement): string {
    const code = Number.parseInt(attributes['char'] ?? '', 16)
    const letter = Number.isNaN(code) ? '\ufffd' : String.fromCharCode(code & 0xffff)
    return this.#symbols(letter, attributes['font'] ?? '')
  }

  #symbols(letters: string, font: string): string {
    const { text, unknown } = symbolText(letters, font)
    this.#seen.symbols += unknown
    return text
  }
}

/** Settings and instructions: what they hold is not shown. */
const withoutWords = new Set([
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'bookmarkStart',
])

/** A switch without a value is on. */
function isOn(settings: XmlElement | null, name: string): boolean {
  const value = settingOf(settings, name)
  return value !== null && value !== '0' && value !== 'false' && value !== 'none'
}

/** Words in it, deleted ones too. */
export function lettersIn(element: XmlElement): number {
  let letters = 0
  for (const child of element.children) {
    if (!isElement(child)) continue
    letters +=
      child.name === 'delText' || child.name === 't' ? textOf(child).length : lettersIn(child)
  }
  return letters
}
