/**
 * Identity of initiatives (取組項目) over the years. Numbers change with every plan and titles are reworded, so a
 * sheet is recognised by what it says and measures; its number never counts.
 */
import { type IndicatorKey, keyOfIndicator } from './indicator.ts'
import { indicatorLikeness } from './indicator-likeness.ts'
import { type Pillar, parsePillar } from './pillar.ts'
import type { Sheet } from './sheet.ts'
import { similarity, wordKey } from './word-key.ts'

/** How the sheets of two years belong together; positions are indexes in the lists given. */
export interface InitiativeMatches {
  /** In order of the current sheets. */
  readonly pairs: readonly InitiativePair[]
  /** Positions of current sheets that no former sheet became. */
  readonly added: readonly number[]
  /** Positions of former sheets that became none of the current ones. */
  readonly removed: readonly number[]
}

export interface InitiativePair {
  readonly previous: number
  readonly current: number
  /** Below 1, however sure: pairs are made from 0.5 on. */
  readonly score: number
  readonly likenesses: readonly Likeness[]
  readonly renumbered: boolean
  /** The title or the theme reads differently, spelling variants not counted. */
  readonly renamed: boolean
  /** Another former sheet was nearly as like: a person should look. */
  readonly ambiguous: boolean
}

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

const lowest = 0.5
/** How near the second best has to come to make a pair doubtful. */
const near = 0.08

/** Pairs the sheets of a former year with those of the current one, best likeness first, each sheet at most once. */
export function matchInitiatives(
  previous: readonly Sheet[],
  current: readonly Sheet[],
): InitiativeMatches {
  const before = previous.map(traitsOf)
  const after = current.map(traitsOf)
  const candidates = after
    .flatMap((traits, at) => before.map((former, from) => compareTraits(from, former, at, traits)))
    .filter(({ score }) => score >= lowest)
    .sort((a, b) => b.score - a.score || a.current - b.current || a.previous - b.previous)
  const pairs: InitiativePair[] = []
  const taken = { previous: new Set<number>(), current: new Set<number>() }
  for (const candidate of candidates) {
    if (taken.previous.has(candidate.previous) || taken.current.has(candidate.current)) continue
    taken.previous.add(candidate.previous)
    taken.current.add(candidate.current)
    const ambiguous = candidates.some(
      (other) =>
        other !== candidate &&
        other.current === candidate.current &&
        !pairs.some((pair) => pair.previous === other.previous) &&
        candidate.score - other.score < near,
    )
    pairs.push({
      ...candidate,
      renumbered: previous[candidate.previous]?.number !== current[candidate.current]?.number,
      renamed: renamed(before[candidate.previous], after[candidate.current]),
      ambiguous,
    })
  }
  return {
    pairs: pairs.sort((a, b) => a.current - b.current),
    added: positions(current).filter((at) => !taken.current.has(at)),
    removed: positions(previous).filter((at) => !taken.previous.has(at)),
  }
}

function positions(sheets: readonly Sheet[]): readonly number[] {
  return sheets.map((_, position) => position)
}

/** What a sheet is recognised by. */
interface Traits {
  readonly title: string
  readonly theme: string
  readonly pillars: readonly Pillar[]
  readonly indicators: readonly string[]
  readonly purpose: string
}

function traitsOf(sheet: Sheet): Traits {
  const { multiYear, yearPlan } = sheet
  const pillars = sheet.pillar === null ? null : parsePillar(sheet.pillar.text)
  const named = new Map<IndicatorKey, string>()
  for (const { target } of [...yearPlan.targets, ...multiYear.targets]) {
    const key = target.indicator === null ? null : keyOfIndicator(target.indicator)
    if (key !== null && target.indicator !== null) named.set(key, target.indicator)
  }
  const prose = [...multiYear.purpose, ...multiYear.strategy, ...multiYear.outline]
  return {
    title: wordKey(sheet.title?.text ?? ''),
    theme: wordKey(sheet.theme?.text ?? ''),
    pillars: pillars?.ok === true ? pillars.value : [],
    indicators: [...named.values()],
    purpose: wordKey(prose.map(({ text }) => text).join('')),
  }
}

function renamed(before: Traits | undefined, after: Traits | undefined): boolean {
  return before?.title !== after?.title || before?.theme !== after?.theme
}

function compareTraits(previous: number, before: Traits, current: number, after: Traits) {
  const likenesses = [
    likeness('title', before.title, after.title, similarity),
    likeness('theme', before.theme, after.theme, similarity),
    likeness('pillar', before.pillars, after.pillars, samePillar),
    likeness('indicators', before.indicators, after.indicators, sharedIndicators),
    likeness('purpose', before.purpose, after.purpose, similarity),
  ].filter((each) => each !== null)
  const doubt = likenesses.reduce(
    (product, each) => product * (1 - weights[each.feature] * strengthOf(each, likenesses)),
    1,
  )
  return { previous, current, score: 1 - doubt, likenesses }
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
  const best = (name: string, others: readonly string[]) =>
    Math.max(...others.map((other) => indicatorLikeness(name, other)))
  const likely = (value: number) => (value >= 0.75 ? value : 0)
  const both = [
    ...before.map((name) => likely(best(name, after))),
    ...after.map((name) => likely(best(name, before))),
  ]
  return both.reduce((sum, value) => sum + value, 0) / both.length
}
