/** The targets of a judged sheet that the sheet itself reports a figure for: target, level and figure together. */
import { isReported, type ReportedObservation } from '../evidence/observation.ts'
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
    return [{ placed, level: levelOf(placed.target), actual, value: actual.value, outcome }]
  })
}
