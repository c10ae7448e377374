/**
 * The words of a paragraph as Word shows them with every tracked change accepted: what was deleted or is hidden is left
 * out and counted, fields give their results, ruby its base. Text boxes anchored in it are handed on.
 */
import type { Place } from '../../../plan/place.ts'
import { paragraphEnd } from '../block.ts'
import { formulaPart } from '../formula.ts'
import { RaisedFigures, type Script } from '../raised-figures.ts'
import { shapeText } from '../shape-text.ts'
import { symbolFontOf, symbolText } from '../symbol-fonts.ts'
import { childOf, isElement, textOf, type XmlElement } from '../xml/parse-xml.ts'
import {
  formWords,
  instructedWords,
  isLetter,
  isPrompt,
  isWorkedOut,
  mayBeBlank,
} from './field-words.ts'
import type { ParagraphLooks } from './run-looks.ts'
import type { Seen } from './seen.ts'

export interface ParagraphText {
  readonly text: string
  /** Contents of text boxes, in order. */
  readonly boxes: readonly XmlElement[]
}

/**
 * @param looks What the styles of the paragraph give its runs
 * @param place Where what cannot be read is said to stand
 */
export function paragraphText(
  paragraph: XmlElement,
  looks: ParagraphLooks,
  seen: Seen,
  place: Place,
): ParagraphText {
  const reading = new Reading(looks, seen, place)
  reading.inside(paragraph)
  return { text: reading.text + reading.withheld, boxes: reading.boxes }
}

class Reading {
  text = ''
  /** Words among the instructions of a field that is still open: they are none if it never ends. */
  withheld = ''
  readonly boxes: XmlElement[] = []
  readonly #looks: ParagraphLooks
  readonly #seen: Seen
  readonly #place: Place
  readonly #fields: OpenField[] = []
  /** Whether they hold words or not. */
  #drawings = 0
  #figures = new RaisedFigures()
  /** How the words are set that are read now. */
  #script: Script = 'line'
  #struck = false
  /** Words come next that are struck out where those before them are not, or the other way round. */
  #turned = false

  constructor(looks: ParagraphLooks, seen: Seen, place: Place) {
    this.#looks = looks
    this.#seen = seen
    this.#place = place
  }

  inside({ children }: XmlElement): void {
    for (const child of children) if (isElement(child)) this.#piece(child, null)
  }

