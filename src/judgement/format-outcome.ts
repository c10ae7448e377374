/** Outcomes and verdicts in the words and signs of the pages: never a colour alone, never a bare ①. */
import type { Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'

const outcomes: Readonly<Record<Outcome, string>> = {
  met: '● 達成',
  unmet: '▲ 未達成',
  undetermined: '◇ 判定できない',
}

export function formatOutcome(outcome: Outcome): string {
  return outcomes[outcome]
}

export function formatVerdict(verdict: Verdict | null): string {
  if (verdict === null) return '記入なし'
  return verdict === 'attained' ? '①目標達成' : '②目標未達成'
}
