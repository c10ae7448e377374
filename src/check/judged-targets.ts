/** The targets of a judged sheet that the sheet itself reports a figure for: target, level and figure together. */
import {
  isMeasured,
  isReported,
  type MeasuredObservation,
  type ReportedObservation,
} from '../evidence/observation.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { LevelCondition } from '../target/ast.ts'
import type { Outcome } from '../target/outcome.ts'
import type { SheetView } from './document-view.ts'
import { levelOf } from './promises.ts'

export interface ReportedTarget {
  readonly placed: PlacedTarget
  readonly level: LevelCondition | null
  readonly actual: ReportedObservation
  readonly value: Decimal
  /** What was counted from records, where the figure was too. */
  readonly measured: MeasuredObservation | null
  readonly outcome: Outcome
}

/** Empty while there is nothing to judge from. */
export function reportedTargets({ sheet, judgement }: SheetView): readonly ReportedTarget[] {
  return (judgement?.targets ?? []).flatMap((result) => {
    const { position, outcome } = result
    const placed = sheet.yearPlan.targets[position]
    const actual = result.reported ?? result.actual
    if (placed === undefined || actual === null || actual.value === null) return []
    if (!isReported(actual) || actual.source.kind !== 'self-evaluation') return []
    const measured = result.actual !== null && isMeasured(result.actual) ? result.actual : null
    const level = levelOf(placed.target)
    return [{ placed, level, actual, value: actual.value, measured, outcome }]
  })
}
