/** From a chosen phrase and the words around it to a draft: reference, name, year, brackets. */
import type { Reference } from '../ast.ts'
import type { Token } from '../scan/token.ts'
import { readBrackets } from './brackets.ts'
import { readCondition } from './condition.ts'
import type { Draft } from './draft.ts'
import { formerBefore, formerFigure } from './former.ts'
import { readNames } from './names.ts'
import type { Phrase } from './phrase.ts'
import { inPoints } from './points.ts'
import { isTime } from './quantity.ts'
import type { Deadline } from './reading.ts'
import { bracketEnd, matchAt, type Reading, type Stretch } from './reading.ts'
import { findSource, type Source } from './reference.ts'
import { isShare, laterChange } from './share.ts'

export interface Place {
  readonly stretch: Stretch
  /** The phrase before, chosen or not. */
  readonly before: Phrase | null
  /** Where the phrase before ends. */
  readonly floor: number
  readonly deadlines: readonly Deadline[]
  /** The indicator that goes on when the phrase has none of its own. */
  readonly indicator: string | null
  readonly strength: number
}

/** Where a phrase and the brackets behind it end. */
export function endOf(reading: Reading, phrase: Phrase): number {
  return Math.max(phrase.end, ...phrase.brackets.map((open) => bracketEnd(reading, open)))
}

export function readDraft(reading: Reading, read: Phrase, place: Place): Draft {
  const phrase = yearly(reading, withLaterChange(reading, read))
  const { stretch, floor } = place
  const named = phrase.reference === null ? findSource(reading, phrase.first, stretch, floor) : null
  const found = named ?? baseBefore(reading, phrase, place.before)
  const share = isShare(reading, phrase, found?.start ?? null)
  const source = share || phrase.kind === 'change' || phrase.kind === 'direction' ? found : null
  const former = formerBefore(place.before, read)
  const own = ownDeadlines(place, Math.min(source?.start ?? phrase.start, phrase.start), former)
  const deadline = plainest(own.years)
  const each = eachBefore(reading, source ?? phrase)
  const zone = { start: afterVerb(reading, place), end: each?.start ?? own.end }
  const names = readNames(reading, zone, own.years, phrase, source)
  const indicator = names.indicator
  const around = {
    indicator: indicator ?? place.indicator,
    subject: null,
    source: source?.reference ?? null,
    fallback: fallbackOf(phrase, deadline),
    isShare: share,
    each: each !== null,
  }
  const main = readCondition(phrase, around)
  const added = readBrackets(reading, main, { phrase, around })
  const baselines =
    former === null ? [] : [{ ...formerFigure(reading, former), fiscalYear: own.former }]
  return {
    start: zone.start,
    end: endOf(reading, phrase),
    indicator,
    lead: names.lead,
    spare: null,
    combine: 'all',
    conditions: inPoints(added.conditions, around.indicator),
    deadline: added.deadline ?? deadline,
    duration: phrase.duration ?? lengthBefore(reading, phrase, zone, deadline),
    baselines: [...added.baselines, ...baselines],
    stages: added.stages,
    strength: place.strength,
    phrase,
    around,
  }
}

/** 6.9百万円から20%引き上げる: the figure before is what the change counts from. */
function baseBefore({ text }: Reading, phrase: Phrase, before: Phrase | null): Source | null {
  if (phrase.kind !== 'change' || before?.kind !== 'level' || before.follow !== 'from') return null
  if (before.quantity === null || isTime(before.quantity.unit) || before.compare !== null)
    return null
  const asWritten = text.slice(before.start, phrase.start).trim()
  const reference = {
    kind: 'plan-start',
    fiscalYear: null,
    count: null,
    value: before.quantity,
    asWritten,
  } as const
  return { reference, start: before.start, first: before.first }
}

const verbRest =
  /[をにへとが]?[\p{Script=Han}\p{Script=Hiragana}]{0,14}?(?:[しせてりみきげめえ]|つつ|とともに|と共に)、/uy

/** Where the name may begin: behind what the figure before it still says of itself (…に向上させるとともに、). */
function afterVerb({ text }: Reading, { floor, stretch }: Place): number {
  if (floor === stretch.start) return floor
  return floor + (matchAt(verbRest, text, floor)?.[0].length ?? 0)
}

function withLaterChange(reading: Reading, phrase: Phrase): Phrase {
  const sign = laterChange(reading, phrase)
  return sign === null ? phrase : { ...phrase, kind: 'change', sign, bySign: false }
}

/** A change said for every year (毎年度…10%増) is one a year. */
function yearly({ isYearly }: Reading, phrase: Phrase): Phrase {
  if (phrase.kind !== 'change' || phrase.aggregate !== null || !isYearly) return phrase
  return { ...phrase, aggregate: { kind: 'per', period: 'year' } }
}

/** Years before the figure that are its own, and where its name ends; of 30年度 29年度件数7件から4件に the 29年度 is the 7件's. */
function ownDeadlines({ floor, deadlines }: Place, end: number, former: Phrase | null) {
  const limit = Math.min(end, former?.start ?? end)
  const years = deadlines.filter(({ start }) => start >= floor && start < limit)
  const last = years.at(-1)
  if (former === null || last === undefined || last.strength === 3)
    return { years, end: limit, former: null }
  const single = years.length === 1 && last.strength === 2
  return single
    ? { years, end: limit, former: null }
    : { years: years.slice(0, -1), end: last.start, former: last.year }
}

/** The plainest deadline; of equals the nearest to the figure. */
export function plainest(deadlines: readonly Deadline[]): Deadline | null {
  let best: Deadline | null = null
  for (const deadline of deadlines)
    if (best === null || deadline.strength >= best.strength) best = deadline
  return best
}

/** それぞれ前年度比5%増: said of the whole comparison. */
function eachBefore(reading: Reading, { first }: Source | Phrase): Token | null {
  const before = reading.tokens[first - 1]
  return before?.kind === 'word' && before.word.kind === 'each' ? before : null
}

const length = /([0-9]{1,2})(?:年間|[かカヶヵ]年間?)(?:で|に|の間に)(?!1回|一回)/u
const countless = /^(?:%|ポイント|点|位|倍|☆|評価)$/u

/** 令和2～5年度の4年間で移動販売を8地区に: a count over exactly the years named is a sum. */
function lengthBefore(
  { text }: Reading,
  { kind, sign, quantity, start }: Phrase,
  zone: { readonly start: number },
  deadline: Deadline | null,
): number | null {
  if (kind !== 'level' || sign !== null || deadline === null || deadline.from === deadline.year)
    return null
  if (quantity === null || isTime(quantity.unit) || countless.test(quantity.unit ?? '')) return null
  const found = length.exec(text.slice(zone.start, start))
  const years = deadline.year - deadline.from + 1
  return found !== null && Number(found[1]) === years ? years : null
}

/** What a change without a named reference counts from: each year from the one before, a size from the plan's start. */
function fallbackOf(phrase: Phrase, deadline: Deadline | null): Reference['kind'] {
  if (phrase.aggregate?.kind === 'per') return 'previous-year'
  const sized = phrase.kind === 'change' || phrase.factor !== null
  return sized || deadline?.strength === 3 ? 'plan-start' : 'previous-year'
}
