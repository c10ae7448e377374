/** What accepting a draft does to what the public sees of its year, as its page tells it. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'

export interface DraftEffect {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly kind: 'first' | 'beside' | 'replaces' | 'behind'
  readonly replaced: readonly NamedSheet[]
  /** What the public would see no longer. */
  readonly gone: readonly NamedSheet[]
  /** What stays beside it under a number that it has too. */
  readonly sameNumber: readonly NamedSheet[]
}

export interface NamedSheet {
  readonly number: number | null
  /** '' where none is printed. */
  readonly title: string
}
