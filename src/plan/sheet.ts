/**
 * One management sheet (取組項目): the promise for several years and for this one, the mid-year review and the
 * self-evaluation, field by field as the form prints them.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Problem } from '../lib/problem.ts'
import type { Passage, Span } from '../lib/span.ts'
import type { Target } from '../target/ast.ts'
import type { BudgetLine } from './budget.ts'

export interface Sheet {
  /** As printed on this year's form; identity over years is the initiative's, not the number's. */
  readonly number: number | null
  readonly title: Passage | null
  /** The second title line (副題), where there is one. */
  readonly theme: Passage | null
  /** The text in the brackets of the title, without the brackets. */
  readonly pillar: Passage | null
  /** Whether the sheet carries 【改定履歴あり】 anywhere. */
  readonly revised: boolean
  /** From the sheet's heading to the start of the next. */
  readonly span: Span
  readonly multiYear: MultiYearPlan
  readonly yearPlan: YearPlan
  /** null when the form was left blank. */
  readonly midyearReview: MidyearReview | null
  /** null when the form was left blank. */
  readonly selfEvaluation: SelfEvaluation | null
  /** On forms that print it (行政事業レビューシート). */
  readonly budget?: readonly BudgetLine[]
  readonly problems: readonly Problem[]
}

/** The plan to the end of the period (取組の方針・目標内容). */
export interface MultiYearPlan {
  readonly purpose: readonly Entry[]
  readonly strategy: readonly Entry[]
  readonly outline: readonly Entry[]
  readonly targets: readonly PlacedTarget[]
}

/** The plan for the year (当年度の取組内容). */
export interface YearPlan {
  readonly activities: readonly Activity[]
  readonly targets: readonly PlacedTarget[]
}

/** An entry of a list. */
export interface Entry extends Passage {
  /** The line (○, ①, 【…】) it stands under, where that line is its heading and no entry itself. */
  readonly under?: Passage
}

/** A planned activity (取組の内容) with the heading it stands under and whether its line was revised. */
export interface Activity extends Entry {
  readonly heading: string | null
  readonly revised: boolean
}

/** A target with its place in the document; `target.span` is relative to the statement it was read from. */
export interface PlacedTarget {
  readonly target: Target
  /** The statement's place in the source document. */
  readonly span: Span
  /** The circled number it is listed under (①-1), where there is one. */
  readonly label: string | null
  /** The line it stands under, where that line is no target itself. */
  readonly under?: Passage
}

/** The mid-year review (中間振り返り). */
export interface MidyearReview {
  readonly implementationOutlook: Marked<Outlook>
  readonly attainmentOutlook: Marked<Outlook>
  readonly issues: Passage | null
}

/** (i) and ① are expected; (ii) and ② are not. */
export type Outlook = 'expected' | 'notExpected'

/** The self-evaluation (自己評価): the office's own verdict, never overwritten by ours. */
export interface SelfEvaluation {
  readonly results: readonly Entry[]
  readonly actuals: readonly ReportedActual[]
  readonly verdict: Marked<Verdict>
  readonly issues: Passage | null
}

export type Verdict = 'attained' | 'notAttained'

/** A mark on the form: null value when blank or unreadable (a problem then says why), the span of the mark itself. */
export interface Marked<T> {
  readonly value: T | null
  readonly span: Span | null
}

/** An actual (実績値) as the self-evaluation reports it. */
export interface ReportedActual extends Entry {
  readonly indicator: string
  readonly fiscalYear: FiscalYear | null
  readonly value: Decimal | null
  readonly valueAsWritten: string | null
  readonly unit: string | null
  /** ISO day the figure is as of (4月末現在), null when the year's end is meant. */
  readonly asOf: CalendarDate | null
  /** A figure that will still change: books open, month not the last. */
  readonly provisional: boolean
  /** The target repeated inside the actual's words (前年度(58%)より向上: 71.4%), when there is one. */
  readonly statedTarget: Target | null
}
