/**
 * The body of a sheet, row by row: which lines stand in which field, which marks were set. Columns drift (a label
 * cell is missing, a row has lost its first tab), so what a cell is about is asked of its labels before its column.
 */
import type { ReformPlanLabel } from '../forms/reform-plan.ts'
import type { Cell, Row } from '../layout.ts'
import type { PlacedLine } from '../placed-line.ts'
import type { Item } from '../scan-cell.ts'

export type PlanField = 'purpose' | 'strategy' | 'outline' | 'targets'
export type YearField = 'activities' | 'targets'

/** Lines by field, before they are made entries and statements. */
export interface SheetBody {
  readonly multiYear: Readonly<Record<PlanField, PlacedLine[]>>
  readonly yearPlan: Readonly<Record<YearField, PlacedLine[]>>
  readonly review: ReviewLines
  readonly evaluation: EvaluationLines
  /** Labels that stand in it. */
  readonly labels: Set<ReformPlanLabel>
}

export interface ReviewLines {
  readonly marks: SetMark[]
  readonly issues: PlacedLine[]
}

export interface EvaluationLines {
  readonly marks: SetMark[]
  readonly results: PlacedLine[]
  readonly attainment: PlacedLine[]
  readonly issues: PlacedLine[]
}

/** A sign that stands where a mark is set, or a legend entry without its counterpart, which is a mark in words. */
export interface SetMark {
  readonly sign: string
  readonly start: number
  readonly end: number
}

export type SheetItem = Item<ReformPlanLabel>

/** A cell with what was found in it. */
export interface ReadCell {
  readonly cell: Cell
  readonly items: readonly SheetItem[]
}

export interface ReadRow {
  readonly row: Row
  readonly cells: readonly ReadCell[]
  /** It has no cells of its own and goes on with the last cell of the row above. */
  readonly goesOn: boolean
}

export function emptyBody(): SheetBody {
  return {
    multiYear: { purpose: [], strategy: [], outline: [], targets: [] },
    yearPlan: { activities: [], targets: [] },
    review: { marks: [], issues: [] },
    evaluation: { marks: [], results: [], attainment: [], issues: [] },
    labels: new Set(),
  }
}
