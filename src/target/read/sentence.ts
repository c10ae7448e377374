/** One sentence or list item: which of its phrases are the promise, and how they are joined. */
import type { Baseline, Condition } from '../ast.ts'
import type { Token } from '../scan/token.ts'
import { readBaselines } from './baselines.ts'
import { addBracket } from './brackets.ts'
import { datesFormerFigure, readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import { formerFigure } from './former.ts'
import { isName } from './indicator.ts'
import type { Phrase } from './phrase.ts'
import { readPhrases } from './phrases.ts'
import { isTime } from './quantity.ts'
import { ratePhrases } from './rate.ts'
import { endOf, plainest, readDraft } from './read-draft.ts'
import type { Deadline } from './reading.ts'
import { inside, outer, type Reading, type Stretch } from './reading.ts'

/**
 * The targets of a stretch; none when it holds no figure and no direction.
 *
 * @param heading What a line above names: it tells which way is better
 */
export function readSentence(
  reading: Reading,
  stretch: Stretch,
  heading: string | null,
): readonly Draft[] {
  const phrases = readPhrases(reading, stretch)
  const chosen = choose(reading, stretch, phrases)
  const promised = chosen.map(({ phrase }) => phrase)
  if (chosen.length === 0) return []
  const deadlines = readDeadlines(reading, stretch)
  const drafts: Draft[] = []
  let floor = stretch.start
  for (const { phrase, rate, before } of chosen) {
    const last = drafts.at(-1)
    const joint = last === undefined ? null : jointOf(reading, floor, phrase.start)
    const draft = readDraft(reading, phrase, {
      stretch,
      before,
      floor: joint?.end ?? floor,
      deadlines,
      indicator: last?.indicator ?? heading,
      strength: rate,
    })
    if (last !== undefined && joint !== null)
      drafts[drafts.length - 1] = joined(last, draft, joint.combine)
    else drafts.push(draft)
    floor = endOf(reading, phrase)
  }
  const late = deadlines.length === 0 ? null : trailing(reading, deadlines, promised)
  const spare = readSpare(reading, stretch, phrases, promised)
  const last = drafts.at(-1)
  if (last !== undefined && reading.hasBrackets) {
    drafts[drafts.length - 1] = withLooseBrackets(reading, stretch, last)
  }
  if (late === null && spare.length === 0) return drafts
  return drafts.map((draft, index) => ({
    ...draft,
    baselines: index === drafts.length - 1 ? [...draft.baselines, ...spare] : draft.baselines,
    deadline: draft.deadline ?? late,
  }))
}

/** The phrases that end like a promise; where none does, the likeliest one. */
function choose(reading: Reading, stretch: Stretch, phrases: readonly Phrase[]): readonly Chosen[] {
  if (phrases.length === 0) return []
  const rates = ratePhrases(reading, phrases)
  const best = rates.reduce((most, rate) => Math.max(most, rate), 0)
  if (best < 0.6) return []
  const mentioned = best < 2.4
  if (best < 1.9 && isName(reading.text.slice(stretch.start, stretch.end))) return []
  const chosen: Chosen[] = []
  for (const [at, phrase] of phrases.entries()) {
    const rate = rates[at] ?? 0
    if (mentioned ? rate < best : rate < 2.4) continue
    chosen.push({ phrase, rate, before: phrases[at - 1] ?? null })
  }
  return mentioned ? chosen.slice(-1) : chosen
}

interface Chosen {
  readonly phrase: Phrase
  readonly rate: number
  /** The phrase before it, chosen or not. */
  readonly before: Phrase | null
}

const joint = /(かつ|且つ)|(又は|または|もしくは|若しくは|あるいは)/u

function jointOf(reading: Reading, from: number, to: number) {
  const words = reading.text.slice(from, to)
  const found = joint.exec(words)
  if (found === null) return null
  const combine: 'all' | 'any' = found[1] === undefined ? 'any' : 'all'
  return { combine, end: from + found.index + found[0].length }
}

/** 受講率90% かつ 正答率全員80点以上: one target; each condition keeps what it alone measures. */
function joined(first: Draft, second: Draft, combine: 'all' | 'any'): Draft {
  const named = second.indicator !== null && second.indicator !== first.indicator
  const fresh = first.conditions.every(
    (condition) => !('subject' in condition) || condition.subject === null,
  )
  const before = named && fresh ? withSubject(first.conditions, first.indicator) : first.conditions
  const behind = named ? withSubject(second.conditions, second.indicator) : second.conditions
  return {
    ...first,
    indicator: named && fresh ? first.lead : first.indicator,
    spare: first.spare ?? (named && fresh ? first.indicator : null),
    combine,
    conditions: [...before, ...behind],
    end: second.end,
    deadline: first.deadline ?? second.deadline,
    baselines: [...first.baselines, ...second.baselines],
  }
}

function withSubject(
  conditions: readonly Condition[],
  subject: string | null,
): readonly Condition[] {
  return conditions.map((condition) =>
    'subject' in condition && condition.subject === null ? { ...condition, subject } : condition,
  )
}

/** A deadline that stands behind the last figure: 100%を平成32年度までに達成する. */
function trailing(
  reading: Reading,
  deadlines: readonly Deadline[],
  chosen: readonly Phrase[],
): Deadline | null {
  const last = chosen.at(-1)
  if (last === undefined) return null
  const behind = deadlines.filter(
    (each) =>
      each.start >= last.end && each.strength >= 2 && !datesFormerFigure(reading.text, each),
  )
  return plainest(behind)
}

/** 448,000件まで引き下げる(平成25年度比5%減): a bracket that comes only after the verb. */
function withLooseBrackets(reading: Reading, stretch: Stretch, draft: Draft): Draft {
  let found = draft
  for (const index of outer(reading, stretch)) {
    const token = reading.tokens[index] as Token
    if (token.kind !== 'open' || token.bracket === 'corner' || token.start < draft.end) continue
    found = { ...found, ...addBracket(reading, index, found, found) }
  }
  return found
}

const formerWords = /(?:実績|現状|基準値|参考|[0-9元]年度?末?[:：は ]?)/u

/** Former figures in brackets before the promise, and those the sentence says were reached. */
function readSpare(
  reading: Reading,
  stretch: Stretch,
  phrases: readonly Phrase[],
  chosen: readonly Phrase[],
): readonly Baseline[] {
  const reached = phrases.filter(({ follow, quantity }) => {
    return follow === 'actual' && quantity !== null && !isTime(quantity.unit)
  })
  const figures = reached.map((phrase) => formerFigure(reading, phrase))
  return reading.hasBrackets ? [...bracketFigures(reading, stretch, chosen), ...figures] : figures
}

function bracketFigures(
  reading: Reading,
  stretch: Stretch,
  chosen: readonly Phrase[],
): readonly Baseline[] {
  const used = new Set(chosen.flatMap(({ brackets }) => brackets))
  const end = chosen.at(-1)?.end ?? 0
  return outer(reading, stretch).flatMap((index) => {
    const token = reading.tokens[index] as Token
    if (token.kind !== 'open' || token.bracket === 'corner') return []
    if (used.has(index) || token.start >= end) return []
    const within = inside(reading, index)
    if (!formerWords.test(reading.text.slice(within.start, within.end))) return []
    return readBaselines(reading, within).filter(isFormer)
  })
}

function isFormer({ fiscalYear, kind }: Baseline): boolean {
  return fiscalYear !== null || kind === 'target'
}
