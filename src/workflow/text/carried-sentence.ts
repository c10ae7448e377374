/**
 * A target of last year as this year's sentence: in the words it was written in, with the year that begins and the new
 * baselines in their places. Where those words would not be read as the target that is meant, its canonical sentence.
 */
import { type FiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { findFiscalYears } from '../../japanese/read-fiscal-year.ts'
import type { Target } from '../../target/ast.ts'
import { parseTargets } from '../../target/parse-targets.ts'
import { printBaselines, printTarget } from '../../target/print-target.ts'
import { targetEqual } from '../../target/target-equal.ts'

interface Years {
  readonly from: FiscalYear
  readonly to: FiscalYear
}

/** @param next What the sentence shall say: the target for the year that begins */
export function carriedSentence(target: Target, next: Target, year: Years): string {
  const words = inItsWords(target, next, year)
  const [read, ...others] = parseTargets(words, { fiscalYear: year.to, half: 'year' })
  const same = read !== undefined && others.length === 0 && targetEqual(read, next)
  return same ? words : printTarget(next)
}

function inItsWords({ asWritten }: Target, { baselines }: Target, { from, to }: Years): string {
  const promise = withoutYearMarks(asWritten).replaceAll(/[(（][^()（）]*実績[^()（）]*[)）]/gu, '')
  const named = findFiscalYears(promise).filter(
    ({ fiscalYear, inferred }) => fiscalYear === from && !inferred,
  )
  const moved = named.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}${formatFiscalYear(to)}${words.slice(end)}`,
    promise,
  )
  return `${moved.trim()}${printBaselines(baselines)}`
}

/** The words without the marks of their own year. */
export function withoutYearMarks(words: string): string {
  return words.replaceAll(/【改[定訂]履歴[^】]*】/gu, '')
}
