/**
 * A target statement (目標) as prose has it, to the targets in it. Whatever is not said but assumed is in `inferred`; what
 * cannot be read becomes a target that says so. Nothing a person can write makes it throw.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { squeeze } from '../japanese/squeeze.ts'
import { fold } from '../japanese/width.ts'
import type { Target } from './ast.ts'
import { readName } from './read/canonical.ts'
import type { Unfinished } from './read/found.ts'
import { joinLines } from './read/lines.ts'
import { readMarks } from './read/marks.ts'
import { makeReading, type Reading } from './read/reading.ts'
import { readStatement } from './read/statement.ts'

export interface TargetContext {
  /** The year of the sheet: decides eras left out, and the year of a target of the year half. */
  readonly fiscalYear: FiscalYear | null
  /** Which half of the plan the statement stands in; a target of the multi-year half has no year but its own. */
  readonly half?: 'multiYear' | 'year'
  /** What a heading above says is measured. */
  readonly indicator?: string | null
}

/** Reads one statement, which may hold several lines and several targets (targets.md); never empty, never throws. */
export function parseTargets(text: string, context: TargetContext): readonly Target[] {
  const named = readName(text)
  const joined = joinLines(fold(named === null ? text : text.slice(named.rest), named?.rest ?? 0))
  const marked = readMarks(joined.text)
  const folded =
    marked.rest === joined.text ? joined : { text: marked.rest, at: joined.at, span: joined.span }
  const reading = makeReading(text, folded, context.fiscalYear)
  const found = readStatement(reading, named?.name ?? context.indicator ?? null)
  return found.map((target, index) => {
    const from = index === 0 ? 0 : target.start
    const to = found[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const marks = marked.marks
      .filter(({ at }) => at >= from && at < to)
      .sort((a, b) => a.at - b.at)
      .map(({ mark }) => mark)
    return finished(target, text, context, reading, {
      marks: [...new Set(marks)],
      framework: marked.framework,
    })
  })
}

function finished(
  found: Unfinished,
  source: string,
  context: TargetContext,
  { folded }: Reading,
  marked: Pick<Target, 'marks' | 'framework'>,
): Target {
  const takesYear = context.half === 'year' && found.fiscalYear === null && found.years === null
  const { length } = folded.text
  const start = Math.min(found.start, length)
  const span = folded.span(start, Math.min(Math.max(found.end, start), length))
  const inferred: Target['inferred'][number][] = [...found.inferred]
  const fiscalYear = takesYear ? context.fiscalYear : found.fiscalYear
  if (takesYear && fiscalYear !== null) inferred.push('fiscalYear')
  return {
    asWritten: wordsOf(source.slice(span.start, span.end)),
    span,
    indicator: found.indicator,
    fiscalYear,
    years: found.years,
    combine: found.combine,
    conditions: found.conditions,
    baselines: found.baselines,
    marks: marked.marks,
    framework: marked.framework,
    inferred,
    problems: found.problems,
  }
}

/** White space inside Japanese words is the page's, not the author's. */
function wordsOf(text: string): string {
  return /\s/u.test(text) ? squeeze(text).text.trim() : text
}
