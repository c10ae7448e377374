/** What the brackets behind a figure add: the same promise in another form, its year, other years, former figures. */
import { type Decimal, decimal } from '../../lib/decimal.ts'
import { getAt } from '../../lib/get-at.ts'
import type { Condition } from '../ast.ts'
import type { OpenToken } from '../scan/token.ts'
import { readBaselines } from './baselines.ts'
import { readCondition } from './condition.ts'
import { readDeadline } from './deadline.ts'
import type { Added, Owner } from './draft.ts'
import type { Phrase } from './phrase.ts'
import { readPhrases } from './phrases.ts'
import { isTime } from './quantity.ts'
import type { Deadline } from './reading.ts'
import { inside, type Reading, type Stretch } from './reading.ts'
import { findSource } from './reference.ts'
import { readAmount, readLevel, restating } from './restated.ts'
import { isShare } from './share.ts'
import { readStage } from './stage.ts'
import { readWay, yearsOf } from './way.ts'

export function readBrackets(reading: Reading, main: Condition, owner: Owner): Added {
  let added: Added = { conditions: [main], baselines: [], deadline: null, stages: [] }
  for (const open of owner.phrase.brackets) added = addBracket(reading, open, added, owner)
  return added
}

const sum = /^(?:.{0,6})?(?:累計|累積|延べ数?|合計|通算)(?:値|数|で)?$/u
const former =
  /(?:目標値?[:：]|実績|現状|[0-9元]年度?|基準|参考|現在|当初|前年|昨年|[0-9]末|^[HRS][0-9])/u

/** (例:港の市の滞在時間3時間18分): what one of them is like. */
const example = /^例(?:[:、]|えば)/u

const scaleOnly = /^([0-9]{1,4})(?:点(?:満点)?|段階)(?:中|評価|満点)?(?:中|で)?$/u

/** 4.0以上(5点満点), (5段階評価): the top of the scale. */
function scaleIn(words: string): Decimal | null {
  const top = /満点|中|段階/u.test(words) ? scaleOnly.exec(words)?.[1] : undefined
  return top === undefined ? null : decimal(top)
}

function withScale(condition: Condition, scale: Decimal): Condition {
  return condition.kind === 'level' && condition.scale === null
    ? { ...condition, scale }
    : condition
}

/** Reads one bracket into what is known of the target; what it does not understand it leaves alone. */
export function addBracket(reading: Reading, open: number, added: Added, owner: Owner): Added {
  const within = inside(reading, open)
  const words = reading.text.slice(within.start, within.end).trim()
  const token = reading.tokens[open] as OpenToken
  const [main, ...more] = added.conditions
  if (token.bracket === 'corner' || main === undefined || example.test(words)) return added
  if (sum.test(words)) return { ...added, conditions: [withTotal(main), ...more] }
  const scale = scaleIn(words)
  if (scale !== null) return { ...added, conditions: [withScale(main, scale), ...more] }
  const own = isOwnLevel(main, words) ? readLevel(reading, within, main, owner) : null
  if (own !== null) return withLevel(reading, within, added, own)
  const stage = readStage(reading, within, main, owner.around)
  if (stage !== null) return { ...added, stages: [...added.stages, stage] }
  const way = readWay(reading, within, main, owner)
  if (way !== null) return { ...added, ...way, baselines: [...added.baselines, ...way.baselines] }
  const conditions = readRelative(reading, within, main, owner)
  if (conditions !== null) return { ...added, conditions }
  const year = onlyYear(reading, within)
  if (year !== null) return { ...added, deadline: year }
  const amount = readAmount(reading, within, main, owner)
  if (amount !== null) return { ...added, conditions: amount }
  const level = readLevel(reading, within, main, owner)
  if (level !== null) return withLevel(reading, within, added, level)
  if (!former.test(words)) return added
  return {
    ...added,
    baselines: [...added.baselines, ...readBaselines(reading, within, isTime(unitOf(main)))],
  }
}

