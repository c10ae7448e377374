/** The targets of a judged sheet that the sheet itself reports a figure for: target, level and figure together. */
import type { Observation } from '../evidence/observation.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { LevelCondition } from '../target/ast.ts'
import type { Outcome } from '../target/outcome.ts'
import type { SheetView } from './document-view.ts'
import { levelOf } from './promises.ts'

export interface ReportedTarget {
  readonly placed: PlacedTarget
  readonly level: LevelCondition | null
  readonly actual: Observation
  readonly value: Decimal
  readonly outcome: Outcome
}

/** Empty while there is nothing to judge from. */
export function reportedTargets({ sheet, judgement }: SheetView): readonly ReportedTarget[] {
  return (judgement?.targets ?? []).flatMap(({ actual, position, outcome }) => {
    const placed = sheet.yearPlan.targets[position]
    if (placed === undefined || actual === null || actual.value === null) return []
    if (actual.source.kind !== 'self-evaluation') return []
    return [{ placed, level: levelOf(placed.target), actual, value: actual.value, outcome }]
  })
}
