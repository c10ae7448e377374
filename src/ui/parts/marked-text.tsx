/**
 * A document's text with places marked in it. Places may lie in one another (a target in its sheet) or overlap
 * by accident of the layout: an overlap is cut, so that every character still stands exactly once.
 */
import type { Child } from 'hono/jsx'
import type { Span } from '../../lib/span.ts'

export interface MarkedPlace {
  readonly span: Span
  /** Id to jump to; null marks without one. */
  readonly id: string | null
  readonly kind: 'chosen' | 'field' | 'problem' | 'unread' | 'markup'
}

interface MarkedTextProps {
  readonly text: string
  readonly places: readonly MarkedPlace[]
}

export function MarkedText({ text, places }: MarkedTextProps) {
  const inside = places
    .map((place) => ({ ...place, span: clip(place.span, { start: 0, end: text.length }) }))
    .filter(({ span }) => span.end > span.start)
  return <>{nest(text, { start: 0, end: text.length }, inside)}</>
}

/** Tags that a converter left in the text: part of the source, but nobody's words. */
export function markupPlaces(text: string): readonly MarkedPlace[] {
  return [...text.matchAll(/<\/?[a-z][^<>]{0,200}>/gi)].map(({ index, 0: tag }) => ({
    id: null,
    kind: 'markup',
    span: { start: index, end: index + tag.length },
  }))
}

function nest(text: string, within: Span, places: readonly MarkedPlace[]): Child[] {
  const children: Child[] = []
  let at = within.start
  let rest = places.toSorted(outerFirst)
  for (let [place, ...others] = rest; place !== undefined; [place, ...others] = rest) {
    const { span } = place
    children.push(text.slice(at, span.start))
    const [inner, after] = divide(others, span.end)
    children.push(<Mark place={place}>{nest(text, span, inner)}</Mark>)
    at = span.end
    rest = after
  }
  children.push(text.slice(at, within.end))
  return children
}

function Mark({ place, children }: { readonly place: MarkedPlace; readonly children: Child[] }) {
  const id = place.id ?? undefined
  if (place.kind === 'chosen') {
    return (
      <mark id={id} class="place-chosen">
        {children}
      </mark>
    )
  }
  return (
    <span id={id} class={`place place-${place.kind}`}>
      {children}
    </span>
  )
}

/** Places up to `end` and those after it; one that crosses is cut in two, and only its first part keeps the id. */
function divide(places: readonly MarkedPlace[], end: number) {
  const inner: MarkedPlace[] = []
  const after: MarkedPlace[] = []
  for (const place of places) {
    const { start } = place.span
    if (start >= end) after.push(place)
    else if (place.span.end <= end) inner.push(place)
    else {
      inner.push({ ...place, span: { start, end } })
      after.push({ ...place, id: null, span: { start: end, end: place.span.end } })
    }
  }
  return [inner, after.toSorted(outerFirst)] as const
}

function outerFirst(a: MarkedPlace, b: MarkedPlace): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}

function clip(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}
