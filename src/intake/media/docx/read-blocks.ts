/**
 * The body of a Word file → blocks. Cells know the column of the grid they begin in; a table inside a cell follows the
 * row it stands in as rows of its own, in columns between that cell's and the next.
 */
import type { Place } from '../../../plan/place.ts'
import {
  type Block,
  type PlacedWords,
  paragraphEnd,
  type TableCell,
  type TableRow,
} from '../block.ts'
import { childOf, isElement, settingOf, type XmlElement, type XmlNode } from '../xml/parse-xml.ts'
import { joinedParagraphs } from './joined-paragraphs.ts'
import type { Numbering } from './numbering.ts'
import { lettersIn, paragraphText } from './paragraph-text.ts'
import { withoutPlaceholders } from './placeholders.ts'
import type { RunLooks } from './run-looks.ts'
import type { Seen } from './seen.ts'
import { wholeNumber } from './whole-number.ts'

export interface Reading {
  readonly numbering: Numbering
  /** The list (numId, level) that paragraphs of a style stand in. */
  readonly styleLists: ReadonlyMap<string, ListPlace | null>
  readonly looks: RunLooks
  readonly seen: Seen
  /** The part of the file now read, where that is how a person finds it; null in the text itself. */
  part: string | null
  /** Counts for places. */
  paragraphs: number
  tables: number
  cells: number
}

export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** @param part The body, a header, a note: whatever holds paragraphs and tables */
export function readBlocks(part: XmlElement, reading: Reading): readonly Block[] {
  const { element, count } = withoutPlaceholders(part)
  reading.seen.blankControls += count
  return blocksOf(element, reading)
}

function blocksOf(part: XmlElement, reading: Reading): readonly Block[] {
  return paragraphsOf(part, reading).flatMap((element) =>
    element.name === 'tbl' ? [readTable(element, reading)] : readParagraph(element, reading),
  )
}

/** What a part of the file or a cell holds, with paragraphs that a change made one read as one. */
function paragraphsOf(part: XmlElement, reading: Reading): readonly XmlElement[] {
  const { elements, joined } = joinedParagraphs(contentOf(part, reading))
  reading.seen.insertions += joined
  return elements
}

/** Paragraphs, tables and formulas, whatever they are wrapped in; what was deleted is counted. */
function contentOf({ children }: XmlElement, reading: Reading): readonly XmlElement[] {
  return children.flatMap((child: XmlNode) => {
    if (!isElement(child) || settings.has(child.name)) return []
    if (content.has(child.name)) return [child]
    if (child.name === 'AlternateContent') {
      const shown = childOf(child, 'Choice') ?? childOf(child, 'Fallback')
      return shown === null ? [] : contentOf(shown, reading)
    }
    if (child.name === 'del' || child.name === 'moveFrom') {
      reading.seen.deletedLetters += lettersIn(child)
      return []
    }
    return contentOf(child, reading)
  })
}

const content = new Set(['p', 'tbl', 'oMathPara', 'oMath'])
const settings = new Set(['tcPr', 'sdtPr', 'sectPr'])

const wrapping = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])

function readParagraph(element: XmlElement, reading: Reading): readonly Block[] {
  reading.paragraphs += 1
  const place = placeIn(reading, { kind: 'paragraph', paragraph: reading.paragraphs })
  const { text, boxes } = wordsOf(element, reading, place)
  const inBoxes = boxes.flatMap((box) => [{ kind: 'gap' } as const, ...blocksOf(box, reading)])
  const own: readonly Block[] =
    text === ''
      ? [{ kind: 'gap' }]
      : text
          .split(paragraphEnd)
          .filter((line) => line.trim() !== '')
          .map((line) => ({ kind: 'paragraph', words: { text: line.trim(), place } }))
  return [...own, ...inBoxes]
}

/** Paragraphs and tables outside the text are found by the part of the file, not by their number. */
function placeIn({ part }: Reading, numbered: Place): Place {
  return part === null ? numbered : { kind: 'part', part }
}

function wordsOf(paragraph: XmlElement, reading: Reading, place: Place) {
  const style = settingOf(childOf(paragraph, 'pPr'), 'pStyle')
  const { text, boxes } = paragraphText(paragraph, reading.looks.of(style), reading.seen, place)
  const words = text.trim()
  return { text: words === '' ? '' : signed(listSign(paragraph, reading), words), boxes }
}

