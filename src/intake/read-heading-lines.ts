/**
 * What a document prints of itself above its first sheet: the fiscal year and the office, where a line names them. All
 * else up there is left unread.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { findFiscalYears } from '../japanese/read-fiscal-year.ts'
import type { Span } from '../lib/span.ts'
import { inferOffice, type OfficeFound } from './infer-office.ts'
import type { YearFound } from './infer-year.ts'
import type { Row } from './layout.ts'
import { claim } from './ledger.ts'
import type { SourceText } from './source-text.ts'

export interface HeadingLines {
  readonly year: YearFound | null
  readonly office: OfficeFound | null
}

/** @param rows Rows above the first sheet or panel; only short lines are headings */
export function readHeadingLines(
  source: SourceText,
  rows: readonly Row[],
  known: readonly string[],
): HeadingLines {
  let year: YearFound | null = null
  let office: OfficeFound | null = null
  for (const { start, end } of rows) {
    if (end - start > longest) continue
    year ??= yearIn(source, { start, end })
    office ??= officeIn(source, { start, end }, known)
  }
  return { year, office }
}

const longest = 80

function yearIn(source: SourceText, { start, end }: Span): YearFound | null {
  const [found, other] = findFiscalYears(source.plain.slice(start, end))
  const year: FiscalYear | null = found?.fiscalYear ?? null
  // 平成30年度～令和2年度 is the time of the plan, not the year of the document
  if (found === undefined || year === null || other !== undefined) return null
  const span = { start: start + found.start, end: start + found.end }
  claim(source.ledger, span, 'field')
  return { fiscalYear: year, span, inferred: false }
}

function officeIn(source: SourceText, { start, end }: Span, known: readonly string[]) {
  const found = inferOffice({ ...source, plain: source.plain.slice(start, end) }, known)
  if (found === null) return null
  const span = { start: start + found.span.start, end: start + found.span.end }
  claim(source.ledger, span, 'field')
  return { office: found.office, span }
}
