/** The rules of the check by name: what is not in this list is not applied. */
import type { CheckRule } from './rule.ts'
import { actualDiffersFromEvidence } from './rules/actual-differs-from-evidence.ts'
import { actualMissing } from './rules/actual-missing.ts'
import { badgeContradictsFormerTarget } from './rules/badge-contradicts-former-target.ts'
import { badgeMissing } from './rules/badge-missing.ts'
import { baselineDiffersFromPublished } from './rules/baseline-differs-from-published.ts'
import { baselineMismatch } from './rules/baseline-mismatch.ts'
import { baselineRewritten } from './rules/baseline-rewritten.ts'
import { cadenceContradictsItself } from './rules/cadence-contradicts-itself.ts'
import { cadenceNotKept } from './rules/cadence-not-kept.ts'
import { cumulativeNeedsHistory } from './rules/cumulative-needs-history.ts'
import { dataSourceMissing } from './rules/data-source-missing.ts'
import { forecastMissed } from './rules/forecast-missed.ts'
import { fractionImpossible } from './rules/fraction-impossible.ts'
import { halvesDisagree } from './rules/halves-disagree.ts'
import { improvementCopied } from './rules/improvement-copied.ts'
import { improvementMissing } from './rules/improvement-missing.ts'
import { indicatorRedefined } from './rules/indicator-redefined.ts'
import { narrativeCountMismatch } from './rules/narrative-count-mismatch.ts'
import { outlookRuleUndefined } from './rules/outlook-rule-undefined.ts'
import { overAchievement } from './rules/over-achievement.ts'
import { panelAsSurvey } from './rules/panel-as-survey.ts'
import { pathTooSlow } from './rules/path-too-slow.ts'
import { planRenamed } from './rules/plan-renamed.ts'
import { plannedQuantityUnreported } from './rules/planned-quantity-unreported.ts'
import { relistingDangling } from './rules/relisting-dangling.ts'
import { relistingDrifted } from './rules/relisting-drifted.ts'
import { revisionDeclared } from './rules/revision-declared.ts'
import { revisionUndeclared } from './rules/revision-undeclared.ts'
import { revisionUnexplained } from './rules/revision-unexplained.ts'
import { revisionWithoutChange } from './rules/revision-without-change.ts'
import { scaleMixed } from './rules/scale-mixed.ts'
import { shareOverHundred } from './rules/share-over-hundred.ts'
import { sheetSetChanged } from './rules/sheet-set-changed.ts'
import { surveyScopeChanged } from './rules/survey-scope-changed.ts'
import { targetBelowLastActual } from './rules/target-below-last-actual.ts'
import { targetConditional } from './rules/target-conditional.ts'
import { targetDuplicated } from './rules/target-duplicated.ts'
import { targetLoweredAfterMiss } from './rules/target-lowered-after-miss.ts'
import { targetNeverSet } from './rules/target-never-set.ts'
import { targetNotInPlan } from './rules/target-not-in-plan.ts'
import { targetNotMeasurable } from './rules/target-not-measurable.ts'
import { targetTooSoft } from './rules/target-too-soft.ts'
import { targetUndated } from './rules/target-undated.ts'
import { targetWithoutNumber } from './rules/target-without-number.ts'
import { targetYearMismatch } from './rules/target-year-mismatch.ts'
import { termInconsistent } from './rules/term-inconsistent.ts'
import { unknownMark } from './rules/unknown-mark.ts'
import { verdictBeforeFinal } from './rules/verdict-before-final.ts'
import { verdictContradictsFigures } from './rules/verdict-contradicts-figures.ts'
import { verdictMissing } from './rules/verdict-missing.ts'
import { verdictRewritten } from './rules/verdict-rewritten.ts'
import { withinSamplingError } from './rules/within-sampling-error.ts'
import { yearTargetMissing } from './rules/year-target-missing.ts'

export const rules: readonly CheckRule[] = [
  actualMissing,
  cadenceContradictsItself,
  cadenceNotKept,
  cumulativeNeedsHistory,
  dataSourceMissing,
  forecastMissed,
  fractionImpossible,
  halvesDisagree,
  improvementMissing,
  narrativeCountMismatch,
  outlookRuleUndefined,
  overAchievement,
  panelAsSurvey,
  pathTooSlow,
  plannedQuantityUnreported,
  shareOverHundred,
  targetBelowLastActual,
  targetConditional,
  targetNeverSet,
  targetNotInPlan,
  targetTooSoft,
  targetUndated,
  targetYearMismatch,
  unknownMark,
  verdictBeforeFinal,
  verdictContradictsFigures,
  actualDiffersFromEvidence,
  verdictMissing,
  withinSamplingError,
  yearTargetMissing,
  baselineMismatch,
  relistingDangling,
  relistingDrifted,
  revisionUnexplained,
  scaleMixed,
  targetDuplicated,
  targetNotMeasurable,
  targetWithoutNumber,
  termInconsistent,
  baselineRewritten,
  indicatorRedefined,
  planRenamed,
  revisionDeclared,
  revisionUndeclared,
  revisionWithoutChange,
  sheetSetChanged,
  surveyScopeChanged,
  verdictRewritten,
  badgeContradictsFormerTarget,
  badgeMissing,
  baselineDiffersFromPublished,
  improvementCopied,
  targetLoweredAfterMiss,
]
