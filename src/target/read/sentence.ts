/** One sentence or list item: which of its phrases are the promise, and how they are joined. */
import { getAt } from '../../lib/get-at.ts'
import type { Baseline } from '../ast.ts'
import { readBaselines } from './baselines.ts'
import { addBracket } from './brackets.ts'
import { datesFormerFigure, readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import { formerFigure } from './former.ts'
import { isName } from './indicator.ts'
import { asOne, jointOf } from './join-drafts.ts'
import type { Phrase } from './phrase.ts'
import { readPhrases } from './phrases.ts'
import { isTime } from './quantity.ts'
import { promising, ratePhrases } from './rate.ts'
import { endOf, plainest, readDraft } from './read-draft.ts'
import type { Deadline } from './reading.ts'
import { inside, outer, type Reading, type Stretch } from './reading.ts'
import { shareBound } from './shared-bound.ts'

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
  const drafts = draftsOf(reading, stretch, chosen, deadlines, heading)
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

/** One draft for each chosen phrase, those of one target joined. */
function draftsOf(
  reading: Reading,
  stretch: Stretch,
  chosen: readonly Chosen[],
  deadlines: readonly Deadline[],
  heading: string | null,
): Draft[] {
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
    const one = last === undefined ? null : asOne(last, draft, joint)
    if (one === null) drafts.push(draft)
    else drafts[drafts.length - 1] = one
    floor = endOf(reading, phrase)
  }
  return drafts.length > 1 ? shareBound(drafts) : drafts
}

/** The phrases that end like a promise; where none does, the likeliest one. */
function choose(reading: Reading, stretch: Stretch, phrases: readonly Phrase[]): readonly Chosen[] {
  if (phrases.length === 0) return []
  const rates = ratePhrases(reading, phrases)
  const best = rates.reduce((most, rate) => Math.max(most, rate), 0)
  if (best < 0.6) return []
  const mentioned = best < promising
  if (best < 1.9 && isName(reading.text.slice(stretch.start, stretch.end))) return []
  const chosen: Chosen[] = []
  for (const [at, phrase] of phrases.entries()) {
    const rate = rates[at] ?? 0
    if (mentioned ? rate < best : rate < promising) continue
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
    const token = getAt(reading.tokens, index)
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
  const found: Baseline[] = []
  const end = chosen.at(-1)?.end ?? 0
  for (const index of outer(reading, stretch)) {
    const token = getAt(reading.tokens, index)
    if (token.kind !== 'open' || token.bracket === 'corner' || token.start >= end) continue
    if (chosen.some(({ brackets }) => brackets.includes(index))) continue
    const within = inside(reading, index)
    if (!formerWords.test(reading.text.slice(within.start, within.end))) continue
    found.push(...readBaselines(reading, within).filter(isFormer))
  }
  return found
}

function isFormer({ fiscalYear, kind }: Baseline): boolean {
  return fiscalYear !== null || kind === 'target'
}
