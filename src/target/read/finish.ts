/** A draft with its headings becomes a target: its year, and the span of a sum over years. */
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import { changeProblems } from './change-problems.ts'
import type { Draft } from './draft.ts'
import type { Found, Unfinished } from './found.ts'
import { partProblems } from './part-drafts.ts'
import type { Deadline, Reading } from './reading.ts'

/** @param only The one plain deadline of the whole statement, for a target that names none */
export function finish(
  reading: Reading,
  { draft, heading, year }: Found,
  context: string | null,
  only: Deadline | null,
): Unfinished {
  const deadline = draft.deadline ?? year ?? only
  const indicator = draft.indicator ?? heading ?? context
  return {
    start: draft.start,
    end: draft.end,
    indicator,
    fiscalYear: deadline?.year ?? null,
    years: isTotal(draft) && deadline !== null ? spanOf(deadline, draft.duration) : null,
    combine: draft.combine,
    conditions: draft.conditions,
    baselines: draft.baselines,
    problems: [...changeProblems(reading, indicator, draft), ...partProblems(reading, draft)],
    inferred: deadline?.guessed === true ? ['fiscalYear'] : [],
  }
}

function isTotal({ duration, conditions }: Draft): boolean {
  if (duration !== null) return conditions.every(({ kind }) => kind === 'level' || kind === 'range')
  return conditions.some(
    (condition) => 'aggregate' in condition && condition.aggregate?.kind === 'total',
  )
}

function spanOf(
  deadline: Deadline,
  duration: number | null,
): { from: FiscalYear; to: FiscalYear } | null {
  if (deadline.from < deadline.year) return { from: deadline.from, to: deadline.year }
  const from = duration === null ? null : findFiscalYear(deadline.year - duration + 1)
  return from === null || from === deadline.year ? null : { from, to: deadline.year }
}
