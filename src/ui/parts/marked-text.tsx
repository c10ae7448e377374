/**
 * A document's text with places marked in it. Places may lie in one another (a target in its sheet) or overlap
 * by accident of the layout: an overlap is cut, so that every character still stands exactly once.
 */
import type { Child } from 'hono/jsx'
import type { Span } from '../../lib/span.ts'
import { type NestedPlace, nestPlaces } from './nested-places.ts'

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

/** Paragraphs inside of a cell are parted by U+2029, which browsers do not show: a line end stands in its place. */
export function MarkedText({ text: read, places }: MarkedTextProps) {
  const text = read.replaceAll('\u2029', '\n')
  const whole = { start: 0, end: text.length }
  const inside = places
    .map((place) => ({ ...place, span: clip(place.span, whole) }))
    .filter(({ span }) => span.end > span.start)
  return <>{childrenOf(text, whole, nestPlaces(inside))}</>
}

/** Tags that a converter left in the text: part of the source, but nobody's words. */
export function markupPlaces(text: string): readonly MarkedPlace[] {
  return [...text.matchAll(/<\/?[a-z][^<>]{0,200}>/gi)].map(({ index, 0: tag }) => ({
    id: null,
    kind: 'markup',
    span: { start: index, end: index + tag.length },
  }))
}

function childrenOf(
  text: string,
  within: Span,
  nested: readonly NestedPlace<MarkedPlace>[],
): Child[] {
  const children: Child[] = []
  let at = within.start
  for (const { place, inner } of nested) {
    children.push(text.slice(at, place.span.start))
    children.push(<Mark place={place}>{childrenOf(text, place.span, inner)}</Mark>)
    at = place.span.end
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

function clip(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}
