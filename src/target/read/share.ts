/** Whether a %, 倍 or fraction is a share of something named right before it: 前年度比101%, 現状の3倍, 見込み数の7割. */
import type { Token } from '../scan/token.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

const joint = /^(?:で|の|に対し(?:て)?|の概ね|のおおむね|の約)?$/u

export function isShare(reading: Reading, phrase: Phrase, sourceStart: number | null): boolean {
  if (phrase.kind !== 'level' || sourceStart === null || phrase.quantity === null) return false
  const { unit, over } = phrase.quantity
  if (unit !== '%' && unit !== '倍' && over === null) return false
  const before = reading.tokens[phrase.first - 1] as Token | undefined
  if (before === undefined) return false
  const between = reading.text.slice(before.end, phrase.start).trim()
  if (!joint.test(between)) return false
  if (before.kind === 'close') return between.startsWith('の') && before.bracket === 'round'
  if (before.kind !== 'word') return false
  if (before.word.kind === 'against') return true
  return (
    between.startsWith('の') && (before.word.kind === 'reference' || before.word.kind === 'actual')
  )
}