/** 1 before 2人以上 is no 12 but 1. 2人以上, and 1. before 5人 no 1.5: where the sign would become part of a figure, it is parted. */
function signed(sign: string, words: string): string {
  if (!/^\p{Nd}/u.test(words) || !/[\p{Nd}.．,，\-－−]$/u.test(sign)) return sign + words
  return `${sign}${/^\p{Nd}+$/u.test(sign) ? '. ' : ' '}${words}`
}

function listSign(paragraph: XmlElement, { numbering, styleLists }: Reading): string {
  const settings = childOf(paragraph, 'pPr')
  const own = listPlaceOf(settings)
  const style = styleLists.get(settingOf(settings, 'pStyle') ?? '')
  const list = own?.list ?? style?.list
  if (list === undefined || list === '0') return ''
  return numbering.next(list, own?.level ?? style?.level ?? 0)
}

export function listPlaceOf(settings: XmlElement | null): ListPlace | null {
  const properties = childOf(settings, 'numPr')
  const list = settingOf(properties, 'numId')
  return list === null ? null : { list, level: wholeNumber(settingOf(properties, 'ilvl'), 0) }
}

function readTable(table: XmlElement, reading: Reading): Block {
  reading.tables += 1
  return { kind: 'table', rows: rowsOf(table, reading, { first: 0, step: 1 }) }
}

/** Columns of a table count from `first` by `step`: less than 1 inside of another table's cell. */
interface Columns {
  readonly first: number
  readonly step: number
}

function rowsOf(table: XmlElement, reading: Reading, columns: Columns): readonly TableRow[] {
  const number = reading.tables
  return partsOf(table, 'tr').flatMap((row, index) => {
    const settings = childOf(row, 'trPr')
    if (childOf(settings, 'del') !== null) {
      reading.seen.deletedLetters += lettersIn(row)
      return []
    }
    const cells: TableCell[] = []
    const below: (readonly TableRow[])[] = []
    let column = wholeNumber(settingOf(settings, 'gridBefore'), 0)
    for (const [position, cell] of partsOf(row, 'tc').entries()) {
      const properties = childOf(cell, 'tcPr')
      const numbered = { table: number, row: index + 1, column: position + 1 }
      const place = placeIn(reading, { kind: 'table', ...numbered })
      const at = columns.first + column * columns.step
      if (childOf(properties, 'cellDel') !== null) {
        reading.seen.deletedLetters += lettersIn(cell)
        column += Math.max(1, wholeNumber(settingOf(properties, 'gridSpan'), 1))
        continue
      }
      const read = readCell(cell, place, { first: at, step: columns.step / 1024 }, reading)
      const filled = read.words.text !== '' || read.below.length > 0
      if (isCovered(properties) && filled) reading.seen.coveredCells += 1
      cells.push({ column: at, words: read.words })
      below.push(read.below)
      column += Math.max(1, wholeNumber(settingOf(properties, 'gridSpan'), 1))
    }
    return [cells, ...below.flat()]
  })
}

/** Rows or cells, those inside content controls included. */
function partsOf(element: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.name === name) return [child]
    return wrapping.has(child.name) ? partsOf(child, name) : []
  })
}

/** The cell goes on with the one above or beside it, and Word shows no words in it; where there are some, they are read. */
function isCovered(properties: XmlElement | null): boolean {
  return ['vMerge', 'hMerge'].some((name) => {
    const merge = settingOf(properties, name)
    return merge !== null && merge !== 'restart'
  })
}

function readCell(
  cell: XmlElement,
  place: Place,
  columns: Columns,
  reading: Reading,
): { readonly words: PlacedWords; readonly below: readonly TableRow[] } {
  reading.cells += 1
  const stretches: string[][] = [[]]
  const tables: (readonly TableRow[])[] = []
  const read = (content: XmlElement) => {
    for (const element of paragraphsOf(content, reading)) {
      if (element.name === 'tbl') {
        reading.tables += 1
        tables.push(rowsOf(element, reading, columns))
        stretches.push([])
        continue
      }
      const { text, boxes } = wordsOf(element, reading, place)
      if (text !== '') stretches.at(-1)?.push(text)
      for (const box of boxes) read(box)
    }
  }
  read(cell)
  const words = stretches.map((stretch) => ({ text: stretch.join(paragraphEnd), place }))
  const below = tables.flatMap((rows, index) => {
    const after = words[index + 1]
    return after === undefined || after.text === ''
      ? rows
      : [...rows, [{ column: columns.first, words: after }]]
  })
  return { words: words[0] ?? { text: '', place }, below }
}
