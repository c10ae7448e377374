/** What a cell shows, from what is stored in it: its kind, its value, and the format of its style. */

import { symbolText } from '../symbol-fonts.ts'
import { numberText } from './number-text.ts'
import { withoutEscapes } from './shared-strings.ts'
import { wordsText } from './words-text.ts'
import type { Workbook } from './workbook.ts'

/** As the sheet stores it. */
export interface StoredCell {
  /** `n` number, `s` shared words, `str` words of a formula, `inlineStr`, `d` day, `b` truth value, `e` error. */
  readonly type: string
  readonly style: number
  readonly value: string
  /** Words that stand in the cell itself. */
  readonly inline: string
  /** How many of its letters are set as the cell is; null for all. Those of runs may be set by themselves. */
  readonly asCell: number | null
  readonly formula: boolean
}

export interface CellWords {
  readonly text: string
  /** What a person should be told of it. */
  readonly told: 'unformatted' | 'errors' | 'missing' | 'uncalculated' | 'symbols' | null
}

export function cellWords(cell: StoredCell, book: Workbook): CellWords {
  const { type, value, inline, style } = cell
  switch (type) {
    case 's':
      return value === '' ? asIs('') : shared(cell, book)
    case 'inlineStr':
    case 'str':
    case 'd':
      return worded(withoutEscapes(value === '' ? inline : value), cell, book)
    case 'b':
      return value === '' ? unknown(cell) : asIs(truth(isOn(value), book.checkBoxes.has(style)))
    case 'e':
      return { text: value, told: 'errors' }
    default:
      return value === '' ? unknown(cell) : number(cell, book)
  }
}

function formatOf({ style }: StoredCell, { formats }: Workbook): string {
  return formats[style] ?? 'General'
}

function number(cell: StoredCell, book: Workbook): CellWords {
  const { text, plain } = numberText(cell.value, formatOf(cell, book), book.date1904)
  if (plain) return { text, told: 'unformatted' }
  const font = book.symbolStyles.get(cell.style)
  const shown = font === undefined ? text : symbolText(text, font).text
  return { text: shown, told: shown.includes('\ufffd') ? 'symbols' : null }
}

function shared(cell: StoredCell, book: Workbook): CellWords {
  const at = Number(cell.value)
  const words = book.strings[at]
  if (words === undefined) return { text: '\ufffd', told: 'missing' }
  return worded(words, { ...cell, asCell: book.richStrings.get(at) ?? null }, book)
}

function asIs(text: string): CellWords {
  return { text, told: null }
}

/** Runs that name their font have their signs already. */
function worded(words: string, cell: StoredCell, book: Workbook): CellWords {
  const font = book.symbolStyles.get(cell.style)
  const own = cell.asCell ?? words.length
  const shown =
    font === undefined ? words : `${symbolText(words.slice(0, own), font).text}${words.slice(own)}`
  const { text, plain } = wordsText(shown, formatOf(cell, book))
  if (plain) return { text, told: 'unformatted' }
  return { text, told: shown.includes('\ufffd') ? 'symbols' : null }
}

/** A formula that shows nothing stores empty words: where it stores no value, no program has worked it out. */
function unknown({ inline, formula }: StoredCell): CellWords {
  const text = withoutEscapes(inline)
  return { text, told: formula && text === '' ? 'uncalculated' : null }
}

function truth(value: boolean, asBox: boolean): string {
  if (asBox) return value ? '☑' : '☐'
  return value ? 'TRUE' : 'FALSE'
}

function isOn(value: string): boolean {
  return value === '1' || value === 'true'
}
