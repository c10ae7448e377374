/** How likely each phrase of a sentence is its promise, from 0 (a former figure) to 3 (…とする, the end). */
import type { Follow, Phrase } from './phrase.ts'
import { isTime } from './quantity.ts'
import type { Reading } from './reading.ts'

const byFollow: Readonly<Record<Follow, number>> = {
  goal: 3,
  join: 3,
  list: 2.5,
  subject: 2,
  of: 1.2,
  inner: 1,
  from: 0.5,
  actual: 0,
}

/** From here on a phrase counts as promised. */
export const promising = 2.4

/** One number for each phrase. A list shares the fate of its last member: ＋3%以上及び＋1.5%以上を達成する事業者. */
export function ratePhrases(reading: Reading, phrases: readonly Phrase[]): readonly number[] {
  const rates = phrases.map(rateAlone)
  if (rates.length < 2) return rates
  for (let at = phrases.length - 2; at >= 0; at -= 1) {
    const phrase = phrases[at]
    const next = phrases[at + 1]
    if (phrase === undefined || next === undefined) continue
    const [own, others] = ratePair(reading, phrase, next, [rates[at] ?? 0, rates[at + 1] ?? 0])
    rates[at] = own
    rates[at + 1] = others
  }
  return withoutLimits(phrases, rates)
}

/** What two neighbours say of each other. */
function ratePair(
  reading: Reading,
  phrase: Phrase,
  next: Phrase,
  [own, others]: readonly [number, number],
): readonly [number, number] {
  if (reportsOn(reading, phrase, next)) return [3, 0]
  if (isShareOfThose(reading, phrase, next)) return [3, Math.min(others, 1)]
  if (others >= promising && isPurpose(reading, phrase, next)) return [2, others]
  if (namesThePeriod(reading, phrase, next)) return [1, others]
  const listed = phrase.follow === 'list' && isSeries(reading, phrase, next)
  return [listed ? Math.min(own, others) : own, others]
}

function rateAlone(phrase: Phrase): number {
  const base = byFollow[phrase.follow]
  if (phrase.kind === 'direction') return rateDirection(phrase, base)
  const unit = phrase.quantity?.unit ?? null
  return unit === '歳' || unit === '才' ? base - 2 : base
}

function rateDirection(phrase: Phrase, base: number): number {
  if (phrase.follow === 'inner') return 0.3
  if (phrase.factor !== null) return base
  // 前回調査以上の満足度: what is bounded stands behind the bound
  if (phrase.follow === 'of' && phrase.reference !== null && phrase.sign === null) return 2.5
  return phrase.reference === null ? Math.min(base, 0.8) : base - 0.2
}

const and = /^\s{0,3}(?:及び|並びに|および|ならびに|・|と|&|＋|\/)/u

/** Joined by 及び, or by 、 in the same unit. */
function isSeries({ text }: Reading, phrase: Phrase, next: Phrase): boolean {
  const between = text.slice(phrase.end, next.start)
  if (and.test(between)) return true
  return (
    phrase.quantity?.unit === next.quantity?.unit &&
    /^\s{0,3}、/u.test(between) &&
    !/[がはを]$|[:：]/u.test(between)
  )
}

/** 3.6億トンとするため、1.9億トンを減らす: the first figure is what the second one is for. */
function isPurpose({ text }: Reading, phrase: Phrase, next: Phrase): boolean {
  return /^[^。\n]{0,24}(?:ため(?:に)?|ことを目指して)、?/u.test(text.slice(phrase.end, next.start))
}

/** 技術の50%が5年以内に実用化, 課題の90%以上について7点以上: a share is promised, the limit only says of which. */
function isShareOfThose({ text }: Reading, phrase: Phrase, next: Phrase): boolean {
  if (phrase.kind !== 'level' || next.kind === 'change' || next.kind === 'direction') return false
  if (phrase.quantity?.unit !== '%' || next.quantity?.unit === '%') return false
  const ofThose =
    phrase.follow === 'subject' || phrase.follow === 'from' || text.startsWith('が、', phrase.end)
  return ofThose && isLimit(next.quantity?.unit ?? null)
}

const isLimit = (unit: string | null) =>
  isTime(unit) || unit === null || /^(?:点|段階|評価|位|ランク|倍)$/u.test(unit)

/** 1か月以内とし、その期間内に…: the first figure is the limit that the second one's name speaks of. */
function namesThePeriod({ text }: Reading, phrase: Phrase, next: Phrase): boolean {
  return /^.{0,4}、?(?:その|当該)(?:期間|期限|日数|時間)/u.test(text.slice(phrase.end, next.start))
}

/** 前年度(58%)より向上: 71.4% — what stands behind the colon is what came out. */
function reportsOn({ text }: Reading, phrase: Phrase, next: Phrase): boolean {
  const told = phrase.kind === 'direction' && phrase.reference !== null && next.kind === 'level'
  return (
    told &&
    next.compare === null &&
    /^\s{0,3}[:：]\s{0,3}$/u.test(text.slice(phrase.end, next.start))
  )
}

/** A length of time in a list is a limit inside a name, unless lengths of time are what is promised. */
function withoutLimits(phrases: readonly Phrase[], rates: readonly number[]): readonly number[] {
  const promised = phrases.filter((_, at) => (rates[at] ?? 0) >= 2.9)
  const times = (phrase: Phrase) => isTime(phrase.quantity?.unit ?? null)
  if (promised.length > 0 && promised.every(times)) return rates
  return rates.map((rate, at) => {
    const phrase = phrases[at]
    if (phrase === undefined || !times(phrase)) return rate
    return phrase.follow === 'list' ? Math.min(rate, 1) : rate
  })
}
