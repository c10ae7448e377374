/** Paths of fields as intake names their places: the road from a field on a page to its words in the source. */
import type { Span } from '../lib/span.ts'
import type { SourcePlace } from './site.ts'

/** `fieldOf(2, 'yearPlan', 'targets', 0)` → `{ field: 'sheets.2.yearPlan.targets.0' }`. */
export function fieldOf(position: number, ...rest: readonly (string | number)[]): SourcePlace {
  return { field: ['sheets', position, ...rest].join('.') }
}

/** The reported actual an observation was taken from, by its place; the bare place when none has it. */
export function actualField(
  position: number,
  actuals: readonly { readonly span: Span }[],
  span: Span,
): SourcePlace {
  const index = actuals.findIndex((actual) => overlaps(actual.span, span))
  return index === -1 ? { at: span } : fieldOf(position, 'selfEvaluation', 'actuals', index)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** `取組の内容` at `….activities.2` → `取組の内容 3`: entries of one list are told apart by their number. */
export function fieldLabel({
  path,
  label,
}: {
  readonly path: string
  readonly label: string
}): string {
  const [, index] = /\.(\d+)$/.exec(path) ?? []
  return index === undefined ? label : `${label} ${Number(index) + 1}`
}

/** The sheet, panel or table row a field belongs to (`sheets.2`); null for fields of the whole document. */
export function groupOf(path: string): string | null {
  return /^(?:sheets|panels|initiatives)\.\d+/.exec(path)?.[0] ?? null
}
