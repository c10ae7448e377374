/**
 * Letters → lines of words, and lines → the text of a cell. A line that ends because its cell does goes on in the next,
 * with a blank that the words can do without; one that ends before is the end of a paragraph.
 */
import { paragraphEnd } from '../block.ts'
import { around, centreX, centreY, type Letter, type Rectangle } from './letter.ts'
import { noSigns, raisedSigns } from './raised-letters.ts'

export interface TextLine extends Rectangle {
  readonly text: string
  readonly size: number
  /** How much room its first word would have needed on the line above. */
  readonly firstWidth: number
  /** Letters stand on each other: nobody can read them. */
  readonly overlaid: boolean
}

/** Lines of a cell or paragraph, in reading order; upright writing goes from right to left. */
export function textLines(letters: readonly Letter[]): readonly TextLine[] {
  if (letters.length === 0) return []
  const [first] = letters
  if (first?.direction === 'up') return columnLines(letters, 'up')
  if (first?.direction === 'down' || isUpright(letters)) return columnLines(letters, 'down')
  return rowsOf(letters).map((row) => toLine(row, 'left', 'right'))
}

/** One letter under the other, as labels at the side of a form are printed. */
function isUpright(letters: readonly Letter[]): boolean {
  let before: Letter | null = null
  let [steps, down] = [0, 0]
  for (const letter of letters) {
    if (letter.text === ' ') continue
    if (before !== null) {
      const { size } = letter
      const dx = Math.abs(centreX(letter) - centreX(before))
      const dy = centreY(letter) - centreY(before)
      steps += 1
      if (dx < 0.35 * size && dy > 0.6 * size && dy < 2.2 * size) down += 1
    }
    before = letter
  }
  return steps > 0 && down >= 0.7 * steps
}

function columnLines(letters: readonly Letter[], direction: 'up' | 'down'): readonly TextLine[] {
  const turned = letters.map((letter) => ({ letter, across: -centreX(letter) }))
  const columns: Letter[][] = []
  let last = Number.NaN
  for (const { letter, across } of turned.toSorted((a, b) => a.across - b.across)) {
    if (Math.abs(across - last) < 0.5 * letter.size) columns.at(-1)?.push(letter)
    else columns.push([letter])
    last = across
  }
  const inOrder = direction === 'down' ? columns : columns.toReversed()
  return inOrder.map((column) => {
    const sign = direction === 'down' ? 1 : -1
    const sorted = column.toSorted((a, b) => sign * (centreY(a) - centreY(b)))
    return toLine(sorted, 'top', 'bottom')
  })
}

/** Letters of one height, each row from left to right. */
export function rowsOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const rows: Letter[][] = []
  let centre = Number.NEGATIVE_INFINITY
  for (const letter of letters.toSorted((a, b) => centreY(a) - centreY(b))) {
    const own = centreY(letter)
    const row = rows.at(-1)
    if (row === undefined || own - centre > 0.5 * Math.max(letter.size, row[0]?.size ?? 0)) {
      rows.push([letter])
      centre = own
    } else row.push(letter)
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

function toLine(
  letters: readonly Letter[],
  begin: 'left' | 'top',
  end: 'right' | 'bottom',
): TextLine {
  let size = 0
  for (const letter of letters) size = Math.max(size, letter.size)
  const signBefore = begin === 'left' ? raisedSigns(letters, size) : noSigns
  let text = ''
  let cut = false
  let solid = true
  let overlaid = 0
  let before: Letter | null = null
  for (const letter of letters) {
    if (letter.cut) {
      cut = true
      continue
    }
    const gap = before === null ? 0 : letter[begin] - before[end]
    if (before !== null && before.text !== ' ' && gap < -0.5 * size) overlaid += 1
    const apart = begin === 'left' && gap > 0.3 * size
    text += blankBetween(before, letter, apart) + signBefore(letter) + letter.text
    solid &&= isSolid(letter.text)
    before = letter
  }
  const shown = solid ? text : text.replace(/\s+/gu, ' ').trim()
  const whole = cut ? `${shown}\ufffd` : shown
  return {
    ...around(letters),
    text: whole,
    size,
    firstWidth: firstWidth(letters),
    overlaid: overlaid > 1,
  }
}

/** A blank where they stand apart, and between what is struck out (35) and what stands in its place (40): two figures. */
function blankBetween(before: Letter | null, letter: Letter, apart: boolean): string {
  if (apart) return ' '
  if (before === null || before.struck === letter.struck) return ''
  return isFigure(before.text) && isFigure(letter.text) ? ' ' : ''
}

const isFigure = (text: string) => /^[\p{Nd}.,．，]$/u.test(text)

/** One letter that is no blank of any width: most lines hold nothing else, and need no look at their blanks. */
function isSolid(text: string): boolean {
  const code = text.charCodeAt(0)
  if (text.length !== 1) return false
  return (code > 0x20 && code < 0xa0) || (code > 0x3000 && code < 0xe000)
}

/** The first word: one letter of Japanese, a whole Latin word or figure, with the marks that never begin a line. */
function firstWidth(letters: readonly Letter[]): number {
  const [first] = letters
  if (first === undefined) return 0
  const western = /^[\w.,%:/-]/u
  let last = first
  for (const letter of letters.slice(1)) {
    const goesOn = western.test(last.text) && western.test(letter.text)
    const opened = /^[（(「『【〔]/u.test(last.text)
    if (!goesOn && !opened && !neverFirst.test(letter.text)) break
    last = letter
  }
  return last.right - first.left
}

const neverFirst = /^[、。，．,.）)」』】〕ー々っゃゅょァィゥェォッャュョ・：；:;！？!?％%]/u

/** @param right Where words of the cell may end at most */
export function textOfLines(lines: readonly TextLine[], right: number): string {
  let text = ''
  let before: TextLine | null = null
  for (const line of lines) {
    if (line.text === '') continue
    if (before !== null) text += goesOn(before, line, right) ? joint(before, line) : paragraphEnd
    text += line.text
    before = line
  }
  return text
}

/** Japanese is broken in the middle of words (以 ↵ 上), and of wide figures (１，２０ ↵ ０冊): a blank would part what belongs together. */
function joint({ text }: TextLine, next: TextLine): string {
  const [before, after] = [text.at(-1) ?? '', next.text.charAt(0)]
  if (japanese.test(before) && japanese.test(after)) return ''
  return wideFigure.test(before) && wideFigure.test(after) ? '' : ' '
}

const wideFigure = /[０-９，．]/u

const japanese = /[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]/u

function goesOn(line: TextLine, next: TextLine, right: number): boolean {
  return right - line.right < next.firstWidth + 0.5 * line.size
}
