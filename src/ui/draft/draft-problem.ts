/** All problems of a draft, each with the field it concerns and the words it stands on, worst first. */
import type { FieldPlace } from '../../intake/field-place.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { DraftGroup } from './draft-field.ts'

export interface DraftProblem {
  readonly problem: Problem
  /** Path of the innermost field around it; null when it concerns no field. */
  readonly path: string | null
  readonly span: Span | null
}

/**
 * Problems of the document, its sheets and its targets. A target's problem counts its span within the target's
 * own sentence, so the field's place stands for it.
 */
export function listDraftProblems(
  document: PlanDocument,
  groups: readonly DraftGroup[],
  places: readonly FieldPlace[],
): readonly DraftProblem[] {
  const own = [...document.problems, ...document.sheets.flatMap(({ problems }) => problems)]
  const around = innermostPlaces(
    places,
    own.flatMap(({ span }) => (span === undefined ? [] : [span])),
  )
  const placed = own.map((problem): DraftProblem => {
    const span = problem.span ?? null
    return { problem, span, path: span === null ? null : (around.get(span) ?? null) }
  })
  const ofTargets = groups.flatMap(({ fields }) =>
    fields.flatMap(({ path, span, problems }) =>
      problems.map((problem): DraftProblem => ({ problem, path, span })),
    ),
  )
  return unique([...placed, ...ofTargets]).toSorted(
    (a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  )
}

/** The least field around each span, in one sweep over the text: only the places open at a span are looked at. */
export function innermostPlaces(
  places: readonly FieldPlace[],
  spans: readonly Span[],
): ReadonlyMap<Span, string> {
  const sorted = places.toSorted((a, b) => a.span.start - b.span.start)
  const found = new Map<Span, string>()
  let open: FieldPlace[] = []
  let next = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    for (let place = sorted[next]; startsBy(place, span); place = sorted[next]) {
      open.push(place)
      next += 1
    }
    open = open.filter((place) => place.span.end >= span.start)
    const around = open.filter((place) => span.end <= place.span.end)
    const [least] = around.toSorted((a, b) => length(a.span) - length(b.span))
    if (least !== undefined) found.set(span, least.path)
  }
  return found
}

function startsBy(place: FieldPlace | undefined, { start }: Span): place is FieldPlace {
  return place !== undefined && place.span.start <= start
}

function length({ start, end }: Span): number {
  return end - start
}

function rank({ problem }: DraftProblem): number {
  return problem.severity === 'blocks' ? 0 : 1
}

/** One problem may be listed by the document, its sheet and its target; a person reads it once. */
function unique(problems: readonly DraftProblem[]): readonly DraftProblem[] {
  const seen = new Map<string, DraftProblem>()
  for (const each of problems) {
    const key = `${each.problem.code} ${each.problem.message} ${each.path ?? each.span?.start ?? ''}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}
