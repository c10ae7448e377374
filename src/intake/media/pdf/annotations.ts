/**
 * What lies over a page: fields of a form and notes. A field whose value nobody drew is read as if it were written there; one
 * that draws other words than it holds, and whatever is not read, is counted.
 */
import { beyond, type Limits, Refused } from '../limits.ts'
import type { Letter, PageMarks, Rectangle } from './letter.ts'
import { letterText } from './letter-text.ts'
import { boxOf, type Matrix } from './matrix.ts'
import type { Drawn } from './read-marks.ts'

/** As pdf.js tells of it; a broken file may lack anything. */
export interface Annotation {
  readonly id?: string
  readonly subtype?: string
  readonly rect?: readonly number[]
  readonly annotationFlags?: number
  readonly contentsObj?: { readonly str?: string }
  readonly fieldValue?: unknown
  /** What a button that clears the form would write; given for the value, too, where there is none. */
  readonly defaultFieldValue?: unknown
  readonly options?: readonly { readonly exportValue?: unknown; readonly displayValue?: unknown }[]
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  readonly pushButton?: boolean
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
  readonly password?: boolean
}

export interface Beside {
  /** Values that are not drawn, where they would be. */
  readonly letters: readonly Letter[]
  /** Fields that draw other words than they hold. */
  readonly differing: number
  /** Values that a screen does not show; they are not read. */
  readonly hidden: number
  /** Notes and stamps; they are not read. */
  readonly notes: number
  /** Words struck out by a line that lies over them. */
  readonly struck: number
}

/** @throws {Refused} where values grow beyond the limits: any number of fields may hold the same long one */
export function besidePage(
  annotations: readonly Annotation[],
  drawn: Drawn,
  limits: Limits,
): Beside {
  const values = new Values(drawn, limits)
  const counts = { notes: 0, struck: 0 }
  for (const annotation of annotations) {
    const words = drawn.drawnBy.get(annotation.id ?? '') ?? ''
    const value = shownValue(annotation)
    if (value === null) count(annotation, words, counts)
    else if (value.trim() !== '') values.add(annotation, value, words)
  }
  const { letters, differing, hidden } = values
  return { letters, differing, hidden, ...counts }
}

class Values {
  readonly letters: Letter[] = []
  differing = 0
  hidden = 0
  readonly #page: Drawn
  readonly #limits: Limits
  #written = 0

  constructor(page: Drawn, limits: Limits) {
    this.#page = page
    this.#limits = limits
  }

  add(annotation: Annotation, value: string, words: string): void {
    const { marks, matrix } = this.#page
    const box = boxIn(annotation, matrix)
    const fate = isOnPage(box, marks) ? fateOf(annotation, value, words) : 'hidden'
    if (fate === 'written') this.#write(value, box)
    else if (fate !== 'drawn') this[fate] += 1
  }

  #write(value: string, box: Rectangle): void {
    this.#written += value.length
    if (this.#written > this.#limits.characters)
      throw new Refused(beyond('characters', this.#limits))
    for (const letter of written(value, box)) this.letters.push(letter)
  }
}

/** What becomes of a value, by the words that its field draws. */
function fateOf(
  annotation: Annotation,
  value: string,
  words: string,
): 'hidden' | 'written' | 'drawn' | 'differing' {
  if (isHidden(annotation)) return 'hidden'
  if (words.trim() === '') return isOnlyOffered(annotation) ? 'hidden' : 'written'
  return isTick(annotation) || bare(words).includes(bare(value)) ? 'drawn' : 'differing'
}

function count(
  { subtype = '', contentsObj }: Annotation,
  words: string,
  counts: { notes: number; struck: number },
): void {
  if (subtype === 'StrikeOut') counts.struck += 1
  const told = contentsObj?.str?.trim() ?? ''
  const apart = told !== '' && !bare(words).includes(bare(told))
  const blank = subtype === 'FileAttachment' || (subtype === 'Stamp' && words === '')
  if (!silent.has(subtype) && (apart || blank)) counts.notes += 1
}

/** A popup repeats its note, a link leads elsewhere, and a field that holds no words says nothing. */
const silent = new Set(['Popup', 'Link', 'Widget'])

/** What it shows as words; null for a note, which shows none. */
function shownValue(annotation: Annotation): string | null {
  const { subtype, fieldValue, contentsObj } = annotation
  if (subtype === 'FreeText') return contentsObj?.str ?? ''
  if (subtype !== 'Widget') return null
  if (isTick(annotation)) return tick(annotation)
  if (annotation.password === true || annotation.pushButton === true) return ''
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => shownFor(value, annotation))
    .join('、')
}

function isTick({ checkBox, radioButton }: Annotation): boolean {
  return checkBox === true || radioButton === true
}

/** A box without a tick shows no more than the page draws of it. */
function tick({ fieldValue, checkBox, exportValue, buttonValue }: Annotation): string {
  const own = checkBox === true ? exportValue : buttonValue
  if (typeof own !== 'string' || own === 'Off' || own !== fieldValue) return ''
  return checkBox === true ? '☑' : '◉'
}

function shownFor(value: string, { options }: Annotation): string {
  const option = options?.find(({ exportValue }) => exportValue === value)
  return typeof option?.displayValue === 'string' ? option.displayValue : value
}

/** Flags 2 and 32: hidden, and not for the eye. */
function isHidden({ annotationFlags = 0 }: Annotation): boolean {
  return (annotationFlags & (2 | 32)) !== 0
}

function bare(words: string): string {
  return words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function isOnlyOffered({ fieldValue, defaultFieldValue, ...own }: Annotation): boolean {
  return !isTick(own) && typeof fieldValue === 'string' && fieldValue === defaultFieldValue
}

function boxIn({ rect }: Annotation, page: Matrix): Rectangle {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect ?? []
  return boxOf(page, x0, y0, x1, y1)
}

/** Fields that nobody is to see are often made without any width, or beside the page. */
function isOnPage({ left, top, right, bottom }: Rectangle, { width, height }: PageMarks): boolean {
  return right > left && bottom > top && right > 0 && bottom > 0 && left < width && top < height
}

/** In lines from the top of the box, in letters as large as leave room for all of them. */
function written(value: string, { left, top, right, bottom }: Rectangle): readonly Letter[] {
  const lines = value.split(/\r\n?|\n/u)
  const height = (bottom - top) / lines.length
  return lines.flatMap((line, row) => {
    const texts = Array.from(line, letterText).filter((text) => text !== '')
    const size = Math.min(0.8 * height, largest, (right - left) / Math.max(1, texts.length))
    const above = top + row * height + (height - size) / 2
    return texts.map((text, index): Letter => {
      const from = left + index * size
      const box = { left: from, top: above, right: from + size, bottom: above + size }
      return { ...box, text: /\s/u.test(text) ? ' ' : text, size, direction: 'right', cut: false }
    })
  })
}

/** As forms are filled in. */
const largest = 10
