/**
 * Rule sets (判定の規則) as dated data: how the outcomes of a sheet's targets become a verdict or a grade. What a
 * rule does with them is code of the judgement; which rule holds when, and its lines, is data of a city.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Tolerance } from '../target/evaluation-rules.ts'

export interface RuleSet {
  readonly id: string
  readonly name: string
  readonly nameEnglish: string
  /** Where the rule is laid down, in Japanese. */
  readonly source: string
  /** Fiscal years it holds for, both included; `to` is null while no end is set. */
  readonly valid: { readonly from: FiscalYear; readonly to: FiscalYear | null }
  readonly rule: Rule
  /** What 約, 程度 and 台半ば allow, with its own source; the default of the house where it is absent. */
  readonly tolerance?: Tolerance
}

export type Rule = AllTargetsRule | ProgressRule | GradeRule

/** Every target has to hold. */
export interface AllTargetsRule {
  readonly kind: 'all-targets'
}

/** Actual ÷ target against a line that depends on how far the target's period has run. */
export interface ProgressRule {
  readonly kind: 'progress'
  /** A target falls under the first line whose length and year fit; under none, it has to hold itself. */
  readonly lines: readonly ProgressLine[]
  /** The words for a sheet whose counted targets are all on course, and for one where one is not (概ね順調). */
  readonly onCourse: string
  readonly behind: string
}

export interface ProgressLine {
  /** Length of the target's period in years. */
  readonly length: number
  /** Year of the period, from 1; null for any. */
  readonly year: number | null
  /** Per cent of the target that has to be reached. */
  readonly percent: Decimal
}

/** A grade by the share of the target reached; a sheet has the grade of its lowest target. */
export interface GradeRule {
  readonly kind: 'grades'
  /** Best first; the last takes all that is left, whatever its line says. */
  readonly grades: readonly GradeLine[]
}

export interface GradeLine {
  readonly grade: string
  /** Per cent from which on the grade is given. */
  readonly percent: Decimal
}
