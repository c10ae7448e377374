/**
 * A published document as it was read: sheets of a ward's year, or the overview with its panels and its table.
 * Every text keeps its place in the source; null means the form left it blank, [] that it has no such part.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Problem } from '../lib/problem.ts'
import type { Passage } from '../lib/span.ts'
import type { Panel, SummaryInitiative } from './overview.ts'
import type { Place } from './place.ts'
import type { Sheet } from './sheet.ts'

export interface PlanDocument {
  /** The path or name as given by whoever brought the document in. */
  readonly source: string
  readonly form: Form
  /** The plan the document stands on, as printed: 市政改革プラン…. */
  readonly framework: string | null
  readonly fiscalYear: FiscalYear | null
  /** The office (区) it speaks for. */
  readonly office: string | null
  /** What was not printed but concluded: a year from its halves, an office from its prose. */
  readonly inferred: readonly ('framework' | 'fiscalYear' | 'office')[]
  readonly sheets: readonly Sheet[]
  readonly panels: readonly Panel[]
  readonly initiatives: readonly SummaryInitiative[]
  readonly unread: readonly Unread[]
  readonly problems: readonly Problem[]
}

/**
 * reform-plan: 市政改革プランに基づく取組等; policy-tree: めざす状態 → アウトカム指標 → 戦略 → 目標 → 取組;
 * review-sheet: 行政事業レビューシート of the national government; mapped-table: a table that a person has mapped.
 */
export type Form = 'reform-plan' | 'policy-tree' | 'review-sheet' | 'mapped-table'

/** Text that fell into no field, label or legend: listed, never dropped. */
export interface Unread extends Passage {
  /** Counted from 1 in the source, or in the text a file was laid out as. */
  readonly line: number
  /** Where it stands in the file, where the text was laid out from one. */
  readonly place?: Place
}
