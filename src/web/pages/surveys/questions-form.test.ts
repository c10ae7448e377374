import { describe, expect, it } from 'vitest'
import { questionOf, surveyOf } from '../../../evidence/survey/testing/a-survey.ts'
import { readQuestions } from './questions-form.ts'

const populations = [1, 2].map((option) => ({ option, population: 500 }))
const questions = [questionOf(1, 'single', 2, { breakdown: true }), questionOf(2, 'number', 0)]
const weighted = surveyOf(questions, { weighting: { position: 1, populations } })

const read = (typed: Readonly<Record<string, string>>) =>
  readQuestions((name) => ({ 'breakdown.1': 'on', ...typed })[name], weighted, [])

describe('readQuestions', () => {
  it('lets the weights go with their question to another place', () => {
    const moved = read({ 'order.1': '2', 'order.2': '1' })
    expect(moved).toMatchObject({ ok: true, value: { weighting: { position: 2, populations } } })
  })

  it('does not take out the question that carries the weights, and says where they are', () => {
    expect(read({ 'remove.1': 'on' })).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('問1は、人口に合わせて重みをつける設問') }],
    })
    expect(read({ 'remove.2': 'on' })).toMatchObject({
      ok: true,
      value: { questions: [{ position: 1 }], weighting: { position: 1 } },
    })
  })
})
