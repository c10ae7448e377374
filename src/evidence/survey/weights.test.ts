/** Weights of a survey worked out on paper: who counts for how many, and how many equal answers are as certain. */
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import type { SurveyDefinition } from './survey.ts'
import { tabulate } from './tabulate.ts'
import { beginTally, readTallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'
import { groupsWithoutAnswers, spreadOf } from './weights.ts'

const questions = [questionOf(1, 'single', 3, { breakdown: true }), questionOf(2, 'single', 2)]
const populations = [600, 300, 100].map((population, at) => ({ option: at + 1, population }))
const weighting = { position: 1, populations }

const sheets = (counts: readonly (readonly [group: number | null, yes: number, no: number])[]) =>
  counts.flatMap(([group, yes, no]): Answer[] => {
    const own = group === null ? null : [group]
    const said = (code: number, count: number) =>
      Array.from({ length: count }, (): Answer => [own, [code]])
    return [...said(1, yes), ...said(2, no)]
  })

function tallied(answers: readonly Answer[], more: Partial<SurveyDefinition> = {}) {
  const definition = surveyOf(questions, { maskBelow: 0, weighting, ...more })
  const tally = beginTally(definition)
  for (const answer of answers) tally.add(answer)
  const tallies = readTallies(tally.cells())
  return { tallies, result: tabulate(definition, tallies, answers.length) }
}

/** Ten, twenty and twenty who said their group, and two who did not. */
const answers = sheets([
  [1, 6, 4],
  [2, 10, 10],
  [3, 2, 18],
  [null, 1, 1],
])

describe('weights', () => {
  it('say for how many answers one of each group counts', () => {
    const { weights } = tallied(answers).result
    const told = weights?.groups.map((group) => [
      group.population,
      group.populationShare,
      group.respondents,
      group.respondentShare,
      group.weight,
    ])
    // 0.6 ÷ (10 ÷ 50), 0.3 ÷ (20 ÷ 50), 0.1 ÷ (20 ÷ 50)
    expect(told).toEqual([
      [600, '60.0', 10, '20.0', '3.00'],
      [300, '30.0', 20, '40.0', '0.75'],
      [100, '10.0', 20, '40.0', '0.25'],
    ])
    expect(weights?.without).toBe(2)
    const spread = spreadOf(weights?.groups ?? [], ({ ja }) => ja)
    expect(spread?.heaviest).toEqual({ name: '選択肢1', weight: '3.00' })
    expect(spread?.lightest).toEqual({ name: '選択肢3', weight: '0.25' })
  })

  it('say how many answers with equal weights would be as certain', () => {
    const { weights, questions: told } = tallied(answers).result
    // Σw² = 10 × 9 + 20 × 0.5625 + 20 × 0.0625 = 102.5; 50 × 102.5 ÷ 50² = 2.05; 50 ÷ 2.05 = 24.39
    const certainty = { n: 50, designEffect: '2.05', effective: 24 }
    expect(weights?.certainty).toEqual(certainty)
    expect(told[1]?.certainty).toEqual(certainty)
    // 600 × 6/10 + 300 × 10/20 + 100 × 2/20 = 360 + 150 + 10
    expect(told[1]?.rows[0]?.weighted).toBe('52.0')
    expect(told[0]?.certainty).toBeNull()
  })

  it('are nowhere in a survey without them', () => {
    const { weights, questions: told } = tallied(answers, { weighting: null }).result
    expect(weights).toBeNull()
    expect(told.map(({ certainty }) => certainty)).toEqual([null, null])
  })

  it('weight nothing as long as a group has people and nobody who answered', () => {
    const { result, tallies } = tallied(
      sheets([
        [1, 6, 4],
        [3, 2, 18],
      ]),
    )
    expect(groupsWithoutAnswers(weighting, tallies)).toEqual([2])
    expect(result.weights?.groups[1]).toMatchObject({ respondents: 0, weight: null })
    expect(result.weights?.certainty).toBeNull()
    expect(result.questions[1]?.rows.map(({ weighted }) => weighted)).toEqual([null, null])
    // a group in which nobody lives stands in nobody's way
    const empty = populations.map((each) => (each.option === 2 ? { ...each, population: 0 } : each))
    expect(groupsWithoutAnswers({ position: 1, populations: empty }, tallies)).toEqual([])
  })

  it('give no hidden count back: masked with it, and no word on the whole', () => {
    const { weights } = tallied(
      sheets([
        [1, 6, 2],
        [2, 10, 10],
        [3, 2, 18],
      ]),
      { maskBelow: 10 },
    ).result
    // 8 alone would follow from the total, so a second one goes with it
    const hidden = weights?.groups.filter(({ respondents }) => respondents === null) ?? []
    expect(hidden.length).toBe(2)
    expect(
      hidden.every(({ weight, respondentShare }) => weight === null && respondentShare === null),
    ).toBe(true)
    expect(weights?.certainty).toBeNull()
    expect(spreadOf(weights?.groups ?? [], ({ ja }) => ja)).toBeNull()
  })
})
