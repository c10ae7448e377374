/**
 * How sure a reading is of each field: certain where nothing speaks against it, inferred where the document did not
 * print it, doubtful where a problem stands on its words.
 */
import type { Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import { listProblems } from '../plan/list-problems.ts'
import type { FieldPlace } from './field-place.ts'

export function withConfidence(
  fields: readonly FieldPlace[],
  document: PlanDocument,
): readonly FieldPlace[] {
  const isDoubtful = overlapFinder(listProblems(document).flatMap(({ span }) => span ?? []))
  const inferred = new Set<string>(document.inferred)
  return fields.map((field) => {
    const { path, label, span, place } = field
    const doubtful = isDoubtful(span)
    const confidence = doubtful ? 'doubtful' : inferred.has(path) ? 'inferred' : 'certain'
    return place === undefined
      ? { path, label, span, confidence }
      : { path, label, span, place, confidence }
  })
}

/** Whether any of the places meets the one asked about. */
function overlapFinder(places: readonly Span[]): (span: Span) => boolean {
  const sorted = places.toSorted((a, b) => a.start - b.start)
  let farthest = 0
  const reach = sorted.map(({ start, end }) => {
    farthest = Math.max(farthest, end, start + 1)
    return farthest
  })
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) > start
  }
}
