/**
 * How a target or a sheet stands, for the eye: the three outcomes, and two more that keep a page honest —
 * met only if a provisional figure holds, and not evaluated yet.
 */
import type { SheetJudgement, TargetJudgement } from '../judgement/judgement.ts'
import type { Outcome } from '../target/outcome.ts'

export type Standing = Outcome | 'expected' | 'notEvaluated'

export function targetStanding({ evaluation }: Pick<TargetJudgement, 'evaluation'>): Standing {
  const { outcome, provisional } = evaluation
  return outcome === 'undetermined' && provisional?.wouldBe === 'met' ? 'expected' : outcome
}

/** A sheet stands as expected when nothing but provisional figures keeps it from being met. */
export function sheetStanding(judgement: SheetJudgement | null): Standing {
  if (judgement === null) return 'notEvaluated'
  if (judgement.outcome !== 'undetermined') return judgement.outcome
  const standings = judgement.targets.map(targetStanding)
  const held = standings.every((standing) => standing === 'met' || standing === 'expected')
  return held && standings.includes('expected') ? 'expected' : 'undetermined'
}

/** Targets met, missed and open in a list of judgements. */
export function countStandings(judgements: readonly (SheetJudgement | null)[]) {
  const outcomes = judgements.map((judgement) => judgement?.outcome ?? 'notEvaluated')
  const count = (wanted: Outcome | 'notEvaluated') =>
    outcomes.filter((outcome) => outcome === wanted).length
  return {
    sheets: outcomes.length,
    met: count('met'),
    unmet: count('unmet'),
    undetermined: count('undetermined'),
    notEvaluated: count('notEvaluated'),
  }
}
