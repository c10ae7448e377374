/** The same promise in two forms: 半減(1.54%), 12%減(339隻未満), 6割(44種類)以上, 630ha(＋106ha). The level decides. */
import { sign } from '../../lib/decimal.ts'
import type { Condition, LevelCondition, Quantity } from '../ast.ts'
import { type Around, blankReference, readCondition } from './condition.ts'
import type { Owner } from './draft.ts'
import type { Phrase } from './phrase.ts'
import { readPhrases } from './phrases.ts'
import type { Reading, Stretch } from './reading.ts'

export function restating(condition: Condition): Condition {
  return condition.kind === 'change' ? { ...condition, restates: true } : condition
}

const former = /目標[:：]|実績|現状|基準|参考|時点|現在/u

/** 半減(1.54%): the level in the bracket of a change; null where the bracket holds anything else. */
export function readLevel(
  reading: Reading,
  within: Stretch,
  main: Condition,
  { phrase, around }: Owner,
): readonly Condition[] | null {
  if (phrase.kind === 'level' || phrase.kind === 'range') return null
  const level = onlyLevel(reading, within)
  if (level === null || level.follow === 'actual') return null
  if (/[0-9元]年度?[^まに]{0,4}$/u.test(reading.text.slice(within.start, level.start))) return null
  const way = main.kind === 'change' ? sign(main.change.amount) : 0
  const told = { ...level, sign: level.sign ?? (way === 0 ? null : way) }
  return [readCondition(told, { ...around, source: null, isShare: false }), restating(main)]
}

function onlyLevel(reading: Reading, within: Stretch): Phrase | null {
  const [level, ...more] = readPhrases(reading, within)
  if (level?.kind !== 'level' || more.length > 0) return null
  return former.test(reading.text.slice(within.start, within.end)) ? null : level
}

/** 6割(44種類)以上, 過半数(50%以上), 630ha(＋106ha): a level beside a level. */
export function readAmount(
  reading: Reading,
  within: Stretch,
  main: Condition,
  { around }: Owner,
): readonly Condition[] | null {
  if (main.kind !== 'level') return null
  const found = onlyLevel(reading, within)
  if (found === null || !fills(reading, within, found)) return null
  return besideLevel(reading, found, main, { ...around, source: null, isShare: false })
}

/** Nothing but the figure stands in the bracket. */
function fills(reading: Reading, within: Stretch, { start, end }: Phrase): boolean {
  const words = reading.text.slice(within.start, within.end)
  if (/[0-9元]年|あたり|当たり/u.test(words)) return false
  return start - within.start <= 2 && within.end - end <= 2
}

function besideLevel(
  reading: Reading,
  found: Phrase,
  main: LevelCondition,
  around: Around,
): readonly Condition[] | null {
  const { quantity } = found
  const share = main.quantity.unit === '%'
  if (quantity === null) return null
  if (quantity.unit === main.quantity.unit) {
    if (reading.text.charAt(found.start) === '+') return [main, step(quantity, around)]
    const closer = share && found.compare !== null && main.compare === 'moreThan'
    return closer ? [readCondition(found, around)] : null
  }
  if (!share || quantity.unit === null) return null
  const compare = found.compare ?? (main.inferred.includes('compare') ? null : main.compare)
  return [readCondition({ ...found, compare }, around), { ...main, restates: true }]
}

/** ＋106ha beside the level is what that level adds. */
function step(quantity: Quantity, { subject }: Around): Condition {
  return {
    kind: 'change',
    subject,
    approximate: false,
    each: false,
    aggregate: null,
    scale: null,
    inferred: ['from'],
    compare: 'atLeast',
    change: { amount: quantity.value, unit: quantity.unit, from: blankReference('plan-start') },
    restates: true,
  }
}
