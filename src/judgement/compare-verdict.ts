/** The declared verdict (①/②) held against the computed outcome: two vocabularies, side by side, neither replaced. */
import type { Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'

export interface VerdictComparison {
  readonly declared: Verdict | null
  readonly computed: Outcome
  /** null when either side is open. */
  readonly agrees: boolean | null
  /** One sentence of Japanese. */
  readonly sentence: string
}

export function compareVerdict(declared: Verdict | null, computed: Outcome): VerdictComparison {
  const agrees =
    declared === null || computed === 'undetermined'
      ? null
      : (declared === 'attained') === (computed === 'met')
  return { declared, computed, agrees, sentence: sentenceFor(declared, computed, agrees) }
}

const declaredWords = { attained: '①目標達成', notAttained: '②目標未達成' } as const
const computedWords = { met: '達成', unmet: '未達成', undetermined: '判定できない' } as const

function sentenceFor(declared: Verdict | null, computed: Outcome, agrees: boolean | null): string {
  if (declared === null) return '区の評価はまだ記入されていません。'
  const said = `区の評価は「${declaredWords[declared]}」`
  if (computed === 'undetermined') return `${said}ですが、公表された数値からはまだ判定できません。`
  const found = `計算結果は「${computedWords[computed]}」`
  return agrees === true ? `${said}、${found}で、一致しています。` : `${said}ですが、${found}です。`
}
