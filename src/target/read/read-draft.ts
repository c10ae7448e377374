/** From a chosen phrase and the words around it to a draft: reference, name, year, brackets. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Baseline, Condition, Reference } from '../ast.ts'
import type { Token } from '../scan/token.ts'
import { readBrackets } from './brackets.ts'
import { readCondition } from './condition.ts'
import type { Deadline } from './deadline.ts'
import type { Draft } from './draft.ts'
import { readIndicator } from './indicator.ts'
import type { Phrase } from './phrase.ts'
import { without } from './pieces.ts'
import { bracketEnd, matchAt, type Reading, type Stretch } from './reading.ts'
import { findSource, type Source } from './reference.ts'
import { isShare } from './share.ts'

export interface Place {
  readonly stretch: Stretch
  readonly phrases: readonly Phrase[]
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

export function readDraft(reading: Reading, phrase: Phrase, place: Place): Draft {
  const { stretch, floor } = place
  const found = phrase.reference === null ? findSource(reading, phrase.first, stretch, floor) : null
  const share = isShare(reading, phrase, found?.start ?? null)
  const source = share || phrase.kind === 'change' || phrase.kind === 'direction' ? found : null
  const former = formerBefore(place.phrases, phrase)
  const own = ownDeadlines(place, Math.min(source?.start ?? phrase.start, phrase.start), former)
  const deadline = plainest(own.years)
  const each = eachBefore(reading, source ?? phrase)
  const zone = { start: floor, end: each?.start ?? own.end }
  const names = readNames(reading, zone, own.years, phrase, source)
  const indicator = names.indicator
  const around = {
    indicator: indicator ?? place.indicator,
    subject: null,
    source: source?.reference ?? null,
    fallback: fallbackOf(phrase, reading, deadline),
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
    duration: phrase.duration,
    baselines: [...added.baselines, ...baselines],
    stages: added.stages,
    strength: place.strength,
    phrase,
    around,
  }
}

/** Years before the figure that are its own, and where its name ends; of 29年度 28年度件数3件から1件に the 28年度 is the 3件's. */
function ownDeadlines({ floor, deadlines }: Place, end: number, former: Phrase | null) {
  const limit = Math.min(end, former?.start ?? end)
  const years = deadlines.filter(({ start }) => start >= floor && start < limit)
  const last = years.at(-1)
  if (former === null || last === undefined || last.strength === 3)
    return { years, end: limit, former: null }
  const single = years.length === 1 && last.strength === 2
  return single
    ? { years, end: limit, former: null }
    : { years: years.slice(0, -1), end: last.start, former: last.year as FiscalYear | null }
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

interface Names {
  readonly indicator: string | null
  readonly lead: string | null
}

/** The name before the figure; between reference and direction (実績よりも配付数を減少); or behind it (3件の技術を創出). */
function readNames(
  reading: Reading,
  zone: { start: number; end: number },
  cuts: readonly Deadline[],
  phrase: Phrase,
  source: Source | null,
): Names {
  const between = nameBetween(reading, phrase, source)
  if (between !== null) return { indicator: between, lead: null }
  const pieces = without(zone, cuts)
  const last = pieces.at(-1)
  const colon = last === undefined ? -1 : lastColon(reading.text, last)
  if (last !== undefined && colon > 0) {
    const own = readIndicator(reading, [{ start: colon + 1, end: last.end }])
    const lead = readIndicator(reading, [...pieces.slice(0, -1), { start: last.start, end: colon }])
    if (own !== null && lead !== null) return { indicator: own, lead }
  }
  const before = readIndicator(reading, pieces)
  return { indicator: before ?? nameBehind(reading, phrase), lead: null }
}

function lastColon(text: string, { start, end }: { start: number; end: number }): number {
  const at = text.lastIndexOf(':', end - 1)
  return at > start ? at : -1
}

const comparisonEnd =
  /^(?:度)?(?:末|同期|同月|の実績値?|実績値?|の値|値|の水準)*(?:\([^()]*\))?(?:よりも|より|から|と比較して|と比べて|に比べて|に比べ|に対して|比で|比|と同程度に|を基準に)?/u

/** 令和元年度の実績よりも配付数を減少させる: the name stands inside the comparison. */
function nameBetween(reading: Reading, phrase: Phrase, source: Source | null): string | null {
  const reference = phrase.reference ?? source?.reference ?? null
  if (phrase.kind !== 'direction' || reference === null) return null
  const word = reading.tokens[phrase.last] as Token
  const start = source?.start ?? phrase.start
  const words = reading.text.slice(start, word.start)
  const relation = /(?:よりも|より|と比較して|と比べて|に比べて|に比べ|に対して|から)(?!の)/u.exec(
    words,
  )
  if (relation !== null)
    return readIndicator(reading, [
      { start: start + relation.index + relation[0].length, end: word.start },
    ])
  const token = reading.tokens.find((found) => found.start === start)
  void comparisonEnd
  if (token === undefined || !/[をの]$/u.test(words)) return null
  const bracket = words.endsWith(')の') ? words.lastIndexOf('(') : -1
  return readIndicator(reading, [
    { start: token.end, end: bracket < 0 ? word.start : start + bracket },
  ])
}

const nounBehind =
  /\s*(?:\([^()]{0,20}\))?\s*の\s*([^、。()\n]{1,30}?)(?:を|が|に|へ|の(?:確保|達成|維持|獲得|向上|実施|創出)|$|。|、|\))/uy

