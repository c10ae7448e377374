/**
 * Where each sheet of a document begins: at 取組項目 with its number, or at the line above that names the plan. What
 * stands before the first is the document's own heading.
 */
import { readMark } from '../../japanese/mark.ts'
import type { Span } from '../../lib/span.ts'
import { planLineWords, type ReformPlanLabel, sheetWords } from '../forms/reform-plan.ts'
import type { Row } from '../layout.ts'
import { claim } from '../ledger.ts'
import { matchWords, skipBlank } from '../match-words.ts'
import type { Recogniser } from '../recogniser.ts'
import type { SourceText } from '../source-text.ts'
import { spellings } from '../spellings.ts'

export interface FoundSheets {
  /** Rows before the first sheet, or between a plan's name and its sheet, and what stands beside a plan's name. */
  readonly preamble: readonly Row[]
  /** Place of the plan's name, in every line that names one. */
  readonly planNames: readonly Span[]
  readonly sheets: readonly SheetRows[]
}

export interface SheetRows {
  readonly span: Span
  readonly number: number
  readonly numberSpan: Span
  /** From behind the number to the first row of the body. */
  readonly heading: Span
  readonly body: readonly Row[]
}

export function findSheets(
  source: SourceText,
  rows: readonly Row[],
  recogniser: Recogniser<ReformPlanLabel>,
): FoundSheets {
  const preamble: Row[] = []
  const planNames: Span[] = []
  const begun: { start: number; number: SheetNumber; rows: Row[] }[] = []
  let planLine: Row | null = null
  for (const row of rows) {
    const number = readSheetNumber(source, row)
    const planName = number === null ? readPlanName(source, row) : null
    if (number !== null) {
      begun.push({ start: planLine?.start ?? row.start, number, rows: [] })
      planLine = null
    } else if (planName !== null) {
      planNames.push(planName.name)
      preamble.push(...rowsBeside(source, row, planName.line))
      planLine = row
    } else {
      const rowsOfSheet = planLine === null ? begun.at(-1)?.rows : undefined
      ;(rowsOfSheet ?? preamble).push(row)
    }
  }
  const sheets = begun.map(({ start, number, rows }, index): SheetRows => {
    const first = rows.findIndex((row) => beginsBody(source, row, recogniser))
    const count = first === -1 ? headingLength(rows) : first
    return {
      span: { start, end: begun[index + 1]?.start ?? source.text.length },
      number: number.number,
      numberSpan: number.span,
      heading: { start: number.end, end: rows[count - 1]?.end ?? number.rowEnd },
      body: rows.slice(count),
    }
  })
  return { preamble, planNames, sheets }
}

interface SheetNumber {
  readonly number: number
  readonly span: Span
  readonly end: number
  readonly rowEnd: number
}

const sheetSpellings = sheetWords.flatMap(spellings)
const sheetLetters = new Set(sheetSpellings.map((words) => words.charCodeAt(0)))
const planLineSpellings = planLineWords.flatMap(spellings)

/** 取組項目 3, alone in its row or before its title; 取組項目2の再掲 is no heading. */
function readSheetNumber(source: SourceText, row: Row): SheetNumber | null {
  const { plain, ledger } = source
  const start = skipBlank(plain, row.start, row.end)
  if (!sheetLetters.has(plain.charCodeAt(start))) return null
  for (const words of sheetSpellings) {
    const after = matchWords(plain, start, row.end, words)
    if (after === -1) continue
    const number = readCount(plain, skipBlank(plain, after, row.end), row.end)
    if (number === null || !standsAlone(plain, number.span.end, row.end)) continue
    claim(ledger, { start, end: after }, 'label')
    claim(ledger, number.span, 'field')
    return { number: number.number, span: number.span, end: number.span.end, rowEnd: row.end }
  }
  return null
}

function readCount(plain: string, start: number, end: number) {
  const mark = readMark(plain, start)
  if (mark?.form === 'circled') return { number: mark.number, span: { start, end: mark.end } }
  let at = start
  while (at < end && at - start < 4 && isDigit(plain.charCodeAt(at))) at += 1
  if (at === start || at - start > 3) return null
  return { number: Number(plain.slice(start, at)), span: { start, end: at } }
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** Behind the number nothing follows, or a title: 【…】, or after a blank words that are no sentence. */
function standsAlone(plain: string, after: number, end: number): boolean {
  const next = skipBlank(plain, after, end)
  if (next === end || plain.charAt(next) === '【') return true
  return next > after && end - next <= longestTitle && !sentence.test(plain.slice(next, end))
}

const longestTitle = 120
const sentence = /^[のはがをにでともへやか、(]|。/u

interface PlanName {
  readonly name: Span
  /** From the bracket that opens it to the last word of the line that names it. */
  readonly line: Span
}

/** 令和7年度 before 「市政改革プラン…」に基づく取組等, 計画 behind it. */
function rowsBeside({ plain }: SourceText, row: Row, { start, end }: Span): readonly Row[] {
  const beside = [
    { start: row.start, end: start },
    { start: end, end: row.end },
  ]
  return beside
    .filter((side) => skipBlank(plain, side.start, side.end) < side.end)
    .map((side) => ({ ...side, cells: [{ column: 0, ...side }], afterGap: false }))
}

/** 「市政改革プラン…」に基づく取組等 */
function readPlanName(source: SourceText, row: Row): PlanName | null {
  const { plain, ledger } = source
  if (row.end - row.start > longestPlanLine) return null
  const line = plain.slice(row.start, row.end)
  const open = row.start + line.indexOf('「')
  const close = row.start + line.indexOf('」')
  if (open < row.start || close <= open) return null
  const next = skipBlank(plain, close + 1, row.end)
  for (const words of planLineSpellings) {
    const after = matchWords(plain, next, row.end, words)
    if (after === -1) continue
    const name = { start: open + 1, end: close }
    claim(ledger, name, 'field')
    claim(ledger, { start: open, end: after }, 'label')
    return { name, line: { start: open, end: after } }
  }
  return null
}

const longestPlanLine = 200

/** The first row with cells beside each other, or with a label of the form, is the body's. */
function beginsBody(
  source: SourceText,
  row: Row,
  recogniser: Recogniser<ReformPlanLabel>,
): boolean {
  const { plain } = source
  const filled = row.cells.filter(({ start, end }) => skipBlank(plain, start, end) < end)
  if (filled.length > 1) return true
  return filled.some(
    ({ start, end }) =>
      recogniser.findLabel(plain, skipBlank(plain, start, end), end) !== null ||
      recogniser.findLegend(plain, skipBlank(plain, start, end), end) !== null,
  )
}

/** Without a body the rows up to the first gap behind a title are the heading. */
function headingLength(rows: readonly Row[]): number {
  return Math.min(rows.length, 2)
}
