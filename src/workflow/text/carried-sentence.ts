/**
 * A target of last year as this year's sentence: in the words it was written in, with the year that begins and the new
 * baselines in their places. Where those words would not be read as the target that is meant, its canonical sentence.
 */
import { type FiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { findFiscalYears } from '../../japanese/read-fiscal-year.ts'
import type { Span } from '../../lib/span.ts'
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

function inItsWords({ asWritten, baselines }: Target, next: Target, { from, to }: Years): string {
  const promise = withoutBaselines(withoutYearMarks(asWritten), baselines)
  const named = findFiscalYears(promise).filter(
    ({ fiscalYear, inferred }) => fiscalYear === from && !inferred,
  )
  const due = deadlinesAmong(named, promise)
  const year = formatFiscalYear(to)
  const moved = due.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}${year}${words.slice(end)}`,
    promise,
  )
  return `${moved.trim()}${printBaselines(next.baselines)}`
}

/** Those that say when it falls due: by their words where any do, else all that are not told of what was done. */
function deadlinesAmong(named: readonly Span[], words: string): readonly Span[] {
  const stated = named.filter(
    ({ start, end }) => /[【[(（]$/u.test(words.slice(0, start)) || dueWords.test(words.slice(end)),
  )
  return stated.length > 0 ? stated : named.filter(({ end }) => !done.test(words.slice(end)))
}

const dueWords = /^(?:末|まで|中に|内に|目標)/u

/** 令和2年度に策定した計画, 令和2年度改定の指針, 令和2年度版 */
const done =
  /^(?:(?:当初|から|より|に)[^、。()（）【】「」]{1,15}?(?:した(?!い)|された|済み)|版|策定|改[定訂]|作成|制定|開[設始])/u

/** Brackets lose what was read as a baseline, and are left out where nothing else stands in them. */
function withoutBaselines(words: string, baselines: Target['baselines']): string {
  return words.replaceAll(/[(（]([^()（）]*)[)）]/gu, (bracket, inside: string) => {
    const read = baselines.filter(({ asWritten }) => asWritten !== '' && inside.includes(asWritten))
    if (read.length === 0) return bracket
    const rest = read
      .reduce((left, { asWritten }) => left.replace(asWritten, ''), inside)
      .replaceAll(/^(?:実績|目標|[、，,・:：;；\s])+|[、，,・:：;；\s]+$/gu, '')
    return rest === '' ? '' : `（${rest}）`
  })
}

/** The words without the marks of their own year. */
export function withoutYearMarks(words: string): string {
  return words.replaceAll(/【改[定訂]履歴[^】]*】/gu, '')
}
