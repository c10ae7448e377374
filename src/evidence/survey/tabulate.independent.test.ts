/**
 * Tables of 200 random surveys held against others made answer by answer, without tallies: each person carries a weight,
 * shares are rounded in whole numbers, Kish's effect is summed over people, the interval is found by halving. Means are
 * summed over people too, and Student's t is found by integrating what it is the area of.
 */
import { describe, expect, it } from 'vitest'
import { type Answer, type AnswerValue, isAsked } from './answer.ts'
import type { BrokenDownResult, QuestionResult, ResultRow } from './result.ts'
import type { AskedQuestion, SurveyDefinition } from './survey.ts'
import { tabulate } from './tabulate.ts'
import { beginTally, readTallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'
import { byHalving, random, studentByArea } from './testing/by-halving.ts'

const questions = [
  questionOf(1, 'single', 3, { breakdown: true }),
  questionOf(2, 'single', 4),
  questionOf(3, 'multiple', 3),
  questionOf(4, 'single', 2, { onlyIf: { position: 2, options: [1, 3] } }),
  questionOf(5, 'number', 0),
  questionOf(6, 'number', 0, { onlyIf: { position: 2, options: [2] } }),
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
    else if (kind === 'number') values.push([Math.floor(next() ** 2 * 40)])
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
    const answering = answeringOf(asked, persons)
    expect(told?.n).toBe(answering.length)
    for (const group of told?.tables[0]?.groups ?? []) holdGroup(group, at, answering)
    if (told?.kind === 'number') return holdNumbers(told, definition, answering)
    return (told?.rows ?? []).map((row) => holdRow(row, asked, definition, answering))
  })
}

/** Who answered it; all without a weight where a whole group was asked and did not. */
function answeringOf(asked: AskedQuestion, persons: readonly Person[]): readonly Person[] {
  const answers = ({ answer }: Person) => codesIn(answer[asked.position - 1]).length > 0
  const isPassedOver = [1, 2, 3].some((code) => {
    const group = persons.filter(({ answer }) => codesIn(answer[0]).includes(code))
    const wereAsked = group.filter(({ answer }) => isAsked(asked, answer))
    return wereAsked.length > 0 && !wereAsked.some(answers)
  })
  const answering = persons.filter(answers)
  return isPassedOver ? answering.map((person) => ({ ...person, weight: null })) : answering
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

/** @returns Whether it is weighted; nothing where nobody gave a number */
function holdNumbers(
  { position, mean, median, meanInterval, weightedNumbers }: QuestionResult,
  definition: SurveyDefinition,
  answering: readonly Person[],
): readonly boolean[] {
  const [heavy, light] = [
    answering.filter(({ weight }) => weight !== null),
    answering.map((person) => ({ ...person, weight: 1 })),
  ]
  const isWeighted = heavy.length > 0
  expect(weightedNumbers === null).toBe(!isWeighted)
  if (answering.length === 0) {
    expect([mean, median, meanInterval]).toEqual([null, null, null])
    return []
  }
  const counted = numbersOf(light, position)
  expect(isRounded(mean, counted.mean) && isRounded(median, counted.median)).toBe(true)
  const told = isWeighted ? numbersOf(heavy, position) : counted
  if (isWeighted) {
    expect(isRounded(weightedNumbers?.mean, told.mean)).toBe(true)
    expect(isRounded(weightedNumbers?.median, told.median)).toBe(true)
  }
  const { left } = sizeOf(isWeighted ? heavy : light, definition)
  const wanted = told.errorOf(left)
  if (wanted === null) expect(meanInterval).toBeNull()
  else {
    expect(isRounded(meanInterval?.low, Math.max(0, told.mean - wanted))).toBe(true)
    expect(isRounded(meanInterval?.high, told.mean + wanted)).toBe(true)
  }
  return [isWeighted]
}

/** By the textbook for weights that say how sure a number is: variance Σw(x − m)² ÷ (Σw − Σw² ÷ Σw), of a mean × Σw² ÷ (Σw)². */
function numbersOf(persons: readonly Person[], position: number) {
  const given = persons
    .map(({ answer, weight }) => ({ x: codesIn(answer[position - 1])[0] ?? 0, w: weight ?? 0 }))
    .sort((a, b) => a.x - b.x)
  const sum = (of: (each: { x: number; w: number }) => number) =>
    given.reduce((total, each) => total + of(each), 0)
  const [whole, squares] = [sum(({ w }) => w), sum(({ w }) => w * w)]
  const mean = sum(({ x, w }) => x * w) / whole
  // where weight below and weight above come closest: the middle of all numbers that part the people in halves
  const isHalf = (x: number, isBelow: (y: number) => boolean) =>
    sum((each) => (each.x === x ? 0 : isBelow(each.x) ? each.w : 0)) <= whole / 2 + whole * 1e-12
  const middles = given
    .map(({ x }) => x)
    .filter((x) => isHalf(x, (y) => y < x) && isHalf(x, (y) => y > x))
  const median = (Math.min(...middles) + Math.max(...middles)) / 2
  const size = whole ** 2 / squares
  const variance = sum(({ x, w }) => w * (x - mean) ** 2) / (whole - squares / whole)
  const errorOf = (left: number): number | null => {
    if (left === 0) return 0
    const degrees = Math.floor(size + 1e-9) - 1
    if (degrees < 1 || !(variance > 0)) return null
    return studentByArea(degrees, 0.95) * Math.sqrt((variance * left * squares) / whole ** 2)
  }
  return { mean, median, errorOf }
}

function sizeOf(persons: readonly Person[], { design }: SurveyDefinition) {
  const weights = persons.map(({ weight }) => weight ?? 0)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  // as many simple answers as tell as much: (Σw)² ÷ Σw², more where most people were asked
  const alike = sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2))
  const population = design.population ?? Number.POSITIVE_INFINITY
  return { weights, alike, left: (population - persons.length) / (population - 1) }
}

function estimate(
  persons: readonly Person[],
  chose: (person: Person) => boolean,
  definition: SurveyDefinition,
) {
  const { weights, alike, left } = sizeOf(persons, definition)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const truth = sum(weights.filter((_, at) => persons.slice(at, at + 1).some(chose))) / sum(weights)
  const bounds = left === 0 ? { lower: truth, upper: truth } : byHalving(truth, alike / left, 0.95)
  return { truth, ...bounds }
}
