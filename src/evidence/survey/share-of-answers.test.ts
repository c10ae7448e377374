/** Shares of several answers together, weighted and not. */
import { describe, expect, it } from 'vitest'
import { printDecimal } from '../../lib/decimal.ts'
import type { Answer } from './answer.ts'
import { shareOfAnswers } from './share-of-answers.ts'
import type { SurveyDefinition } from './survey.ts'
import { tabulate } from './tabulate.ts'
import { beginTally, readTallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'

const questions = [questionOf(1, 'single', 2, { breakdown: true }), questionOf(2, 'single', 4)]

/** Four young, of whom two say 1 and one 2; six old, of whom one says 1 and two 2; the others 4. */
const sheets: readonly Answer[] = [
  ...[1, 1, 2, 4].map((code): Answer => [[1], [code]]),
  ...[1, 2, 2, 4, 4, 4].map((code): Answer => [[2], [code]]),
]

function shareOf(
  codes: readonly number[],
  more: Partial<SurveyDefinition> = {},
  answers: readonly Answer[] = sheets,
) {
  const definition = surveyOf(questions, { maskBelow: 0, ...more })
  const tally = beginTally(definition)
  for (const sheet of answers) tally.add(sheet)
  const tallies = readTallies(tally.cells())
  const [, question] = tabulate(definition, tallies, answers.length).questions
  const share = question && shareOfAnswers({ definition, tallies }, question, codes)
  return share == null ? null : { ...share, value: printDecimal(share.value) }
}

const weighting = {
  position: 1,
  populations: [
    { option: 1, population: 600 },
    { option: 2, population: 400 },
  ],
}

describe('shareOfAnswers', () => {
  it('counts several answers once, not from their rounded shares', () => {
    expect(shareOf([1, 2])).toMatchObject({ value: '60.0', k: 6 })
    expect(shareOf([1])).toMatchObject({ value: '30.0', k: 3 })
  })

  it('weights them together as it weights one', () => {
    // 600 × 3/4 + 400 × 3/6 = 450 + 200 of 1,000; and 600 × 2/4 + 400 × 1/6 = 366.67
    expect(shareOf([1, 2], { weighting })).toMatchObject({ value: '65.0', k: null })
    expect(shareOf([1], { weighting })).toMatchObject({ value: '36.7', k: null })
    // everybody who answered
    expect(shareOf([1, 2, 3, 4], { weighting })).toMatchObject({ value: '100.0', k: null })
  })

  it('says on how many answers it rests: without those who have no weight', () => {
    const withoutAge: Answer = [null, [1]]
    expect(shareOf([1], {}, [...sheets, withoutAge])).toMatchObject({ k: 4, n: 11 })
    expect(shareOf([1], { weighting }, [...sheets, withoutAge])).toMatchObject({ k: null, n: 10 })
  })

  it('hands over nothing of what is masked, nor a weighted share that is not shown', () => {
    expect(shareOf([1], { maskBelow: 4 })).toBeNull()
    expect(shareOf([2, 4], { maskBelow: 5, weighting })).toBeNull()
  })
})
