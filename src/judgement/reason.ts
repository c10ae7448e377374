/**
 * Why one target came out as it did, as data: what decided, and nothing else. The steps behind it are told by `explain`;
 * `reason-japanese` and `reason-english` say this in one or two sentences for a list.
 */
import { isMasked } from '../evidence/observation.ts'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Condition, Target } from '../target/ast.ts'
import type { Evaluation, Step } from '../target/step.ts'
import type { EvaluatedPlace } from './evaluate-placed.ts'
import type { ActualMatch } from './match-actual.ts'
import type { Compared } from './progress.ts'

export type Reason =
  /** The comparison that came out as the whole did; `subject` is whose figure, where a target measures several things. */
  | {
      readonly kind: 'compared'
      readonly step: Compared
      readonly target: Target
      readonly subject: string | null
    }
  | {
      readonly kind: 'provisional'
      readonly target: Target
      readonly open: ActualMatch['observation']
      readonly step: Compared | null
      /** ISO day on which the figure becomes final. */
      readonly judgeAgainOn: CalendarDate | null
    }
  | {
      readonly kind:
        | 'done'
        | 'not-done'
        | 'conflicting'
        | 'masked'
        | 'blank'
        | 'left-out'
        | 'endless'
    }
  | { readonly kind: 'open'; readonly condition: Extract<Condition, { kind: 'done' | 'deferred' }> }
  | { readonly kind: 'later'; readonly year: FiscalYear }
  | {
      readonly kind: 'not-reported'
      /** Where it is not the sheet's own. */
      readonly year: FiscalYear | null
      readonly subject: string | null
    }
  | { readonly kind: 'missing'; readonly step: Extract<Step, { kind: 'missing' }> | null }

/** @param sheetYear The sheet's own year: what is held against another year says which */
export function findReason(place: EvaluatedPlace, sheetYear: FiscalYear): Reason {
  const { target, evaluation, matches } = place
  if (evaluation.provisional !== null) return provisionalReason(target, evaluation, matches)
  const decisive = evaluation.steps.find(
    (step): step is Compared => step.kind === 'compared' && step.outcome === evaluation.outcome,
  )
  if (decisive !== undefined) {
    return { kind: 'compared', step: decisive, target, subject: subjectOf(decisive, matches) }
  }
  if (evaluation.outcome === 'met') return { kind: 'done' }
  if (evaluation.outcome === 'unmet') return { kind: 'not-done' }
  return findGap(place, sheetYear)
}

function subjectOf(step: Compared, matches: readonly ActualMatch[]): string | null {
  const same = matches.filter(({ observation }) => observation?.value === step.actual)
  return matches.length > 1 && same.length === 1 ? (same[0]?.measured.subject ?? null) : null
}

function provisionalReason(
  target: Target,
  { provisional, steps }: Evaluation,
  matches: readonly ActualMatch[],
): Reason {
  return {
    kind: 'provisional',
    target,
    open: matches.find(({ observation }) => observation?.provisional === true)?.observation ?? null,
    step: steps.find((each): each is Compared => each.kind === 'compared') ?? null,
    judgeAgainOn: provisional?.judgeAgainOn ?? null,
  }
}

/** Why nothing could be compared. */
function findGap(place: EvaluatedPlace, sheetYear: FiscalYear): Reason {
  const { target, evaluation, matches, year } = place
  const open = target.conditions.find(({ kind }) => kind === 'done' || kind === 'deferred')
  if (open?.kind === 'done' || open?.kind === 'deferred') return { kind: 'open', condition: open }
  if (year > sheetYear) return { kind: 'later', year }
  if (matches.some(({ conflicting }) => conflicting)) return { kind: 'conflicting' }
  if (matches.some(({ observation }) => observation !== null && isMasked(observation))) {
    return { kind: 'masked' }
  }
  const missing = matches.find(({ observation }) => observation === null)
  if (matches.length === 0 || missing !== undefined) {
    const subject = matches.length > 1 && missing !== undefined ? missing.measured.name : null
    return { kind: 'not-reported', year: year === sheetYear ? null : year, subject }
  }
  if (matches.some(({ observation }) => observation?.value === null)) return { kind: 'blank' }
  const step = evaluation.steps.find((each) => each.kind === 'missing')
  return { kind: 'missing', step: step ?? null }
}
