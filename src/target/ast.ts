/**
 * The target (目標) as a typed value: what a sentence of administrative prose promises, and nothing more.
 * One target speaks of one thing; its conditions hold together (all) or alternatively (any). Whatever the
 * sentence did not say but a reader assumed is named in `inferred`.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Problem } from '../lib/problem.ts'
import type { Span } from '../lib/span.ts'

export interface Target {
  /** The words the target was read from, white space inside Japanese words removed. */
  readonly asWritten: string
  /** Where those words stand in the text given to the parser. */
  readonly span: Span
  /** What is measured (指標), marks and figures taken out; null where the sentence names nothing. */
  readonly indicator: string | null
  /** The year the target is for; null where neither the sentence nor its context tells. */
  readonly fiscalYear: FiscalYear | null
  /** First and last year when the figure is summed over years (3年間で6件), else null. */
  readonly years: { readonly from: FiscalYear; readonly to: FiscalYear } | null
  readonly combine: 'all' | 'any'
  readonly conditions: readonly Condition[]
  readonly baselines: readonly Baseline[]
  readonly marks: readonly Mark[]
  /** The plan generation a badge names (プラン2.0), else null. */
  readonly framework: string | null
  /** Parts of the target itself that were assumed. */
  readonly inferred: readonly ('fiscalYear' | 'indicator')[]
  readonly problems: readonly Problem[]
}

export type Compare = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'exactly'

export type Condition =
  | LevelCondition
  | RangeCondition
  | ChangeCondition
  | DoneCondition
  | DeferredCondition

/** A level to reach: 44.7%以上, 0件, ☆☆以上, 8位以上 (a rank: at most 8). */
export interface LevelCondition extends Shape {
  readonly kind: 'level'
  readonly compare: Compare
  readonly quantity: Quantity
  /** The same promise in another form beside the level that decides: 6割(44種類)以上 restates 44種類 in %. */
  readonly restates?: true
}

/** Between two levels, both included: 15～20%. */
export interface RangeCondition extends Shape {
  readonly kind: 'range'
  readonly lower: Quantity
  readonly upper: Quantity
}

/** Against something else that is or was measured: 平成30年度と比較して15%以上向上, 前年度実績以上, 増額. */
export interface ChangeCondition extends Shape {
  readonly kind: 'change'
  readonly compare: Compare
  readonly change: Change
  /** The same promise in another form beside a level (52.3%以上(…15%以上向上)): the level decides, this is checked against it. */
  readonly restates?: true
}

/** An act without a number (委員を選定する): only evidence that it was done can meet it. */
export interface DoneCondition {
  readonly kind: 'done'
  readonly inferred: readonly Inferable[]
}

/** No target yet (…の結果を踏まえて設定), or words that state a direction nobody can compute. */
export interface DeferredCondition {
  readonly kind: 'deferred'
  /** What the setting waits for, as written; null when the sentence does not say. */
  readonly trigger: string | null
  readonly why: 'to-be-set' | 'not-measurable' | 'blank'
  readonly inferred: readonly Inferable[]
}

/** What level, range and change conditions share. */
export interface Shape {
  /** What this condition alone measures where one target joins several (受験率 … かつ 理解度 …), else null. */
  readonly subject: string | null
  /** 約, 程度, 概ね, 台半ば: the rule for how near is near enough is data of the judgement. */
  readonly approximate: boolean
  /** Every person or thing has to reach it by itself (全員95点以上, それぞれ). */
  readonly each: boolean
  /** How actuals of the year are drawn together, where the sentence says (月平均, 年2回, 累計). */
  readonly aggregate: Aggregate | null
  /** Top of a point scale (5点満点中3点) or the number ranked (14か国中5位); null when not said. */
  readonly scale: Decimal | null
  readonly inferred: readonly Inferable[]
}

export type Aggregate =
  | { readonly kind: 'mean'; readonly over: 'month' | 'year' | 'years' | null }
  | { readonly kind: 'per'; readonly period: 'year' | 'month' | 'week' | 'day' }
  | { readonly kind: 'total' }

export type Inferable = 'compare' | 'unit' | 'from' | 'ratio'

export interface Quantity {
  readonly value: Decimal
  /** A fraction's lower half (3分の2 is value 2, over 3); null for decimals. */
  readonly over: Decimal | null
  /** As folded text: 件, %, ポイント, ☆, 位, 点; null when the sentence has none. */
  readonly unit: string | null
  /** The digits as printed (85.80, 12,000, 9割, a length in two units as a whole: 3時間30分), for people and for `valueAsWritten`. */
  readonly asWritten: string
}

/** A signed step from a reference. amount 0 states a direction only (増額 is moreThan 0). */
export interface Change {
  readonly amount: Decimal
  /** '%' is a ratio of the reference, 'ポイント' points of a share, anything else absolute; null for a mere direction. */
  readonly unit: string | null
  readonly from: Reference
  /** The share as it is said, where the sentence gives the new level as one (前年度比101%, 現状の3倍). */
  readonly said?: Quantity
}

export interface Reference {
  readonly kind:
    | 'fiscal-year'
    | 'previous-year'
    | 'previous-survey'
    | 'previous-event'
    | 'mean-of-years'
    | 'best-of-years'
    | 'peer-mean'
    | 'plan-start'
    | 'forecast'
    | 'other'
  readonly fiscalYear: FiscalYear | null
  /** How many years a mean or a best looks back on. */
  readonly count: number | null
  /** The reference's own value where the sentence prints it (420件). */
  readonly value: Quantity | null
  /** The reference's words (令和元年度最終月の配付実績). */
  readonly asWritten: string
}

/** A figure printed beside the target: a former actual, or a target set for an earlier year. */
export interface Baseline {
  readonly fiscalYear: FiscalYear | null
  /** null where the form left it blank (令和元年度実績: 件): blank is not zero. */
  readonly quantity: Quantity | null
  readonly unit: string | null
  readonly kind: 'actual' | 'target'
  /** Whose figure it is, when the words say (全市平均実績). */
  readonly label: string | null
  readonly asWritten: string
}

export type Mark = 'revised' | 'repeated' | 'raised' | 'corrected' | 'added'