/** 前年度実績以上の収納率を確保, 20件の技術を創出する. */
function nameBehind(reading: Reading, phrase: Phrase): string | null {
  const found = matchAt(nounBehind, reading.text, endOf(reading, phrase))
  const [whole, noun] = found ?? []
  if (whole === undefined || noun === undefined || found === null) return null
  const start = found.index + whole.indexOf(noun)
  return readIndicator(reading, [{ start, end: start + noun.length }])
}

function fallbackOf(
  phrase: Phrase,
  reading: Reading,
  deadline: Deadline | null,
): Reference['kind'] {
  if (phrase.aggregate?.kind === 'per') return 'previous-year'
  if (phrase.duration !== null || (deadline !== null && deadline.strength === 3))
    return 'plan-start'
  return phrase.kind === 'direction' || /毎年|各年/u.test(reading.text)
    ? 'previous-year'
    : 'plan-start'
}

/** 77%から100%に: the phrase that leads up to this one. */
function formerBefore(phrases: readonly Phrase[], phrase: Phrase): Phrase | null {
  const before = phrases[phrases.indexOf(phrase) - 1]
  if (
    before === undefined ||
    before.follow !== 'from' ||
    before.quantity === null ||
    before.compare !== null
  )
    return null
  return phrase.kind === 'level' ? before : null
}

export function formerFigure(reading: Reading, phrase: Phrase): Baseline {
  const asWritten = reading.text.slice(phrase.start, phrase.end).trim()
  return {
    fiscalYear: null,
    quantity: phrase.quantity,
    unit: phrase.quantity?.unit ?? null,
    kind: 'actual',
    label: null,
    asWritten,
  }
}

const gapName = /(?:乖離|かい離|格差|差)$/u

/** A difference of shares is measured in points, however it is printed. */
function inPoints(
  conditions: readonly Condition[],
  indicator: string | null,
): readonly Condition[] {
  if (indicator === null || !gapName.test(indicator)) return conditions
  return conditions.map((condition) => {
    if (condition.kind === 'level' && condition.quantity.unit === '%') {
      return { ...condition, quantity: { ...condition.quantity, unit: 'ポイント' } }
    }
    if (condition.kind === 'change' && condition.change.from.value?.unit === '%') {
      const value = { ...condition.change.from.value, unit: 'ポイント' }
      return {
        ...condition,
        change: { ...condition.change, from: { ...condition.change.from, value } },
      }
    }
    return condition
  })
}
