/**
 * The figures of a question that asks for a number: mean and median as counted and, in a weighted survey, weighted to the
 * population, with the interval of the mean that goes by them.
 */
import { toNumber } from '../../lib/decimal.ts'
import { tellingGroups } from './hidden-cells.ts'
import { maskedOptions, mayShow } from './hidden-options.ts'
import { meanInterval } from './mean-interval.ts'
import { type NumberGroup, summaryOfNumbers, unweighted, varianceOf } from './numbers.ts'
import { printRange, type Range } from './range.ts'
import { printed, type QuestionResult, type ResultFacts } from './result.ts'
import { answersOf, designEffectOf } from './share.ts'
import type { AskedQuestion } from './survey.ts'
import { kindFacts } from './survey-kind.ts'
import { answered, noAnswer } from './tally.ts'
import { weightedGroups } from './weighted-groups.ts'

type NumberFigures = Pick<QuestionResult, 'mean' | 'median' | 'meanInterval' | 'weightedNumbers'>

export function numberResult(facts: ResultFacts, asked: AskedQuestion): NumberFigures {
  if (asked.version.kind !== 'number') return { mean: null, median: null }
  const counted = mayShow(facts, asked) ? unweighted(facts.tallies.numbers(asked.position)) : []
  const groups = mayWeigh(facts, asked) ? numbersByGroup(facts, asked) : []
  const [own, weighted] = [summaryOfNumbers(counted), summaryOfNumbers(groups)]
  const shown = weighted && { mean: printed(weighted.mean), median: printed(weighted.median) }
  return {
    mean: printed(own?.mean ?? null),
    median: printed(own?.median ?? null),
    meanInterval: rangeOfMean(facts, weighted === null ? counted : groups),
    ...(facts.definition.weighting === null ? {} : { weightedNumbers: shown }),
  }
}

/**
 * With what is told beside it, a weighted mean can tell the mean of a group: each must be one that may be told of. So must
 * those who gave a number and no group: they are counted in the one mean and not in the other.
 */
function mayWeigh(facts: ResultFacts, asked: AskedQuestion): boolean {
  const { definition, maskBelow } = facts
  const { weighting, questions } = definition
  const by = questions.find(({ position }) => position === weighting?.position)
  const groups = weightedGroups(facts, asked.position, [])
  if (groups === null || by === undefined || !mayShow(facts, asked)) return false
  const rest = facts.tallies.count(asked.position, answered, by.position, noAnswer)
  return (
    (rest === 0 || rest >= maskBelow) &&
    groups.every(({ n }) => n >= maskBelow) &&
    !maskedOptions(facts, by).some(Boolean) &&
    tellingGroups(facts, asked, by)?.some(Boolean) === false
  )
}

function numbersByGroup(
  { definition: { weighting }, tallies }: ResultFacts,
  { position }: AskedQuestion,
): readonly NumberGroup[] {
  const by = weighting?.position ?? 0
  return (weighting?.populations ?? []).map(({ option, population }) => ({
    population,
    respondents: tallies.count(by, option),
    noAnswer: tallies.count(position, noAnswer, by, option),
    numbers: tallies.numbers(position, by, option),
  }))
}

function rangeOfMean(
  { definition: { kind, design } }: ResultFacts,
  groups: readonly NumberGroup[],
): Range | null {
  const mean = summaryOfNumbers(groups, 12)?.mean
  if (mean === undefined) return null
  const answering = groups.map((group) => ({
    ...group,
    n: group.numbers.reduce((sum, { count }) => sum + count, 0),
  }))
  const sample = {
    answered: answersOf(answering),
    population: design.population,
    designEffect: designEffectOf(answering),
    random: kindFacts[kind].random,
  }
  return printRange(meanInterval(toNumber(mean), varianceOf(groups, toNumber(mean)), sample))
}
