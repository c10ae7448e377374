/**
 * Places laid into one another in one sweep over the text: sorted once, with a stack of those still open. A place
 * that crosses the end of the one around it is cut there, and its rest waits until that one is closed.
 */
import type { Span } from '../../lib/span.ts'

interface Place {
  readonly span: Span
  readonly id: string | null
}

export interface NestedPlace<P extends Place> {
  readonly place: P
  /** In the order of the text; none crosses another. */
  readonly inner: readonly NestedPlace<P>[]
}

/** @param places none of them empty; of one that is cut only the first part keeps the id */
export function nestPlaces<P extends Place>(places: readonly P[]): readonly NestedPlace<P>[] {
  const sorted = places.toSorted(outerFirst)
  const outermost: NestedPlace<P>[] = []
  const open: Open<P>[] = []
  /** Rests of cut places, all beginning where the sweep stands; the outermost is last. */
  let waiting: P[] = []
  for (let next = 0; next < sorted.length || open.length > 0 || waiting.length > 0; ) {
    const [rest, fresh] = [waiting.at(-1), sorted[next]]
    const place = firstOf(rest, fresh)
    const last = open.at(-1)
    if (last !== undefined && (place === undefined || last.place.span.end <= place.span.start)) {
      open.pop()
      waiting = withRests(waiting, last.rests)
    } else if (place !== undefined) {
      if (place === rest) waiting.pop()
      else next += 1
      const opened = { place: cut(place, last), inner: [], rests: [] }
      ;(last?.inner ?? outermost).push(opened)
      open.push(opened)
    }
  }
  return outermost
}

interface Open<P extends Place> extends NestedPlace<P> {
  readonly inner: NestedPlace<P>[]
  /** What crossed its end, to be opened behind it. */
  readonly rests: P[]
}

function withRests<P extends Place>(waiting: P[], rests: readonly P[]): P[] {
  if (rests.length === 0) return waiting
  return [...waiting, ...rests].toSorted((a, b) => outerFirst(b, a))
}

/** The part of a place that lies in the one around it; the rest is left with that one. */
function cut<P extends Place>(place: P, around: Open<P> | undefined): P {
  const { start, end } = place.span
  const edge = around?.place.span.end ?? end
  if (around === undefined || end <= edge) return place
  around.rests.push({ ...place, id: null, span: { start: edge, end } })
  return { ...place, span: { start, end: edge } }
}

function firstOf<P extends Place>(rest: P | undefined, fresh: P | undefined): P | undefined {
  if (rest === undefined || fresh === undefined) return rest ?? fresh
  return outerFirst(rest, fresh) <= 0 ? rest : fresh
}

function outerFirst(a: Place, b: Place): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}
