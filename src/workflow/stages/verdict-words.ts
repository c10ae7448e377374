/** The declared ①/② as it is being written, held against the computed outcome: what a person is asked to explain. */
import type { Outcome } from '../../target/outcome.ts'

const computedWords = { met: '達成', unmet: '未達成' } as const

/** One sentence where the two differ; null where they agree or either is open. */
export function compareVerdictWords(declared: string, computed: Outcome | null): string | null {
  if (computed === null || computed === 'undetermined') return null
  if (declared !== '①' && declared !== '②') return null
  if ((declared === '①') === (computed === 'met')) return null
  const said = declared === '①' ? '①目標達成' : '②目標未達成'
  return `自己評価は「${said}」ですが、計算結果は「${computedWords[computed]}」です。`
}
