/**
 * The fiscal year a document is for: as printed in its heading, else the one its year halves speak of most. Years in
 * brackets, of former actuals or with their era left out do not count: they speak of other years.
 */
import { type FiscalYear, findFiscalYear } from '../japanese/fiscal-year.ts'
import { findFiscalYears } from '../japanese/read-fiscal-year.ts'
import { fold } from '../japanese/width.ts'
import type { Span } from '../lib/span.ts'
import type { Statement } from './statements.ts'

export interface YearFound {
  readonly fiscalYear: FiscalYear
  /** null when a person gave it. */
  readonly span: Span | null
  readonly inferred: boolean
}

/** The year as a person gave it. */
export function knownYear(fiscalYear: FiscalYear | undefined): YearFound | null {
  return fiscalYear === undefined ? null : { fiscalYear, span: null, inferred: false }
}

/** The year named most often by the statements of year halves; the later one where two are named as often. */
export function inferYear(statements: readonly Statement[]): YearFound | null {
  const votes = new Map<number, { count: number; span: Span }>()
  for (const { text, span } of statements) {
    const year = ownYear(text)
    if (year === null) continue
    const before = votes.get(year)
    votes.set(year, { count: (before?.count ?? 0) + 1, span: before?.span ?? span })
  }
  const [best] = [...votes].sort((a, b) => b[1].count - a[1].count || b[0] - a[0])
  const fiscalYear = best === undefined ? null : findFiscalYear(best[0])
  return best === undefined || fiscalYear === null
    ? null
    : { fiscalYear, span: best[1].span, inferred: true }
}

/** The year a statement promises something for. */
function ownYear(text: string): FiscalYear | null {
  if (!named.test(text)) return null
  const folded = fold(text).text
  const open = withoutBrackets(folded)
  const first = findFiscalYears(open).find(({ fiscalYear, start, end, inferred }) => {
    const former = formerWords.test(open.slice(end, end + 8))
    const reference = /(?:参考[】:\s]*|~|から)$/u.test(open.slice(Math.max(0, start - 4), start))
    return fiscalYear !== null && !inferred && !former && !reference
  })
  return first?.fiscalYear ?? null
}

/** A year with its era, or a western one; anything else is not worth looking at. */
const named = /(?:令和|平成|昭和|[RHS]|\d{4}|[０-９]{4}).{0,8}年\s?度/u

const formerWords =
  /^(?:の)?(?:実績|件数|最終|最下|比|と比|に比|より|から|の水準|水準|電気|を上回|を下回|末比|～|~)/u

/** Round brackets and what they hold blanked out, place for place; 【…】 stay. */
function withoutBrackets(text: string): string {
  let open = ''
  let kept = 0
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', kept)) {
    const end = endOfBracket(text, at)
    open += text.slice(kept, at) + ' '.repeat(end - at)
    kept = end
  }
  return open + text.slice(kept)
}

/** One past the bracket that closes the one at `from`; the end of the text where none does. */
function endOfBracket(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}
