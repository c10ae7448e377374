/**
 * Boxes before the signs of a legend (☐① ☑②, □①目標達成 ■②目標未達成): the ticked one is the mark that is set, the others
 * only print the legend. A black square or ring is a tick where an empty one stands before another sign.
 */
import type { Span } from '../../lib/span.ts'
import { skipBlank } from '../match-words.ts'
import type { Line, LineSign } from '../scan-cell.ts'
import { sign as paragraph } from '../source-text.ts'

export interface BoxedSign extends Span {
  /** The sign as a mark that stands alone; null for a box that is empty. */
  readonly mark: Line | null
}

/** Where the entry of a legend that begins at `at` ends, else -1. */
type LegendEnd = (at: number) => number

/** A box that may stand before a sign: quickly told, for few cells have one. */
const anyBox = /[☑☒✓✔■◉●☐□○][\s(（]{0,4}[①-⑳iⅰⅱ]/u

const boxed = /([☑☒✓✔■◉●☐□○])\s{0,3}([①-⑳]|[(（]?(?:ii|i|ⅱ|ⅰ)[)）]?)/gu

/**
 * @param blackTicks Whether a black square is a tick: `hasEmptyBox` of the whole sheet
 * @returns In order; those of which the words behind the sign are no legend, and no end, are left to be read as words
 */
export function boxedSigns(
  plain: string,
  { start, end }: Span,
  blackTicks: boolean,
  legendEnd: LegendEnd,
): readonly BoxedSign[] {
  const cell = plain.slice(start, end)
  if (!anyBox.test(cell)) return []
  const found: BoxedSign[] = []
  const round = hasRounds(cell)
  for (const match of cell.matchAll(boxed)) {
    const [whole, box = '', written = ''] = match
    const from = start + match.index
    const to = from + whole.length
    const legend = legendEnd(to - written.length)
    if (legend === -1 && !endsThere(plain, to, end)) continue
    if ((box === '■' && !blackTicks) || ('●○'.includes(box) && !round)) continue
    const mark = empty.includes(box) ? null : markOf(signOf(written), from, to)
    found.push({ start: from, end: Math.max(to, legend), mark })
  }
  return found
}

const empty = '☐□○'

/** Rings are bullets, too: they choose only where a filled and an empty one stand before signs of one cell. */
function hasRounds(cell: string): boolean {
  return /[◉●]\s{0,3}[①-⑳(（iⅰⅱ]/u.test(cell) && /○\s{0,3}[①-⑳(（iⅰⅱ]/u.test(cell)
}

/** Whether an empty box stands before a sign, so that a black one beside it is a tick. */
export function hasEmptyBox(plain: string, { start, end }: Span): boolean {
  return /[☐□]\s{0,3}(?:[①②]|[(（]?[iⅰⅱ])/u.test(plain.slice(start, end))
}

/** Nothing but another box, or the end of the paragraph, stands behind it. */
function endsThere(plain: string, at: number, end: number): boolean {
  const next = skipBlank(plain, at, end)
  if (next === end || boxes.test(plain.charAt(next))) return true
  return plain.slice(at, next).includes(paragraph.paragraph)
}

const boxes = /[☑☒✓✔■◉●☐□○]/u

function signOf(written: string): LineSign {
  if (/ii|ⅱ/u.test(written)) return { kind: 'outlook', text: '(ii)' }
  return /i|ⅰ/u.test(written) ? { kind: 'outlook', text: '(i)' } : { kind: 'number', text: written }
}

/** The sign as a line without words. */
function markOf(sign: LineSign, start: number, end: number): Line {
  const signSpan = { start, end }
  return { kind: 'line', sign, signSpan, start: end, end, revised: false, opens: true, cut: false }
}
