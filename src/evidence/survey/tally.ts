/**
 * Counts of answers, made once when a survey is closed: how many chose what, alone and by the answer to each
 * breakdown question. Every table, chart and figure is made from these counts and never reads the answers again.
 */
import type { Answer, AnswerValue } from './answer.ts'
import { isAsked } from './answer.ts'
import { type AskedQuestion, breakdownsOf, type SurveyDefinition } from './survey.ts'

/** What stands in the place of an option's code. */
export const noAnswer = -1
/** How many gave a valid answer: the n of a question. */
export const answered = -2
/** Those the question was not put to. */
export const notAsked = -3

export interface TallyCell {
  readonly position: number
  /** An option's code, a number somebody gave, or one of the three above. */
  readonly code: number
  /** Position of the breakdown question; 0 for all answers together. */
  readonly by: number
  /** Code of its answer, `noAnswer` among them; 0 for all together. */
  readonly byCode: number
  readonly count: number
}

export interface Tallying {
  add(answer: Answer): void
  /** Answers added. */
  total(): number
  cells(): readonly TallyCell[]
}

export function beginTally(definition: Pick<SurveyDefinition, 'questions'>): Tallying {
  const { questions } = definition
  const counted = questions.filter(({ version }) => version.kind !== 'text')
  const breakdowns = breakdownsOf(definition)
  /** By question, then breakdown and its answer, then code. */
  const counts = new Map<AskedQuestion, Map<string, Map<number, number>>>(
    counted.map((asked) => [asked, new Map()]),
  )
  let total = 0

  function add(answer: Answer): void {
    total += 1
    const groups = breakdowns.map(({ position }) => `${position}:${codeOf(answer[position - 1])}`)
    for (const [asked, tables] of counts) {
      const codes = codesOf(asked, answer)
      count(tables, '0:0', codes)
      for (const group of groups) {
        if (!group.startsWith(`${asked.position}:`)) count(tables, group, codes)
      }
    }
  }

  return {
    add,
    total: () => total,
    cells: () =>
      [...counts].flatMap(([{ position }, tables]) =>
        [...tables].flatMap(([group, codes]) => {
          const [by = 0, byCode = 0] = group.split(':').map(Number)
          return [...codes].map(([code, count]) => ({ position, code, by, byCode, count }))
        }),
      ),
  }
}

function count(
  tables: Map<string, Map<number, number>>,
  group: string,
  codes: readonly number[],
): void {
  let table = tables.get(group)
  if (table === undefined) {
    table = new Map()
    tables.set(group, table)
  }
  for (const code of codes) table.set(code, (table.get(code) ?? 0) + 1)
}

function codesOf(asked: AskedQuestion, answer: Answer): readonly number[] {
  const value = answer[asked.position - 1]
  if (Array.isArray(value)) return [answered, ...(value as readonly number[])]
  return isAsked(asked, answer) ? [noAnswer] : [notAsked]
}

function codeOf(value: AnswerValue | undefined): number {
  return Array.isArray(value) ? ((value as readonly number[])[0] ?? noAnswer) : noAnswer
}

/** The counts as questions one may ask of them; what was never counted is nobody: 0. */
export interface Tallies {
  count(position: number, code: number, by?: number, byCode?: number): number
  /** The numbers somebody gave, with how many did. */
  numbers(
    position: number,
    by?: number,
    byCode?: number,
  ): readonly { readonly value: number; readonly count: number }[]
}

export function readTallies(cells: readonly TallyCell[]): Tallies {
  // by question, breakdown, its answer and code: asked for by the hundred thousand when cells are hidden
  const counts = new Map<number, Map<number, Map<number, Map<number, number>>>>()
  for (const { position, by, byCode, code, count } of cells) {
    within(within(within(counts, position), by), byCode).set(code, count)
  }
  return {
    count: (position, code, by = 0, byCode = 0) =>
      counts.get(position)?.get(by)?.get(byCode)?.get(code) ?? 0,
    numbers: (position, by = 0, byCode = 0) =>
      [...(counts.get(position)?.get(by)?.get(byCode) ?? [])]
        .flatMap(([value, count]) => (value < 0 ? [] : [{ value, count }]))
        .sort((a, b) => a.value - b.value),
  }
}

function within<V>(map: Map<number, Map<number, V>>, key: number): Map<number, V> {
  let inner = map.get(key)
  if (inner === undefined) {
    inner = new Map()
    map.set(key, inner)
  }
  return inner
}
