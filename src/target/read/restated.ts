/** The same promise in two forms: 半減(1.54%), 12%減(339隻未満), 6割(44種類)以上, 630ha(＋106ha). The level decides. */
import { sign } from '../../lib/decimal.ts'
import type { ChangeCondition, Condition, LevelCondition, Quantity } from '../ast.ts'
import type { Token } from '../scan/token.ts'
import { type Around, blankReference, readCondition } from './condition.ts'
import { readDeadlines } from './deadline.ts'
import type { Owner } from './draft.ts'
import { readIndicator } from './indicator.ts'
import type { Phrase } from './phrase.ts'
import { readPhrases } from './phrases.ts'
import { without } from './pieces.ts'
import type { Reading, Stretch } from './reading.ts'

export function restating(condition: Condition): Condition {
  return condition.kind === 'change' ? { ...condition, restates: true } : condition
}

const former = /目標[:：]|実績|現状|基準|参考|時点|現在|相当/u

/** 半減(1.54%): the level in the bracket of a change; null where the bracket holds anything else. */
export function readLevel(
  reading: Reading,
  within: Stretch,
  main: Condition,
  { around }: Owner,
): readonly Condition[] | null {
  if (main.kind !== 'change') return null
  const level = onlyLevel(reading, within)
  if (level === null || level.follow === 'actual') return null
  if (isDated(reading.text.slice(within.start, level.start)) && !isPlain(level)) return null
  if (isRatio(level, main)) {
    return [readCondition(level, { ...around, source: main.change.from, isShare: true })]
  }
  const way = wayOf(main)
  const told = { ...level, sign: level.sign ?? (way === 0 ? null : way) }
  const own = nameIn(reading, within, level)
  const named =
    own === null || isPart(own, around.indicator)
      ? around
      : { ...around, indicator: own, subject: own }
  const free = named === around ? told : level
  return [readCondition(free, { ...named, source: null, isShare: false }), restating(main)]
}

/** 前年度比減(100%未満): a share of the same comparison. */
function isRatio({ quantity }: Phrase, { change }: ChangeCondition): boolean {
  return quantity?.unit === '%' && change.from.asWritten.includes('比')
}

/** 信頼の向上(誤りを0件とする): what the bracket itself measures, null where it names nothing. */
function nameIn(reading: Reading, within: Stretch, level: Phrase): string | null {
  const compares = reading.tokens.slice(within.from, level.first).some(isReference)
  if (compares) return null
  const years = readDeadlines(reading, within)
  return readIndicator(reading, without({ start: within.start, end: level.start }, years))
}

const isReference = (token: Token) =>
  token.kind === 'word' && (token.word.kind === 'reference' || token.word.kind === 'against')

/** 苦情件数の減少(件数を10件以下): the same thing said shorter. */
function isPart(name: string, whole: string | null): boolean {
  return whole?.includes(name) === true
}

/** Which way a change goes: by its size, of a mere direction by its bound; 0 for 維持. */
function wayOf({ change, compare }: ChangeCondition): 1 | -1 | 0 {
  const size = sign(change.amount)
  if (size !== 0) return size
  if (compare === 'lessThan') return -1
  return compare === 'moreThan' ? 1 : 0
}

/** (平成27年度 事故件数 311件): a figure with a year before it came out then, unless it is said to be reached by then. */
function isDated(before: string): boolean {
  return /(?:[0-9元]年度?|[HRS][0-9]{1,2})(?!度?(?:末|中)?(?:まで|に|の?目標))/u.test(before)
}

/** Said with a bound or a verb: 10件未満, 4日程度に短縮, 20%まで減. */
function isPlain({ compare, sign }: Phrase): boolean {
  return compare !== null || sign !== null
}

function onlyLevel(reading: Reading, within: Stretch): Phrase | null {
  const [level, ...more] = readPhrases(reading, within)
  if (level?.kind !== 'level' || !more.every(isItsVerb)) return null
  const words = reading.text.slice(within.start, within.end)
  return former.test(words) && !(level.compare !== null && asOf.test(words)) ? null : level
}

/** 平成32年時点における…10件未満: a bound as of a day is promised for that day. */
const asOf = /^[^実現基参]*時点[^実現基参]*$/u

/** The 短縮 of 4日に短縮 tells the level's way and is no direction of its own. */
const isItsVerb = ({ kind, reference }: Phrase) => kind === 'direction' && reference === null

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
  const { unit, over } = main.quantity
  if (quantity === null) return null
  if (quantity.unit === unit) {
    if (reading.text.charAt(found.start) === '+') return [main, step(quantity, around)]
    const closer = unit === '%' && found.compare !== null && main.compare === 'moreThan'
    return closer ? [readCondition(found, around)] : null
  }
  // 1/2(50%), 6割(44種類): the form that is closer to what is counted decides
  const ratio = unit === '%' || unit === '倍'
  const closer = over === null ? ratio && quantity.unit !== null : quantity.unit === '%'
  if (!closer) return null
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