/** 処分量の削減(令和7年度までに13百万トン): the level of the change itself, not of another year. */
function isOwnLevel(main: Condition, words: string): boolean {
  return main.kind === 'change' && !/から|以降|比|前年|前回|過去/u.test(words)
}

function withLevel(
  reading: Reading,
  within: Stretch,
  added: Added,
  conditions: readonly Condition[],
): Added {
  const deadline = added.deadline ?? yearsOf(reading, within).at(-1) ?? null
  return { ...added, conditions, deadline }
}

function unitOf(main: Condition): string | null {
  return main.kind === 'level' ? main.quantity.unit : null
}

function withTotal(condition: Condition): Condition {
  return 'aggregate' in condition
    ? { ...condition, aggregate: condition.aggregate ?? { kind: 'total' } }
    : condition
}

/** (平成30年度と比較して15%以上向上) beside a level, (2013年度比) beside a change. */
function readRelative(
  reading: Reading,
  within: Stretch,
  main: Condition,
  owner: Owner,
): readonly Condition[] | null {
  const { phrase, around } = owner
  const against = lastAgainst(reading, within)
  const relative = readPhrases(reading, within).find((found) => isRelative(found, against, within))
  if (relative === undefined) return namedReference(reading, within, main, owner, against)
  const source =
    relative.reference ??
    findSource(reading, relative.first, within, within.start)?.reference ??
    null
  const share =
    relative.kind === 'level' && source !== null && isShare(reading, relative, within.start)
  if (relative.kind === 'level' && !share) return null
  const second = readCondition(relative, {
    ...around,
    source,
    isShare: share,
    fallback:
      relative.kind === 'direction' && relative.factor === null ? around.fallback : 'plan-start',
  })
  if (phrase.kind === 'level' || phrase.kind === 'range') return [main, restating(second)]
  // a direction told more closely in its bracket: 前年度を下回らないこと(対前年度比100%以上)
  return phrase.kind === 'direction' && second.kind === 'change' ? [second] : null
}

function isRelative(
  { kind, reference, first, start, end }: Phrase,
  against: number | null,
  within: Stretch,
): boolean {
  if (kind === 'change') return true
  if (kind === 'direction') return reference !== null || end - start === within.end - within.start
  return kind === 'level' && against !== null && against < first
}

function namedReference(
  reading: Reading,
  within: Stretch,
  main: Condition,
  { phrase }: Owner,
  against: number | null,
): readonly Condition[] | null {
  if (against === null || phrase.kind === 'level' || main.kind !== 'change') return null
  const source =
    findSource(reading, against + 1, within, within.start) ??
    findSource(reading, within.to, within, within.start)
  if (source === null) return null
  const inferred = main.inferred.filter((what) => what !== 'from')
  return [{ ...main, inferred, change: { ...main.change, from: source.reference } }]
}

function lastAgainst(reading: Reading, within: Stretch): number | null {
  for (let index = within.to - 1; index >= within.from; index -= 1) {
    const token = getAt(reading.tokens, index)
    if (token.kind === 'word' && token.word.kind === 'against') return index
  }
  return null
}

const yearOnly =
  /^(?:度)?(?:末|中|頃|ごろ)?(?:まで(?:に)?|迄|時点|目途|を目途)?(?:の?目標(?:値|年度)?)?(?:廃止)?。?$/u

/** (2020年), (令和7年度まで): nothing but the year to reach it in. */
export function onlyYear(reading: Reading, within: Stretch): Deadline | null {
  const tokens = reading.tokens.slice(within.from, within.to)
  const years = tokens.filter(({ kind }) => kind === 'year')
  const [token] = years
  if (token?.kind !== 'year' || years.length !== 1) return null
  if (tokens.some(({ kind }) => kind === 'quantity')) return null
  const rest = reading.text.slice(token.end, within.end)
  if (!yearOnly.test(rest.trim()) || within.end - within.start > 24) return null
  const deadline = readDeadline(reading, token)
  return deadline === null ? null : { ...deadline, strength: 3 }
}
