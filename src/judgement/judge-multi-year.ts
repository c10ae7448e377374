/**
 * Judges the multi-year half of a sheet: each target in its own year, apart from the year's verdict. A target whose
 * year has not come is open, however near; only the progress rule looks at how far it has come by now.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { Target } from '../target/ast.ts'
import { applyRule, hasFigure, oneYear, type Period } from './apply-rule.ts'
import { type EvaluatedPlace, evaluatePlaced } from './evaluate-placed.ts'
import {
  dueYear,
  type JudgingContext,
  ruledAt,
  sheetEvidence,
  sheetJudgement,
  targetJudgement,
} from './judge-sheet.ts'
import type { SheetJudgement } from './judgement.ts'
import { evaluationRulesOf } from './rule-set.ts'
import { ruledReason, tell } from './ruled-reason.ts'

export interface MultiYearContext extends JudgingContext {
  /** The plan's years, for rules that ask how far a period has run; null where the plan is not known. */
  readonly planYears: { readonly from: FiscalYear; readonly to: FiscalYear | null } | null
}

/** The judgement of the multi-year half; the declared verdict is of the year half and stays null here. */
export function judgeMultiYear(sheet: Sheet, context: MultiYearContext): SheetJudgement {
  const { ruleSet, fiscalYear } = context
  const onTheWay = ruleSet.rule.kind === 'progress' && context.planYears !== null
  const evaluated = evaluatePlaced(
    sheet.multiYear.targets,
    (target) => heldIn(target, fiscalYear, onTheWay),
    sheetEvidence(sheet, context),
    evaluationRulesOf(ruleSet),
  ).map((place) => (isEndless(place.target) ? opened(place) : place))
  const ruled = applyRule(
    ruleSet.rule,
    evaluated.map(({ target, evaluation }) => ({
      target,
      evaluation,
      period: periodOf(target, context),
    })),
  )
  const targets = evaluated.map((place, position) => {
    const judged = ruledAt(ruled, position)
    const reason = isEndless(place.target)
      ? tell({ kind: 'endless' })
      : ruledReason(ruleSet.rule, place, judged, fiscalYear)
    return targetJudgement(place, position, judged.outcome, reason)
  })
  return sheetJudgement(ruleSet.id, ruled, targets, null)
}

/** Whose actual a target is held against: a later year's does not exist yet, and so it stays open. */
function heldIn(target: Target, sheetYear: FiscalYear, onTheWay: boolean): FiscalYear {
  const due = dueYear(target)
  return due === null || (onTheWay && due > sheetYear) ? sheetYear : due
}

/** A figure to reach without a year to reach it in: no year's actual decides. */
function isEndless(target: Target): boolean {
  return dueYear(target) === null && hasFigure(target)
}

/** What was found stays beside the target; nothing is concluded from it. */
function opened(place: EvaluatedPlace): EvaluatedPlace {
  const steps = place.evaluation.steps.filter(({ kind }) => kind === 'read')
  return { ...place, evaluation: { outcome: 'undetermined', steps, provisional: null } }
}

/** A target of a later year runs from the plan's first year to its own. */
function periodOf(target: Target, { planYears, fiscalYear }: MultiYearContext): Period {
  const due = dueYear(target)
  if (planYears === null || due === null || due <= fiscalYear) return oneYear
  return { length: due - planYears.from + 1, year: fiscalYear - planYears.from + 1 }
}
