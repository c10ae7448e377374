/**
 * The policy overview (めざす状態 → アウトカム指標 → 戦略 → 単年度目標 → 取組): panels as logic models, and the
 * table of initiatives that stands beside them.
 */
import type { Passage, Span } from '../lib/span.ts'
import type { Entry, PlacedTarget } from './sheet.ts'

export interface Panel {
  readonly desiredState: Passage
  readonly outcomes: readonly PlacedTarget[]
  readonly strategy: Passage | null
  readonly themes: readonly Theme[]
  readonly span: Span
}

/** One strand of a panel: its heading, the targets of the year and the activities under it. */
export interface Theme {
  readonly title: Passage
  readonly targets: readonly PlacedTarget[]
  readonly activities: readonly Passage[]
}

/** A row of the table of initiatives (取組項目 · 概要 · 今年度目標). */
export interface SummaryInitiative {
  readonly number: number | null
  readonly title: Passage
  readonly outline: readonly Entry[]
  readonly targets: readonly PlacedTarget[]
  readonly span: Span
}
