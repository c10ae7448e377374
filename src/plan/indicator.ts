/**
 * An indicator (指標) and its identity: the same thing measured, however its name is spelled this year. What was
 * asked of residents and what was asked of council members are never one indicator, though the words agree.
 */
import { fold } from '../japanese/width.ts'
import type { Condition, Target } from '../target/ast.ts'
import { type Population, populationOf } from './population.ts'
import { wordKey } from './word-key.ts'

declare const indicatorKey: unique symbol
/** Equal for two names of one indicator; for comparing and storing, never shown. */
export type IndicatorKey = string & { readonly [indicatorKey]: true }

export interface Indicator {
  readonly key: IndicatorKey
  /** The name as this target writes it. */
  readonly name: string
  /** null where the target states no figure. */
  readonly unit: string | null
  /** Which way is better; null where the target does not lean either way. */
  readonly direction: Direction | null
  readonly level: IndicatorLevel
  readonly population: Population | null
  /** What was concluded from words instead of read. */
  readonly inferred: readonly ('direction' | 'level')[]
}

export type Direction = 'moreIsBetter' | 'lessIsBetter'

/** impact: 波及効果, outcome: 成果, output: 活動量, input: 投入. */
export type IndicatorLevel = 'impact' | 'outcome' | 'output' | 'input'

/** The key of an indicator's name: marks (再掲, 公表ベース), years, 目標 and the survey's name taken out. Empty names have none. */
export function keyOfIndicator(name: string): IndicatorKey | null {
  const known = keys.get(name)
  if (known !== undefined) return known
  const folded = fold(name).text
  const words = wordKey(withoutFrame(folded))
  const population = populationOf(folded)
  const text = population === null ? words : `${words}@${population}`
  const key = words === '' ? null : (text as IndicatorKey)
  if (keys.size >= mostKeys) keys.clear()
  keys.set(name, key)
  return key
}

/** Names come back sheet after sheet, and a key costs some twenty patterns. */
const keys = new Map<string, IndicatorKey | null>()
const mostKeys = 20_000

/** The words of a key, without the population it is kept apart by. */
export function wordsOfKey(key: IndicatorKey): string {
  return key.split('@', 1)[0] ?? ''
}

/** Whose share or answer a key is kept apart by; null for none. */
export function populationOfKey(key: IndicatorKey): string | null {
  return key.split('@')[1] ?? null
}

/** What stands around the name of the thing measured. */
const frames: readonly RegExp[] = [
  /[(【<](?:再掲|公表ベース|速報値?|暫定値?|見込み?)[^)】>]*[)】>]/gu,
  /【改[定訂]履歴あり】/gu,
  /(?:令和|平成|昭和)?(?:元|\d{1,4})年度(?:末|実績)?(?:まで|時点)?(?:における|に|の)?/gu,
  /^\s*目標(?!達成|設定)/u,
  /(?:区民|市民|住民|職員|委員|来庁者|利用者)等?(?:モニター)?アンケート(?:調査)?(?:\([^)]*\))?(?:において|の結果|で)、?/gu,
  /と(?:回答|答え)(?:した|た|ている)?(?=.*割合)/gu,
]

function withoutFrame(folded: string): string {
  return frames.reduce((text, frame) => text.replace(frame, ''), folded.trim())
}

/**
 * The indicator a target speaks of; null when it names none.
 *
 * @param level Where the form says it (アウトカム指標); otherwise concluded from unit and words, and marked so
 */
export function indicatorOf(target: Target, level: IndicatorLevel | null = null): Indicator | null {
  const key = target.indicator === null ? null : keyOfIndicator(target.indicator)
  if (key === null || target.indicator === null) return null
  const leaning = target.conditions.map(leaningOf).find((each) => each !== null) ?? null
  const unit = target.conditions.map(unitOf).find((each) => each !== null) ?? null
  const population = populationOf(target.indicator)
  return {
    key,
    name: target.indicator,
    unit,
    direction: leaning?.direction ?? null,
    level: level ?? levelOf(target.indicator, population),
    population,
    inferred: [
      ...(leaning?.inferred === true ? (['direction'] as const) : []),
      ...(level === null ? (['level'] as const) : []),
    ],
  }
}

/** A share of people or a rate is a result; a count of acts is an output. */
function levelOf(name: string, population: Population | null): IndicatorLevel {
  return population !== null || /(?:割合|率|満足度|評価|格付け?)/u.test(name) ? 'outcome' : 'output'
}

function leaningOf(condition: Condition): { direction: Direction; inferred: boolean } | null {
  if (condition.kind !== 'level' && condition.kind !== 'change') return null
  if (condition.compare === 'exactly') return null
  const more = condition.compare === 'atLeast' || condition.compare === 'moreThan'
  return {
    direction: more ? 'moreIsBetter' : 'lessIsBetter',
    inferred: condition.inferred.includes('compare'),
  }
}

/** The unit the indicator itself is counted in; a change of 20 % says nothing about it. */
function unitOf(condition: Condition): string | null {
  switch (condition.kind) {
    case 'level':
      return condition.quantity.unit
    case 'range':
      return condition.upper.unit ?? condition.lower.unit
    case 'change':
      return condition.change.from.value?.unit ?? null
    default:
      return null
  }
}
