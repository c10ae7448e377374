/**
 * Tables of 200 random surveys held against others made answer by answer, without tallies: each person carries a weight,
 * shares are rounded in whole numbers, Kish's effect is summed over people, the interval is found by halving.
 */
import { describe, expect, it } from 'vitest'
import { type Answer, type AnswerValue, isAsked } from './answer.ts'
import type { BrokenDownResult, ResultRow } from './result.ts'
import type { AskedQuestion, SurveyDefinition } from './survey.ts'
import { tabulate } from './tabulate.ts'
import { beginTally, readTallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'
import { byHalving, random } from './testing/by-halving.ts'

const questions = [
  questionOf(1, 'single', 3, { breakdown: true }),
  questionOf(2, 'single', 4),
  questionOf(3, 'multiple', 3),
  questionOf(4, 'single', 2, { onlyIf: { position: 2, options: [1, 3] } }),
]

interface Person {
  readonly answer: Answer
  /** How many people they stand for; null where they left the question of the weights open. */
  readonly weight: number | null
}

function randomSurvey(next: () => number) {
  const people = 8 + Math.floor(next() * 400)
  const groups = [0, 1, 2].map(() => 50 + Math.floor(next() * 5_000))
  const answers: Answer[] = Array.from({ length: people }, () => answerOf(next))
  const inGroup = (code: number) => answers.filter(([age]) => codesIn(age).includes(code)).length
  const weighting = {
    position: 1,
    populations: groups.map((population, at) => ({ option: at + 1, population })),
  }
  const population = people + Math.floor(next() * 20_000)
  const design = { population, frame: '', method: '', strata: [] }
  const definition = surveyOf(questions, { maskBelow: 0, design, weighting })
  const whole = groups.every((_, at) => inGroup(at + 1) > 0)
  const persons = answers.map((answer): Person => {
    const [group] = codesIn(answer[0] ?? null)
    const stands = group === undefined ? null : (groups[group - 1] ?? 0) / inGroup(group)
    return { answer, weight: whole ? stands : null }
  })
  return { definition, persons }
}

function answerOf(next: () => number): Answer {
  const values: AnswerValue[] = []
  for (const asked of questions) {
    const { kind, options } = asked.version
    const codes = options.map(({ code }) => code)
    const blank = next() < 0.1 || !isAsked(asked, values)
    if (blank) values.push(null)
    else if (kind === 'single') values.push([1 + Math.floor(next() ** 1.5 * codes.length)])
    else values.push(codes.filter((code) => next() < code / 4))
  }
  return values.map((value) => (codesIn(value).length === 0 ? null : value))
}

function codesIn(value: AnswerValue | undefined): readonly number[] {
  return Array.isArray(value) ? (value as readonly number[]) : []
}

/** Half up, in whole numbers. */
function shareIn(k: number, n: number): string | null {
  return n === 0 ? null : (Math.floor((2_000 * k + n) / (2 * n)) / 10).toFixed(1)
}

/** Printed to a tenth: not farther from the exact value than half of it. */
function isRounded(printed: string | null | undefined, exact: number): boolean {
  return printed != null && Math.abs(Number(printed) - exact) <= 0.05 + 1e-9
}

describe('tables of 200 random surveys', () => {
  it('agree with tables made answer by answer, weights and intervals included', () => {
    const next = random(7_042_020)
    const weighted = Array.from({ length: 200 }, () => holdSurvey(randomSurvey(next))).flat()
    expect(weighted.filter((isWeighted) => isWeighted).length).toBeGreaterThan(1_000)
    expect(weighted.filter((isWeighted) => !isWeighted).length).toBeGreaterThan(500)
  })
})

/** @returns Of each row whether it is weighted */
function holdSurvey({ definition, persons }: ReturnType<typeof randomSurvey>): readonly boolean[] {
  const tally = beginTally(definition)
  for (const { answer } of persons) tally.add(answer)
  const result = tabulate(definition, readTallies(tally.cells()), tally.total())
  return questions.flatMap((asked, at) => {
    const told = result.questions[at]
    const answering = persons.filter(({ answer }) => codesIn(answer[at]).length > 0)
    expect(told?.n).toBe(answering.length)
    for (const group of told?.tables[0]?.groups ?? []) holdGroup(group, at, answering)
    return (told?.rows ?? []).map((row) => holdRow(row, asked, definition, answering))
  })
}

function holdGroup(
  { code, n, cells }: BrokenDownResult['groups'][number],
  at: number,
  answering: readonly Person[],
): void {
  const inIt = answering.filter(({ answer }) => codesIn(answer[0]).includes(code))
  expect(n).toBe(inIt.length)
  for (const [column, cell] of cells.entries()) {
    const k = inIt.filter(({ answer }) => codesIn(answer[at]).includes(column + 1)).length
    expect(cell).toEqual({ count: k, share: shareIn(k, inIt.length) })
  }
}

/** @returns Whether it is weighted */
function holdRow(
  { code, count, share, weighted, interval }: ResultRow,
  { position }: AskedQuestion,
  definition: SurveyDefinition,
  answering: readonly Person[],
): boolean {
  const chose = ({ answer }: Person) => codesIn(answer[position - 1]).includes(code)
  const k = answering.filter(chose).length
  expect([count, share]).toEqual([k, shareIn(k, answering.length)])
  const heavy = answering.filter(({ weight }) => weight !== null)
  const isWeighted = position !== 1 && heavy.length > 0
  expect(weighted === null).toBe(!isWeighted)
  const light = answering.map((person) => ({ ...person, weight: 1 }))
  const { truth, lower, upper } = estimate(isWeighted ? heavy : light, chose, definition)
  if (isWeighted) expect(isRounded(weighted, truth * 100)).toBe(true)
  if (answering.length === 0) expect(interval).toBeNull()
  else {
    expect(isRounded(interval?.low, lower * 100)).toBe(true)
    expect(isRounded(interval?.high, upper * 100)).toBe(true)
  }
  return isWeighted
}

function estimate(
  persons: readonly Person[],
  chose: (person: Person) => boolean,
  { design }: SurveyDefinition,
) {
  const weights = persons.map(({ weight }) => weight ?? 0)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const truth = sum(weights.filter((_, at) => persons.slice(at, at + 1).some(chose))) / sum(weights)
  // as many simple answers as tell as much: (Σw)² ÷ Σw², more where most people were asked
  const alike = sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2))
  const population = design.population ?? Number.POSITIVE_INFINITY
  const left = (population - persons.length) / (population - 1)
  const bounds = left === 0 ? { lower: truth, upper: truth } : byHalving(truth, alike / left, 0.95)
  return { truth, ...bounds }
}
