/**
 * How alike two years' sheets are: by title, indicators, prose and pillar, each of which may speak for a pair. What
 * only one of them has does not count.
 */
import { type IndicatorKey, keyOfIndicator } from './indicator.ts'
import { indicatorLikeness } from './indicator-likeness.ts'
import { type Pillar, parsePillar } from './pillar.ts'
import type { Sheet } from './sheet.ts'
import { type CountedKey, countPairs, similarityOf, wordKey } from './word-key.ts'

export interface Likeness {
  readonly feature: Feature
  /** 0 to 1. */
  readonly likeness: number
}

export type Feature = 'title' | 'theme' | 'pillar' | 'indicators' | 'purpose'

/**
 * How much each feature can speak for a pair by itself. None speaks against it: a new plan has new pillars and new
 * prose, a good title stays or an indicator does.
 */
const weights: Readonly<Record<Feature, number>> = {
  title: 0.75,
  theme: 0,
  indicators: 0.75,
  purpose: 0.4,
  pillar: 0.1,
}

/** What a sheet is recognised by, as keys for comparing. */
export interface Traits {
  readonly title: CountedKey
  readonly theme: CountedKey
  readonly pillars: readonly Pillar[]
  readonly indicators: readonly string[]
  readonly purpose: CountedKey
}

export function traitsOf(sheet: Sheet): Traits {
  const { multiYear, yearPlan } = sheet
  const pillars = sheet.pillar === null ? null : parsePillar(sheet.pillar.text)
  const named = new Map<IndicatorKey, string>()
  for (const { target } of [...yearPlan.targets, ...multiYear.targets]) {
    const key = target.indicator === null ? null : keyOfIndicator(target.indicator)
    if (key !== null && target.indicator !== null) named.set(key, target.indicator)
  }
  const prose = [...multiYear.purpose, ...multiYear.strategy, ...multiYear.outline]
  return {
    title: countPairs(wordKey(sheet.title?.text ?? '')),
    theme: countPairs(wordKey(sheet.theme?.text ?? '')),
    pillars: pillars?.ok === true ? pillars.value : [],
    indicators: [...named.values()],
    purpose: countPairs(wordKey(prose.map(({ text }) => text).join(''))),
  }
}

/** How alike two sheets are, feature by feature, and together: below 1 however sure. */
export function compareTraits(
  before: Traits,
  after: Traits,
): { readonly score: number; readonly likenesses: readonly Likeness[] } {
  const likenesses = [
    likeness('title', before.title, after.title, similarityOf),
    likeness('theme', before.theme, after.theme, similarityOf),
    likeness('pillar', before.pillars, after.pillars, samePillar),
    likeness('indicators', before.indicators, after.indicators, sharedIndicators),
    likeness('purpose', before.purpose, after.purpose, similarityOf),
  ].filter((each) => each !== null)
  const doubt = likenesses.reduce(
    (product, each) => product * (1 - weights[each.feature] * strengthOf(each, likenesses)),
    1,
  )
  return { score: 1 - doubt, likenesses }
}

/**
 * Strands of one title are told apart by their themes: a title speaks no louder than the theme under it. Titles are
 * squared, for many share a turn of phrase (…のにぎわいづくり) and nothing else.
 */
function strengthOf({ feature, likeness: own }: Likeness, all: readonly Likeness[]): number {
  if (feature !== 'title') return own
  const theme = all.find((each) => each.feature === 'theme')
  return Math.min(own, theme?.likeness ?? own) ** 2
}

function likeness<T extends { readonly length: number }>(
  feature: Feature,
  before: T,
  after: T,
  compare: (a: T, b: T) => number,
): Likeness | null {
  if (before.length === 0 || after.length === 0) return null
  return { feature, likeness: compare(before, after) }
}

function samePillar(before: readonly Pillar[], after: readonly Pillar[]): number {
  return before.some((a) => after.some((b) => a.sortKey === b.sortKey)) ? 1 : 0
}

/** The share of indicators that both sheets have, near names counting for what they are like. */
function sharedIndicators(before: readonly string[], after: readonly string[]): number {
  const table = before.map((name) => after.map((other) => indicatorLikeness(name, other)))
  const likely = (values: readonly number[]) => {
    const best = Math.max(...values)
    return best >= 0.75 ? best : 0
  }
  const both = [
    ...table.map(likely),
    ...after.map((_, column) => likely(table.map((row) => row[column] ?? 0))),
  ]
  return both.reduce((sum, value) => sum + value, 0) / both.length
}
