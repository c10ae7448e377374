/** Where a field of a document was read from: what the source page marks, and what a correction names. */
import type { Span } from '../lib/span.ts'
import type { Place } from '../plan/place.ts'

export interface FieldPlace {
  /** Path in the document: `sheets.0.yearPlan.targets.1`. */
  readonly path: string
  /** The field's name in Japanese, as on the form. */
  readonly label: string
  readonly span: Span
  /** Where its first word stands in the file, where the text was laid out from one. */
  readonly place?: Place
  /** See `field-confidence`; left out in documents kept before it was told. */
  readonly confidence?: 'certain' | 'inferred' | 'doubtful'
}
