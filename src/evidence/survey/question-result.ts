/** One question alone: who answered, what, with which interval and weight. */
import { toNumber } from '../../lib/decimal.ts'
import { maskedOptions, mayShow } from './hidden-options.ts'
import { numberResult } from './number-result.ts'
import { printRange } from './range.ts'
import { printed, type QuestionResult, type ResultFacts, type ResultRow } from './result.ts'
import { answersOf, designEffectOf, shareOf, weightedShareOf } from './share.ts'
import type { AskedQuestion } from './survey.ts'
import { kindFacts } from './survey-kind.ts'
import { answered, noAnswer, notAsked } from './tally.ts'
import { weightedGroups } from './weighted-groups.ts'
import { wilsonInterval } from './wilson.ts'

export function questionResult(
  facts: ResultFacts,
  asked: AskedQuestion,
): Omit<QuestionResult, 'tables'> {
  const { tallies } = facts
  const { position, version } = asked
  const n = tallies.count(position, answered)
  const shown = mayShow(facts, asked)
  const hidden = maskedOptions(facts, asked)
  return {
    position,
    question: version.question,
    version: version.version,
    kind: version.kind,
    name: version.name,
    wording: version.wording,
    n: shown ? n : null,
    noAnswer: shown ? tallies.count(position, noAnswer) : 0,
    notAsked: shown ? tallies.count(position, notAsked) : 0,
    rows: version.options.map(({ code, wording }, at) => ({
      code,
      wording,
      ...(hidden[at] === true ? masked : optionResult(facts, asked, code)),
    })),
    ...numberResult(facts, asked),
  }
}

const masked = { count: null, share: null, interval: null, weighted: null }

type OptionResult = Omit<ResultRow, 'code' | 'wording'>

function optionResult(facts: ResultFacts, { position }: AskedQuestion, code: number): OptionResult {
  const count = facts.tallies.count(position, code)
  const n = facts.tallies.count(position, answered)
  const weighted = weightedShare(facts, position, [code])
  return {
    count,
    share: printed(shareOf(count, n)),
    interval: weighted === null ? shareInterval(facts, count / n, n, 1) : weighted.interval,
    weighted: weighted === null ? null : printed(weighted.share),
  }
}

/**
 * The share of some options together, weighted to the population; masked or not.
 *
 * @param codes Of one question; several only where one may be chosen
 * @returns null where nothing weights it
 */
export function weightedShare(
  facts: Pick<ResultFacts, 'definition' | 'tallies'>,
  position: number,
  codes: readonly number[],
) {
  const groups = weightedGroups(facts, position, codes)
  if (groups === null) return null
  const [share, exact] = [weightedShareOf(groups), weightedShareOf(groups, 12)]
  if (share === null || exact === null) return null
  // those who left the question of the weights open are no part of a weighted share
  const n = answersOf(groups)
  const designEffect = designEffectOf(groups)
  return { share, n, interval: shareInterval(facts, toNumber(exact) / 100, n, designEffect) }
}

/** @param share Between 0 and 1 */
export function shareInterval(
  { definition }: Pick<ResultFacts, 'definition'>,
  share: number,
  n: number,
  designEffect: number,
) {
  const { kind, design } = definition
  const interval = wilsonInterval(share, {
    answered: n,
    population: design.population,
    designEffect,
    random: kindFacts[kind].random,
  })
  return printRange(interval, 100)
}
