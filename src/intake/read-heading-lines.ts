/**
 * What a document prints of itself above its first sheet: the fiscal year and the office, where a line names them. All
 * else up there is left unread.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { findFiscalYears } from '../japanese/read-fiscal-year.ts'
import type { Span } from '../lib/span.ts'
import { inferOfficeOfHeading, type OfficeFound, wardOffice } from './infer-office.ts'
import type { YearFound } from './infer-year.ts'
import type { Row } from './layout.ts'
import { claim } from './ledger.ts'
import type { SourceText } from './source-text.ts'
import { trim } from './words.ts'

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
    const own = {
      year: yearIn(source, { start, end }),
      office: officeIn(source, { start, end }, known),
    }
    if (saysAgain(source, { start, end }, own, { year, office })) {
      claim(source.ledger, trim(source, { start, end }), 'label')
      continue
    }
    if (year === null && own.year?.span) claim(source.ledger, own.year.span, 'field')
    if (office === null && own.office !== null) claimOffice(source, own.office.span)
    year ??= own.year
    office ??= own.office
  }
  return { year, office }
}

const longest = 80

/** The name is the field, what makes it the name of a building (…区役所) its label. */
function claimOffice({ plain, ledger }: SourceText, span: Span): void {
  claim(ledger, span, 'field')
  if (!plain.startsWith(wardOffice, span.end)) return
  claim(ledger, { start: span.end, end: span.end + wardOffice.length }, 'label')
}

/** The year and the office printed once more above another sheet, and nothing beside them. */
function saysAgain(
  { plain }: SourceText,
  { start, end }: Span,
  own: HeadingLines,
  known: HeadingLines,
): boolean {
  if (own.year === null && own.office === null) return false
  if (own.year !== null && own.year.fiscalYear !== known.year?.fiscalYear) return false
  if (own.office !== null && own.office.office !== known.office?.office) return false
  let words = plain.slice(start, end)
  for (const span of [own.year?.span ?? null, own.office?.span ?? null]) {
    if (span !== null) words = words.replace(plain.slice(span.start, span.end), '')
  }
  if (own.office !== null) words = words.replace(wardOffice, '')
  return words.trim() === ''
}

function yearIn(source: SourceText, { start, end }: Span): YearFound | null {
  const [found, other] = findFiscalYears(source.plain.slice(start, end))
  const year: FiscalYear | null = found?.fiscalYear ?? null
  // 平成30年度～令和2年度 is the time of the plan, not the year of the document
  if (found === undefined || year === null || other !== undefined) return null
  const span = { start: start + found.start, end: start + found.end }
  return { fiscalYear: year, span, inferred: false }
}

function officeIn(source: SourceText, { start, end }: Span, known: readonly string[]) {
  const found = inferOfficeOfHeading({ ...source, plain: source.plain.slice(start, end) }, known)
  if (found === null) return null
  const span = { start: start + found.span.start, end: start + found.span.end }
  return { office: found.office, span }
}
