/** A register of people as time goes by: rows come, are corrected and go, and each year its figures are told. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { fiscalYear } from '../../../japanese/fiscal-year.ts'
import { decimal } from '../../../lib/decimal.ts'
import {
  addUp,
  type LikeRows,
  likeKey,
  likenessOf,
  type RowVersion,
  type ToldFigure,
} from '../like-rows.ts'
import { type FigureToTell, maskFew } from '../mask-few.ts'
import { type Asked, fields, kinds, mostPoints, pool, type Row } from './asked-twice.ts'

const day = fc.constantFrom('2018-06-10', '2018-12-05', '2019-07-20', '2020-01-15', '2020-08-08')
const row = fc.record({
  applied: day,
  done: fc.option(day),
  kind: fc.constantFrom(...kinds),
  taken: fc.constantFrom('yes', 'no'),
  score: fc.option(fc.integer({ min: 0, max: mostPoints })),
})
const some = fc.oneof(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 1, max: 12 }))
const change = fc.record({
  from: fc.nat(),
  many: some,
  to: fc.constantFrom('gone', 'done', 'kind', 'score', 'taken'),
  like: row,
})
const moment = fc.record({
  come: fc.array(fc.record({ row, many: some }), { minLength: 1, maxLength: 6 }),
  changes: fc.array(change, { maxLength: 2 }),
})
export const story = fc.record({
  moments: fc.array(moment, { minLength: 1, maxLength: 3 }),
  keys: fc.subarray(Object.keys(pool), { minLength: 2, maxLength: 8 }),
})
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never
type Moment = typeof moment extends fc.Arbitrary<infer M> ? M : never
export type Story = typeof story extends fc.Arbitrary<infer S> ? S : never

/** A person with everything that was ever entered of him. */
export interface Person {
  /** At each moment so far; null: not there yet, or not any more. */
  readonly was: (Row | null)[]
  readonly versions: RowVersion[]
}

function valuesOf(row: Row) {
  return { ...row, score: row.score === null ? null : String(row.score) }
}

/** Lets a moment come about. */
function live(people: Person[], { come, changes }: Moment, at: number, after: number): void {
  for (const person of people) person.was.push(person.was[at - 1] ?? null)
  for (const change of changes) {
    const there = people.filter(({ was }) => was[at] !== null)
    const first = change.from % Math.max(there.length, 1)
    const some = [...there.slice(first), ...there.slice(0, first)].slice(0, change.many)
    for (const person of some) turn(person, change, after)
  }
  for (const { row, many } of come) {
    const before = Array.from({ length: at }, () => null)
    const values = valuesOf(row)
    for (let each = 0; each < many; each += 1)
      people.push({ was: [...before, row], versions: [{ values, after }] })
  }
}

function turn({ was, versions }: Person, { to, like }: Change, after: number): void {
  const now = was.pop() ?? null
  const next = now === null || to === 'gone' ? null : { ...now, [to]: like[to] }
  was.push(next)
  versions.push({ values: next === null ? null : valuesOf(next), after })
}

/** A figure at a moment, as anybody can count it who sees the rows. */
export interface Seen {
  readonly name: string
  readonly at: number
  readonly asked: Asked
  readonly year: number
  readonly masked: boolean
  readonly looked: ReadonlySet<Person>
  readonly counted: ReadonlySet<Person>
}

export function see(
  key: string,
  year: number,
  at: number,
  people: readonly Person[],
): Omit<Seen, 'masked'> {
  const asked = pool[key]
  if (asked === undefined) throw new Error(key)
  const [from, to] = asked.days(year)
  const looked = people.filter(({ was }) => {
    const now = was[at] ?? null
    const on = now?.[asked.clock] ?? null
    return now !== null && on !== null && from <= on && on <= to && asked.asks(now)
  })
  const counted = looked.filter(({ was }) => asked.counts?.(was[at] as Row) === true)
  const sets = { looked: new Set(looked), counted: new Set(counted) }
  return { name: `${key} ${year} at ${at}`, at, asked, year, ...sets }
}

export const sumOf = (seen: Pick<Seen, 'looked' | 'at'>) =>
  [...seen.looked].reduce((sum, { was }) => sum + (was[seen.at]?.score ?? 0), 0)

export const isSum = ({ asked }: Pick<Seen, 'asked'>) => 'field' in asked.definition.of

/** Everything that is told while the moments go by: with each a year is over, the first of them before the first. */
export function tellAll({ moments, keys }: Story, over = 2018) {
  const people: Person[] = []
  const seen: Seen[] = []
  const measures = keys.map((id) => ({ id, definition: (pool[id] as Asked).definition }))
  let told: readonly ToldFigure[] = []
  for (const [at, each] of moments.entries()) {
    live(people, each, at, told.length)
    const now = [2018, 2019, 2020].flatMap((year) => keys.map((key) => see(key, year, at, people)))
    const figures = now.map((each, index) =>
      figureOf(keys[index % keys.length] ?? '', each, over + at),
    )
    const recount = (told: readonly ToldFigure[]) =>
      addUp(people.flatMap(({ versions }) => likenessOf(versions, { fields, measures, told })))
    const telling = maskFew(figures, { fields, measures, told }, recount(told))
    told = [...told, ...telling.told]
    // what it goes on with is what counting all anew gives
    expect(sorted(telling.like)).toEqual(sorted(recount(told)))
    seen.push(...now.map((each, index) => ({ ...each, masked: telling.masked[index] === true })))
  }
  return { people, seen }
}

function sorted(like: readonly LikeRows[]): readonly string[] {
  return like.map((each) => `${likeKey(each)} ${each.rows}`).sort()
}

function figureOf(measure: string, seen: Omit<Seen, 'masked'>, over: number): FigureToTell {
  const { asked, year, looked, counted } = seen
  const k = asked.counts === undefined ? null : decimal(counted.size)
  const value = decimal(isSum(seen) ? sumOf(seen) : counted.size)
  const said = { value, k, n: looked.size }
  const { definition } = asked
  const provisional = year > over
  return { measure, definition, fiscalYear: fiscalYear(year), provisional, said, formerly: [] }
}