  #element(element: XmlElement): void {
    const { name } = element
    if (name === 'r') this.#run(element)
    else if (name === 'del' || name === 'moveFrom') this.#seen.deletedLetters += lettersIn(element)
    else if (name === 'ruby') this.#ruby(element)
    else if (name === 'fldSimple') this.#simpleField(element)
    else if (name === 'AlternateContent') this.#choice(element)
    else if (name === 'txbxContent') this.boxes.push(element)
    else if (name === 'txBody') this.#lettering(shapeText(element))
    else if (name === 'pic') this.#seen.pictures += 1
    else if (dates.has(name)) this.#seen.fields.push(this.#place)
    else if (name === 'textpath') this.#lettering(element.attributes['string'] ?? '')
    else if (!withoutWords.has(name)) {
      this.#count(name)
      if (name !== 'object') this.#parts(element)
    }
  }

  #parts(element: XmlElement): void {
    const formula = formulaPart(element, (part) => this.#inside(part))
    if (formula === null) this.inside(element)
    else this.#show(`${this.#figures.beforeFormula(formula, this.#script)}${formula}`)
  }

  #count(name: string): void {
    if (name === 'ins') this.#seen.insertions += 1
    else if (name === 'object') this.#seen.objects += 1
    else if (name === 'pict' || name === 'drawing') this.#drawings += 1
    else if (pictures.has(name)) this.#seen.pictures += 1
    else if (charts.has(name)) this.#seen.charts += 1
  }

  /** Ornamental letters, as of a mark across the page, or words of a drawing from another program: a text box. */
  #lettering(text: string): void {
    const words = { name: 't', attributes: {}, children: [text] }
    const run = { name: 'r', attributes: {}, children: [words] }
    const paragraph = { name: 'p', attributes: {}, children: [run] }
    if (text.trim() !== '')
      this.boxes.push({ name: 'txbxContent', attributes: {}, children: [paragraph] })
  }

  #ruby(element: XmlElement): void {
    const base = childOf(element, 'rubyBase')
    if (base !== null) this.inside(base)
  }

  /** What is inside of it, taken out of the words again. */
  #inside(element: XmlElement): string {
    const [shown, withheld] = [this.text.length, this.withheld.length]
    const around = this.#figures
    this.#figures = new RaisedFigures()
    this.inside(element)
    this.#figures = around
    const words = this.text.slice(shown) + this.withheld.slice(withheld)
    this.text = this.text.slice(0, shown)
    this.withheld = this.withheld.slice(0, withheld)
    return words
  }

  /** Of a drawing written twice, for newer and older programs, the first counts. */
  #choice(element: XmlElement): void {
    const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback')
    if (choice !== null) this.inside(choice)
  }

  #run(run: XmlElement): void {
    const settings = childOf(run, 'rPr')
    const { hidden, struck, script } = this.#looks(settings)
    if (hidden) {
      this.#seen.hiddenLetters += lettersIn(run)
      // a field may begin in sight and end out of it
      for (const child of run.children) {
        if (isElement(child) && child.name === 'fldChar') this.#field(child, '')
      }
      return
    }
    const before = this.text.length
    const font = symbolFontOf(settings)
    this.#script = script
    if (struck !== this.#struck) this.#turned = true
    this.#struck = struck
    for (const child of run.children) if (isElement(child)) this.#piece(child, font)
    this.#script = 'line'
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
      case 'symEx':
        this.#write(this.#wideSymbol(piece))
        return
      case 'fldChar':
        this.#field(piece, formWords(piece))
        return
      case 'instrText':
        this.#instruct(textOf(piece))
        return
      case 'footnoteReference':
      case 'endnoteReference':
        return
      default:
        this.#element(piece)
    }
  }

  /** @param form What a field of a form shows */
  #field(mark: XmlElement, form: string): void {
    const type = mark.attributes['fldCharType'] ?? ''
    const open = this.#fields.at(-1)
    if (type === 'begin') {
      this.#write(form)
      this.#fields.push({
        begun: false,
        instruction: '',
        drawn: form !== '',
        stored: false,
        before: 0,
      })
    } else if (type === 'separate' && open !== undefined) {
      open.begun = !open.drawn
      open.stored = true
    }
    if (type === 'end') this.#endField(this.#fields.pop())
    if (this.#shows()) this.withheld = ''
    if (type === 'separate' && open !== undefined) open.before = this.#met()
  }

  #instruct(told: string): void {
    const open = this.#fields.at(-1)
    if (open?.begun === false) open.instruction += told
  }

  /** Instruction and result in one element. */
  #simpleField(element: XmlElement): void {
    const instruction = element.attributes['instr'] ?? ''
    const stored = element.children.some(isElement)
    this.#fields.push({ begun: true, instruction, drawn: false, stored, before: this.#met() })
    this.inside(element)
    this.#endField(this.#fields.pop())
  }

  /** Within the instructions of another field its words are instructions, too. */
  #endField(field: OpenField | undefined): void {
    if (field === undefined) return
    const { begun, instruction } = field
    if (begun && (this.#met() > field.before || mayBeBlank(instruction))) return
    // an empty result that is stored is what Word shows
    if (field.stored && !isWorkedOut(instruction)) return
    if (isPrompt(instruction)) {
      this.#seen.blankControls += 1
      return
    }
    const words = instructedWords(instruction)
    const letters = words?.map(({ text }) => text).join('') ?? ''
    this.#seen.symbols += letters.split('\ufffd').length - 1
    if (!this.#shows()) this.#instruct(letters)
    else if (words === null) this.#seen.fields.push(this.#place)
    else for (const { text, script } of words) this.#write(text, script)
  }

  /** Grows with whatever is met that shows, or is counted itself. */
  #met(): number {
    const { hiddenLetters, deletedLetters, blankControls, pictures, charts, objects } = this.#seen
    const counted = hiddenLetters + deletedLetters + blankControls + pictures + charts + objects
    return this.text.length + this.withheld.length + this.boxes.length + this.#drawings + counted
  }

  #shows(): boolean {
    return this.#fields.every(({ begun }) => begun)
  }

  #write(text: string, script = this.#script): void {
    const joint = this.#figures.joint(text, script)
    const parted = joint === '' && this.#turned && this.#runsOn(text) ? ' ' : joint
    if (text !== '') this.#turned = false
    this.#show(`${parted}${text}`)
  }

  /** What is struck out (35) and what stands in its place (40) are two figures. */
  #runsOn(text: string): boolean {
    return /^[\p{Nd}.,]/u.test(text) && /[\p{Nd}.,]$/u.test(this.text.slice(-1))
  }

  #show(words: string): void {
    if (this.#shows()) this.text += words
    else this.withheld += words
  }

  #symbol({ attributes }: XmlElement): string {
    const code = Number.parseInt(attributes['char'] ?? '', 16)
    if (isLetter(code & 0xffff))
      return this.#symbols(String.fromCharCode(code & 0xffff), attributes['font'] ?? '')
    this.#seen.symbols += 1
    return '\ufffd'
  }

  /** A sign of a newer font, by its number in Unicode. */
  #wideSymbol({ attributes }: XmlElement): string {
    const code = Number.parseInt(attributes['char'] ?? '', 16)
    if (isLetter(code)) return String.fromCodePoint(code)
    this.#seen.symbols += 1
    return '\ufffd'
  }

  #symbols(letters: string, font: string): string {
    const { text, unknown } = symbolText(letters, font)
    this.#seen.symbols += unknown
    return text
  }
}

interface OpenField {
  /** Its result has begun: before that stand its instructions. */
  begun: boolean
  instruction: string
  /** Word draws it by its settings, whatever result is stored with it. */
  drawn: boolean
  /** It has a result, though that may be empty. */
  stored: boolean
  /** What was met before its result. */
  before: number
}

/** Pictures that lie or fill a shape, and what was drawn by hand on the screen. */
const pictures = new Set(['imagedata', 'blip', 'contentPart'])
/** Parts of today's date, which stand for themselves in old files. */
const dates = new Set('dayShort dayLong monthShort monthLong yearShort yearLong'.split(' '))
const charts = new Set(['chart', 'relIds'])

/** Settings and instructions: what they hold is not shown. */
const withoutWords = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'delText',
  'delInstrText',
  'Fallback',
  'bookmarkStart',
])

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
