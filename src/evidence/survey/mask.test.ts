/**
 * Whoever solves what is published learns no hidden count. An LP solver is given every published figure of a survey at
 * once, linked as a reader would link them: cells add up to groups, groups with those who left the other question open
 * add up to the question alone, weighted shares lie within their rounding. Each hidden count must be able to be
 * something else.
 */
import highs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type AnswerValue, isAsked } from './answer.ts'
import { maskChoices, maskLine, maskTable } from './mask.ts'
import { shareInterval } from './question-result.ts'
import type { QuestionResult, SurveyResult } from './result.ts'
import type { AskedQuestion, SurveyDefinition } from './survey.ts'
import { tabulate } from './tabulate.ts'
import { answered, beginTally, readTallies, type Tallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'

interface Solver {
  solve(problem: string): { readonly Status: string; readonly ObjectiveValue: number }
}
let solver: Solver
beforeAll(async () => {
  // its types say nothing of the function it exports
  const load = highs as unknown as () => Promise<Solver>
  solver = await load()
})

describe('maskLine', () => {
  it('hides small counts with enough others that the total gives none back', () => {
    expect(maskLine([200, 150, 50], 10)).toEqual([false, false, false])
    // 4 alone would be the total less the rest; 12 goes with it
    expect(maskLine([200, 12, 4], 10)).toEqual([false, true, true])
    // 3 + 4 is itself a count under ten
    expect(maskLine([200, 20, 3, 4], 10)).toEqual([false, true, true, true])
    expect(maskLine([200, 150, 0], 10)).toEqual([false, true, true])
  })

  it('hides everything where nothing less is enough', () => {
    expect(maskLine([395, 5], 10)).toEqual([true, true])
  })
})

describe('maskChoices', () => {
  it('hides also what nearly everybody chose: those who did not are few', () => {
    expect(maskChoices([9, 50, 95], 100, 10)).toEqual([true, false, true])
  })
})

describe('maskTable', () => {
  it('hides a cell of another row and column, so that no total is one unknown', () => {
    const masked = maskTable(
      {
        cells: [
          [4, 60, 36],
          [30, 45, 25],
          [50, 40, 80],
        ],
        rest: [0, 0, 0],
        hiddenColumns: [false, false, false],
        hiddenRows: [false, false, false],
        bothWays: false,
      },
      10,
    )
    const hidden = masked?.cells.flat().filter(Boolean).length
    expect(masked?.cells[0]?.[0]).toBe(true)
    expect(hidden).toBe(4)
  })
})

describe('what is published of a survey', () => {
  it.each([2, 3, 8, 15])(
    'gives no hidden count back (%i)',
    (seed) => {
      const { definition, tallies, total } = randomSurvey(seed)
      const result = tabulate(definition, tallies, total)
      const { hidden, open, programme } = programmeOf(definition, result, tallies)
      expect(hidden.length).toBeGreaterThan(0)
      for (const name of hidden) {
        const [least, most] = ['Minimize', 'Maximize'].map((way) => {
          const text = `${way}\n obj: ${name}\nSubject To\n${programme}\nEnd`
          const solved = solver.solve(text)
          return solved.Status === 'Unbounded' ? Number.POSITIVE_INFINITY : solved.ObjectiveValue
        })
        expect((most ?? 0) - (least ?? 0), `${name} of ${open}`).toBeGreaterThanOrEqual(2)
      }
    },
    60_000,
  )

  it('shows no count under the line', () => {
    const { definition, tallies, total } = randomSurvey(9)
    const counts = tabulate(definition, tallies, total).questions.flatMap((question) => [
      ...question.rows.map(({ count }) => count),
      ...question.tables.flatMap(({ groups }) =>
        groups.flatMap(({ n, cells }) => [n, ...cells.map(({ count }) => count)]),
      ),
    ])
    expect(counts.length).toBeGreaterThan(50)
    for (const count of counts) expect(count === null || count >= 10).toBe(true)
  })

  it('tells no weighted share it does not show by the interval around it', () => {
    const { definition, tallies, total } = randomSurvey(2)
    const rows = tabulate(definition, tallies, total)
      .questions.flatMap(({ n, rows }) => rows.map((row) => ({ ...row, n: n ?? 0 })))
      .filter(({ weighted, count }) => weighted === null && count !== null)
    expect(rows.length).toBeGreaterThan(3)
    for (const { count, n, interval } of rows) {
      expect(interval).toEqual(shareInterval({ definition }, (count ?? 0) / n, n, 1))
    }
  })
})

/** 60 to 460 people, two breakdown questions with rare groups, some answers left out. */
function randomSurvey(seed: number) {
  let state = seed * 7919
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const definition = surveyOf(
    [
      questionOf(1, 'single', 3, { breakdown: true }),
      questionOf(2, 'single', 5, { breakdown: true }),
      questionOf(3, 'single', 4),
      questionOf(4, 'multiple', 4),
      questionOf(5, 'single', 6),
      questionOf(6, 'single', 2, { onlyIf: { position: 2, options: [2, 4] } }),
    ],
    {
      weighting: {
        position: 2,
        populations: [900, 1200, 800, 700, 300].map((population, at) => ({
          option: at + 1,
          population,
        })),
      },
    },
  )
  const tally = beginTally(definition)
  const people = 60 + Math.floor(next() * 400)
  const pick = (options: number) => 1 + Math.floor(next() ** 2 * options)
  for (let person = 0; person < people; person += 1) {
    const answer: AnswerValue[] = []
    for (const asked of definition.questions) answer.push(answerTo(asked, answer))
    tally.add(answer)
  }
  return { definition, tallies: readTallies(tally.cells()), total: people }

  function answerTo(asked: AskedQuestion, before: Answer): AnswerValue {
    const { version } = asked
    if (next() < 0.03 || !isAsked(asked, before)) return null
    const codes = version.options.map(({ code }) => code)
    if (version.kind === 'multiple') {
      const chosen = codes.filter((code) => next() < code / 9)
      return chosen.length === 0 ? null : chosen
    }
    return [pick(codes.length)]
  }
}

/** Everything published, as constraints of a linear programme over what is not. */
function programmeOf(definition: SurveyDefinition, result: SurveyResult, tallies: Tallies) {
  const lines: string[] = []
  const hidden: string[] = []
  const variable = (name: string, count: number | null, guarded = true) => {
    if (count !== null) lines.push(` ${name} = ${count}`)
    else if (guarded) hidden.push(name)
    return name
  }
  for (const { position, n, noAnswer, rows, kind } of result.questions) {
    const alone = rows.map(({ code, count }) => variable(`a${position}_${code}`, count))
    if (n === null) continue
    lines.push(` n${position} = ${n}`, ` o${position} = ${noAnswer}`)
    if (kind === 'single') lines.push(` ${alone.join(' + ')} = ${n}`)
    else for (const name of alone) lines.push(` ${name} + not_${name} = ${n}`)
  }
  for (const question of result.questions) addTables(question, { lines, variable })
  addTurned(definition, result, lines)
  addConditions(definition, result, lines)
  addWeighted(definition, result, lines, tallies)
  return { hidden, open: lines.length, programme: lines.join('\n') }
}

interface Programme {
  readonly lines: string[]
  readonly variable: (name: string, count: number | null, guarded?: boolean) => string
}

function addTables(question: QuestionResult, programme: Programme): void {
  const { lines, variable } = programme
  for (const { by, groups } of question.tables) {
    const q = `${question.position}_${by}`
    const totals = groups.map(({ code, n }) => variable(`g${q}_${code}`, n))
    lines.push(` ${totals.join(' + ')} + r${q} = ${question.n}`)
    for (const [row, { code: group, cells }] of groups.entries()) {
      const total = totals[row]
      const names = question.rows.map(({ code }, at) =>
        variable(`x${q}_${group}_${code}`, cells[at]?.count ?? null),
      )
      if (question.kind === 'single') lines.push(` ${names.join(' + ')} - ${total} = 0`)
      else for (const name of names) lines.push(` ${name} + not_${name} - ${total} = 0`)
      // those of the group who left this question open are some of the group
      lines.push(` ${total} + left${q}_${group} - a${by}_${group} = 0`)
    }
    if (question.n === null) continue
    lines.push(
      ` ${groups.map(({ code }) => `left${q}_${code}`).join(' + ')} <= ${question.noAnswer + question.notAsked}`,
    )
    for (const { code } of question.rows) {
      const column = groups.map((group) => `x${q}_${group.code}_${code}`)
      lines.push(` ${column.join(' + ')} + rest${q}_${code} - a${question.position}_${code} = 0`)
    }
    if (question.kind === 'single') {
      const rest = question.rows.map(({ code }) => `rest${q}_${code}`)
      lines.push(` ${rest.join(' + ')} - r${q} = 0`)
    }
  }
}

/** Two breakdown questions stand in two tables, with the same cells. */
function addTurned({ questions }: SurveyDefinition, result: SurveyResult, lines: string[]): void {
  const [one, two] = questions.filter(({ breakdown }) => breakdown)
  const tableOf = (position?: number, by?: number) =>
    result.questions[(position ?? 0) - 1]?.tables.find((table) => table.by === by)
  const table = tableOf(one?.position, two?.position)
  if (table === undefined || tableOf(two?.position, one?.position) === undefined) return
  for (const { code } of one?.version.options ?? []) {
    for (const { code: group } of table.groups)
      lines.push(` x1_2_${group}_${code} - x2_1_${code}_${group} = 0`)
  }
}

/** As many are asked as gave these answers before; in each group too. */
function addConditions(definition: SurveyDefinition, result: SurveyResult, lines: string[]): void {
  for (const { position, onlyIf } of definition.questions) {
    const question = result.questions[position - 1]
    if (onlyIf === null || question === undefined || question.n === null) continue
    const { position: earlier, options } = onlyIf
    const asked = options.map((code) => `a${earlier}_${code}`)
    lines.push(` n${position} + o${position} - ${asked.join(' - ')} = 0`)
    for (const { by, groups } of question.tables) {
      if (!result.questions[earlier - 1]?.tables.some((table) => table.by === by)) continue
      const blank = groups.map(({ code }) => `blank${position}_${by}_${code}`)
      for (const [at, { code }] of groups.entries()) {
        const cells = options.map((option) => `x${earlier}_${by}_${code}_${option}`)
        lines.push(` g${position}_${by}_${code} + ${blank[at]} - ${cells.join(' - ')} = 0`)
      }
      lines.push(` ${blank.join(' + ')} <= ${question.noAnswer}`)
    }
  }
}

/** A weighted share says Σ w x ≈ share × Σ w n, give or take its rounding. */
function addWeighted(
  { weighting }: SurveyDefinition,
  result: SurveyResult,
  lines: string[],
  tallies: Tallies,
): void {
  if (weighting === null) return
  const by = weighting.position
  const weight = ({ option, population }: { option: number; population: number }) =>
    population / tallies.count(by, option)
  const known = weighting.populations.filter(({ option }) => tallies.count(by, option) > 0)
  for (const { position, rows, tables } of result.questions) {
    if (!tables.some((table) => table.by === by)) continue
    const whole = known.reduce(
      (sum, each) => sum + weight(each) * tallies.count(position, answered, by, each.option),
      0,
    )
    for (const { code, weighted } of rows) {
      if (weighted === null) continue
      const terms = known.map((each) => `${weight(each)} x${position}_${by}_${each.option}_${code}`)
      const middle = (Number(weighted) / 100) * whole
      lines.push(` ${terms.join(' + ')} >= ${middle - 0.0006 * whole}`)
      lines.push(` ${terms.join(' + ')} <= ${middle + 0.0006 * whole}`)
    }
  }
}
