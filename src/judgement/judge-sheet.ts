/**
 * Judges the year half of a sheet: its promises, what it reports, one dated rule. The office's own ①/② stands
 * beside the outcome and never enters it.
 */
import {
  isMeasured,
  isReported,
  type Observation,
  type ReportedObservation,
} from '../evidence/observation.ts'
import { printedBaselines } from '../evidence/printed-baselines.ts'
import { reportedActuals } from '../evidence/reported-actuals.ts'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { RuleSet } from '../plan/rule-set.ts'
import type { Sheet, Verdict } from '../plan/sheet.ts'
import type { Target } from '../target/ast.ts'
import { applyRule, oneYear, type RuledSheet } from './apply-rule.ts'
import { compareVerdict } from './compare-verdict.ts'
import { type EvaluatedPlace, evaluatePlaced, type SheetEvidence } from './evaluate-placed.ts'
import type { SheetJudgement, TargetJudgement } from './judgement.ts'
import { evaluationRulesOf } from './rule-set.ts'
import { ruledReason, type ToldReason } from './ruled-reason.ts'

export interface JudgingContext {
  readonly ruleSet: RuleSet
  /** The sheet's year. */
  readonly fiscalYear: FiscalYear
  /** Id or source of the document the sheet was read from. */
  readonly document: string
  /**
   * What the office knows from elsewhere: other years, other sheets, registers. What this sheet itself reports and
   * prints is read from the sheet; given here again it is not counted twice.
   */
  readonly observations: readonly Observation[]
  /** When the books of a year close; the law's 31 May unless the city says otherwise. */
  readonly booksCloseOn?: (year: FiscalYear) => CalendarDate
}

/**
 * The judgement of the year half. A target without a year of its own is the sheet's year's. Whether a sheet
 * without a self-evaluation is judged at all is the caller's to decide: everything in it is then undetermined.
 */
export function judgeSheet(sheet: Sheet, context: JudgingContext): SheetJudgement {
  const { rule, id } = context.ruleSet
  const evaluated = evaluatePlaced(
    sheet.yearPlan.targets,
    (target) => dueYear(target) ?? context.fiscalYear,
    sheetEvidence(sheet, context),
    evaluationRulesOf(context.ruleSet),
  )
  const ruled = applyRule(
    rule,
    evaluated.map(({ target, evaluation }) => ({ target, evaluation, period: oneYear })),
  )
  const targets = evaluated.map((place, position) => {
    const judged = ruledAt(ruled, position)
    const reason = ruledReason(rule, place, judged, context.fiscalYear)
    return targetJudgement(place, position, judged.outcome, reason)
  })
  return sheetJudgement(id, ruled, targets, sheet.selfEvaluation?.verdict.value ?? null)
}

/** The year that decides: the last of a cumulative span, else the target's own; null where it names none. */
export function dueYear(target: Target): FiscalYear | null {
  return target.years?.to ?? target.fiscalYear
}

/** What is known for a sheet, its own words kept apart from what others know. */
export function sheetEvidence(sheet: Sheet, context: JudgingContext): SheetEvidence {
  const { selfEvaluation } = sheet
  const own = selfEvaluation === null ? [] : reportedActuals(selfEvaluation, context)
  const baselines = printedBaselines(sheet, context.document)
  const places = new Set([...own, ...baselines].map(placeOf))
  const others = context.observations
    .filter(isReported)
    .filter((each) => each.source.document !== context.document || !places.has(placeOf(each)))
  return { own, baselines, others, measured: context.observations.filter(isMeasured) }
}

/** A statement starts at one character, and both halves' statements differ in theirs. */
function placeOf({ source }: ReportedObservation): number {
  return source.span.start
}

/** What the rule made of the target at a position; throws when the rule lost one, which is a bug. */
export function ruledAt(ruled: RuledSheet, position: number) {
  const target = ruled.targets[position]
  if (target === undefined) throw new RangeError(`ruledAt: no target ${position}`)
  return target
}

export function targetJudgement(
  { target, evaluation, matches }: EvaluatedPlace,
  position: number,
  outcome: TargetJudgement['outcome'],
  reason: ToldReason,
): TargetJudgement {
  const actual = matches.find(({ observation }) => observation !== null)?.observation ?? null
  const reported = matches.flatMap((match) => match.reported ?? []).at(0)
  const { japanese, english } = reason
  const told = { reason: japanese, reasonEnglish: english }
  const aside = reported === undefined ? {} : { reported }
  return { indicator: target.indicator, position, outcome, evaluation, actual, ...aside, ...told }
}

/**
 * The targets' judgements as one, beside the verdict of the office.
 *
 * @param ruleSet Code of the rule set it was judged by
 * @param declared null where the office gave no verdict
 * @returns To be judged again on the earliest day on which one of its figures is final
 */
export function sheetJudgement(
  ruleSet: string,
  { outcome, grade }: Pick<RuledSheet, 'outcome' | 'grade'>,
  targets: readonly TargetJudgement[],
  declared: Verdict | null,
): SheetJudgement {
  const again = targets
    .map(({ evaluation }) => evaluation.provisional?.judgeAgainOn ?? null)
    .filter((day) => day !== null)
    .sort()
  return {
    ruleSet,
    outcome,
    grade,
    targets,
    declared,
    agrees: compareVerdict(declared, outcome).agrees,
    judgeAgainOn: again[0] ?? null,
  }
}
