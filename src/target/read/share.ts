/** Whether a %, 倍 or fraction is a share of something named right before it: 前年度比101%, 現状の3倍, 見込み数の7割. */
import { compare, decimal } from '../../lib/decimal.ts'
import type { Token } from '../scan/token.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

const joint = /^(?:で|の|に対し(?:て)?|の概ね|のおおむね|の約)?$/u

export function isShare(reading: Reading, phrase: Phrase, sourceStart: number | null): boolean {
  if (phrase.kind !== 'level' || sourceStart === null || phrase.quantity === null) return false
  const { unit, over } = phrase.quantity
  if (unit !== '%' && unit !== '倍' && over === null) return false
  if (isAmount(reading.text, phrase) || laterChange(reading, phrase) !== null) return false
  const before = reading.tokens[phrase.first - 1] as Token | undefined
  if (before === undefined) return false
  const between = reading.text.slice(before.end, phrase.start).trim()
  if (!joint.test(between)) return false
  if (before.kind === 'close') return between.startsWith('の') && before.bracket === 'round'
  if (before.kind === 'year') return between.startsWith('の')
  if (before.kind !== 'word') return false
  if (before.word.kind === 'against') return before.word.strong
  return (
    between.startsWith('の') &&
    (before.word.kind === 'reference' ||
      before.word.kind === 'actual' ||
      before.word.kind === 'aggregate')
  )
}

/** 年間電力量比で10%以上の省エネ: small shares of a noun are amounts of it, not of the reference. */
function isAmount(text: string, { end, quantity }: Phrase): boolean {
  if (quantity === null || quantity.unit !== '%') return false
  const small = compare(quantity.value, decimal(50)) < 0
  return small && /^の(?!水準|値|規模|数)/u.test(text.slice(end, end + 4))
}

/** 24年度比で15%程度に相当する額を削減: a small share whose verb comes later is an amount of change. */
export function laterChange({ tokens, text }: Reading, phrase: Phrase): 1 | -1 | null {
  const { kind, quantity, last, end } = phrase
  if (kind !== 'level' || quantity?.unit !== '%' || compare(quantity.value, decimal(50)) >= 0)
    return null
  const before = tokens[phrase.first - 1]
  if (before?.kind !== 'word' || before.word.kind !== 'against' || !before.word.strong) return null
  const clause = /[、。\n()]/u.exec(text.slice(end, end + 30))?.index ?? 30
  for (
    let index = last + 1;
    (tokens[index]?.start ?? Number.POSITIVE_INFINITY) < end + clause;
    index += 1
  ) {
    const token = tokens[index]
    if (token?.kind === 'quantity') return null
    if (token?.kind === 'word' && token.word.kind === 'change') return token.word.sign
  }
  return null
}
