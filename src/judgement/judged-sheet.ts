/**
 * A sheet as pages, files and lists need it: the promise as read, whose it is, where it came from, and the
 * judgement beside it. Both judgements are null while there is no self-evaluation to judge from.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Form } from '../plan/document.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { SheetJudgement } from './judgement.ts'

export interface JudgedSheet {
  readonly id: string
  /** The initiative (取組項目) over the years; stable under renumbering and renaming. */
  readonly initiative: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** The plan as printed on the sheet's document. */
  readonly framework: string | null
  readonly document: DocumentReference
  /** Position of the sheet in its document, from 0: the path of its fields is `sheets.{position}.…`. */
  readonly position: number
  readonly sheet: Sheet
  readonly judgement: SheetJudgement | null
  /** Targets of the multi-year half, each judged in its own year and shown apart. */
  readonly multiYearJudgement: SheetJudgement | null
}

export interface Office {
  readonly id: string
  /** Short code for addresses: `minato`. */
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
}

export interface DocumentReference {
  readonly form: Form
  readonly id: string
  readonly source: string
  /** ISO time at which it was accepted. */
  readonly acceptedAt: string
}

/** Values of one target's indicator over the years, for the small chart and its table. */
export interface IndicatorSeries {
  /** Of the indicator; absent where it has no page. */
  readonly id?: string
  readonly indicator: string
  readonly unit: string | null
  readonly points: readonly SeriesPoint[]
}

export interface SeriesPoint {
  readonly fiscalYear: FiscalYear
  /** null where the year is known to have no figure (blank in the form). */
  readonly actual: number | null
  readonly provisional: boolean
  /** Level promised for that year, null when none is known. */
  readonly target: number | null
  /** Sheet the figure or the target was printed in; null where it is in none. */
  readonly sheet: string | null
}
