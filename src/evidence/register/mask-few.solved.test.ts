/**
 * Whoever solves what a register with people in it ever published learns no few of them. Rows come, are corrected and go;
 * figures are told again and again, by two clocks, of conditions that overlap, as counts, shares, sums and means. An LP
 * solver is given all of it at once, as one who even knows which rows there are alike, though not how many: whatever is
 * fewer than ten must be able to be something else. Who is in a figure is settled here by hand, apart from the code.
 */
import fc from 'fast-check'
import highs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { decimal } from '../../lib/decimal.ts'
import type { Field } from './field.ts'
import { addUp, likeKey, likenessOf, type LikeRows, type RowVersion, type ToldFigure } from './like-rows.ts'
import { type FigureToTell, maskFew } from './mask-few.ts'
import type { Condition, MeasureDefinition } from './measure.ts'

interface Solver {
  solve(problem: string): { readonly Status: string; readonly ObjectiveValue: number }
}
let solver: Solver
beforeAll(async () => {
  // its types say nothing of the function it exports
  const load = highs as unknown as () => Promise<Solver>
  solver = await load()
})

interface Row {
  readonly applied: string
  readonly done: string | null
  readonly kind: string
  readonly taken: string
  readonly score: number | null
}

const kinds = ['店', '学校', '団体']
const mostPoints = 4
const fields: readonly Field[] = [
  { key: 'applied', label: '申込日', kind: 'date', required: true, public: true },
  { key: 'done', label: '修了日', kind: 'date', required: false, public: true },
  { key: 'kind', label: '種類', kind: 'choice', choices: kinds, required: true, public: true },
  { key: 'taken', label: '受講', kind: 'yesNo', required: true, public: true },
  {
    ...{ key: 'score', label: '点', kind: 'number', unit: '点', places: 0, required: false },
    ...{ least: '0', most: String(mostPoints), public: true },
  },
]

/** A measure twice: as the register defines it, and by hand. */
interface Asked {
  readonly definition: MeasureDefinition
  readonly clock: 'applied' | 'done'
  readonly days: (year: number) => readonly [string, string]
  readonly asks: (row: Row) => boolean
  readonly counts?: (row: Row) => boolean
}

const common = {
  name: '測り方',
  nameEnglish: null,
  unit: '人',
  yearField: null,
  places: 2,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const equal = (field: string, value: string): Condition => ({ field, is: 'equal', value })
const years = {
  year: { time: { kind: 'year' }, days: (y) => [`${y}-04-01`, `${y + 1}-03-31`] },
  ever: { time: { kind: 'asOf', month: 3 }, days: (y) => ['', `${y + 1}-03-31`] },
  half: { time: { kind: 'months', from: 4, to: 9 }, days: (y) => [`${y}-04-01`, `${y}-09-30`] },
  october: { time: { kind: 'asOf', month: 10, day: 1 }, days: (y) => ['', `${y}-10-01`] },
} as const satisfies Record<
  string,
  { time: MeasureDefinition['time']; days: (year: number) => readonly [string, string] }
>

function asked(
  clock: Asked['clock'],
  when: keyof typeof years,
  [where, asks]: readonly [readonly Condition[], Asked['asks']],
  of: MeasureDefinition['of'] = { kind: 'count' },
  counts?: Asked['counts'],
): Asked {
  const { time, days } = years[when]
  const definition = { ...common, of, where, day: clock, time }
  return { definition, clock, days, asks, ...(counts === undefined ? {} : { counts }) }
}
const anybody = [[], () => true] as const
const ofKind = (kind: string) => [[equal('kind', kind)], (row: Row) => row.kind === kind] as const
const takers = [[equal('taken', 'yes')], (row: Row) => row.taken === 'yes'] as const
const scored = [[], (row: Row) => row.score !== null] as const
const finished = { field: 'done', is: 'filled', value: '' } as const

const pool: Readonly<Record<string, Asked>> = {
  all: asked('applied', 'year', anybody),
  ever: asked('applied', 'ever', anybody),
  half: asked('applied', 'half', anybody),
  october: asked('applied', 'october', anybody),
  done: asked('done', 'year', anybody),
  doneEver: asked('done', 'ever', anybody),
  shops: asked('applied', 'year', ofKind('店')),
  schools: asked('applied', 'year', ofKind('学校')),
  clubs: asked('applied', 'year', ofKind('団体')),
  doneShops: asked('done', 'year', ofKind('店')),
  takers: asked('applied', 'year', takers),
  either: asked('applied', 'year', [
    [{ field: 'kind', is: 'notEqual', value: '団体' }],
    (row) => row.kind !== '団体',
  ]),
  taken: asked(
    'applied',
    'year',
    anybody,
    { kind: 'share', counted: [equal('taken', 'yes')] },
    (row) => row.taken === 'yes',
  ),
  finished: asked(
    'applied',
    'ever',
    anybody,
    { kind: 'share', counted: [finished] },
    (row) => row.done !== null,
  ),
  mean: asked('applied', 'year', scored, { kind: 'mean', field: 'score' }),
  sum: asked('done', 'year', scored, { kind: 'sum', field: 'score' }),
  sumEver: asked('applied', 'ever', scored, { kind: 'sum', field: 'score' }),
}

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
const story = fc.record({
  moments: fc.array(moment, { minLength: 1, maxLength: 3 }),
  keys: fc.subarray(Object.keys(pool), { minLength: 2, maxLength: 8 }),
})
type Moment = typeof moment extends fc.Arbitrary<infer M> ? M : never
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never

/** A person with everything that was ever entered of him. */
interface Person {
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
  for (const { from, many, to, like } of changes) {
    const there = people.filter(({ was }) => was[at] !== null)
    for (let each = 0; each < many && there.length > 0; each += 1) {
      const person = there[(from + each) % there.length]
      const now = person?.was[at]
      if (person === undefined || now == null) continue
      const next = to === 'gone' ? null : { ...now, [to]: like[to] }
      person.was[at] = next
      person.versions.push({ values: next === null ? null : valuesOf(next), after })
    }
  }
  for (const { row, many } of come) {
    for (let each = 0; each < many; each += 1) {
      const was = Array.from({ length: at }, () => null)
      people.push({ was: [...was, row], versions: [{ values: valuesOf(row), after }] })
    }
  }
}

/** A figure at a moment, as anybody can count it who sees the rows. */
interface Seen {
  readonly name: string
  readonly at: number
  readonly asked: Asked
  readonly year: number
  readonly masked: boolean
  readonly looked: ReadonlySet<Person>
  readonly counted: ReadonlySet<Person>
}

function see(key: string, year: number, at: number, people: readonly Person[]): Omit<Seen, 'masked'> {
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

const sumOf = (seen: Pick<Seen, 'looked' | 'at'>) =>
  [...seen.looked].reduce((sum, { was }) => sum + (was[seen.at]?.score ?? 0), 0)

const isSum = ({ asked }: Pick<Seen, 'asked'>) => 'field' in asked.definition.of

/** Everything that is told while the moments go by: with each a year is over, the first of them before the first. */
function tellAll({ moments, keys }: Story, over = 2018) {
  const people: Person[] = []
  const seen: Seen[] = []
  const measures = keys.map((id) => ({ id, definition: (pool[id] as Asked).definition }))
  let told: readonly ToldFigure[] = []
  for (const [at, each] of moments.entries()) {
    live(people, each, at, told.length)
    const now = [2018, 2019, 2020].flatMap((year) => keys.map((key) => see(key, year, at, people)))
    const figures = now.map((each, index) => figureOf(keys[index % keys.length] ?? '', each, over + at))
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

/** People who were at every moment in the same figures, told or not: as many as an unknown of the published totals. */
function unknownsOf(people: readonly Person[], seen: readonly Seen[]) {
  const alike = new Map<string, Person[]>()
  for (const person of people) {
    const where = seen.map(({ looked, counted }) =>
      counted.has(person) ? 'c' : looked.has(person) ? 'l' : '-',
    )
    // a number holds until it is corrected
    const numbers = person.was.map((now) => now?.score ?? null)
    const lives = numbers.map((score) => (score === null ? '-' : numbers.indexOf(score)))
    const key = `${where.join('')} ${lives.join(' ')}`
    alike.set(key, [...(alike.get(key) ?? []), person])
  }
  return [...alike.values()]
}

/** The published totals, over the unknowns: how many there are of each (x), and what their numbers add up to (y). */
function programmeOf(unknowns: readonly (readonly Person[])[], seen: readonly Seen[]): string {
  const lines: string[] = []
  const total = (set: ReadonlySet<Person>) =>
    unknowns.flatMap(([one], at) => (one !== undefined && set.has(one) ? [`x${at}`] : []))
  for (const each of seen.filter(({ masked }) => !masked)) {
    const { looked, counted, asked, at } = each
    lines.push(`${total(looked).join(' + ')} = ${looked.size}`)
    if (asked.counts !== undefined) lines.push(`${total(counted).join(' + ')} = ${counted.size}`)
    if (!isSum(each)) continue
    const numbers = unknowns.flatMap(([one], index) =>
      one !== undefined && looked.has(one) ? [numberName(one, index, at)] : [],
    )
    lines.push(`${numbers.join(' + ')} = ${sumOf(each)}`)
  }
  for (const [index, [one]] of unknowns.entries()) {
    for (const [at, now] of one?.was.entries() ?? []) {
      if (one === undefined || now === null || now.score === null) continue
      const name = numberName(one, index, at)
      lines.push(`${name} - ${mostPoints} x${index} <= 0`)
    }
  }
  return lines.join('\n')
}

function numberName({ was }: Person, index: number, at: number): string {
  return `y${index}_${was.findIndex((now) => now?.score === was[at]?.score)}`
}

function rangeOf(names: readonly string[], programme: string): number {
  const [least, most] = ['Minimize', 'Maximize'].map((way) => {
    const solved = solver.solve(`${way}\n obj: ${names.join(' + ')}\nSubject To\n${programme}\nEnd`)
    if (/infeasible or unbounded|unbounded/i.test(solved.Status)) return Number.POSITIVE_INFINITY
    expect(solved.Status).toBe('Optimal')
    return solved.ObjectiveValue
  })
  return (most ?? 0) - (least ?? 0)
}

/** Sets of fewer than ten: in a figure, beside what counts in it, in two of them, in one and not in another. */
function fewOf(seen: readonly Seen[]): ReadonlyMap<string, ReadonlySet<Person>> {
  const sets = new Map<string, ReadonlySet<Person>>()
  for (const { name, looked, counted, asked } of seen) {
    sets.set(name, looked)
    if (asked.counts !== undefined) sets.set(`${name}, counted`, counted)
  }
  const few = new Map<string, ReadonlySet<Person>>()
  const found = new Set<string>()
  const ids = new Map<Person, number>()
  const idOf = (person: Person) => ids.get(person) ?? ids.set(person, ids.size).get(person) ?? 0
  const take = (name: string, people: readonly Person[]) => {
    const key = people.map(idOf).sort().join(' ')
    if (people.length === 0 || people.length >= 10 || found.has(key)) return
    found.add(key)
    few.set(name, new Set(people))
  }
  for (const [one, set] of sets) take(one, [...set])
  for (const [one, set] of sets) {
    for (const [other, beside] of sets) {
      take(`${one} not ${other}`, [...set].filter((person) => !beside.has(person)))
      take(`${one} and ${other}`, [...set].filter((person) => beside.has(person)))
    }
  }
  return few
}

/** One row of each kind there can be, on a day of each stretch that figures tell apart. */
const stretches = [2017, 2018, 2019, 2020].flatMap((year) =>
  ['06-10', '10-01', '12-05'].map((rest) => `${year}-${rest}`),
)
const imaginable: readonly Row[] = stretches.flatMap((applied) =>
  [null, ...stretches].flatMap((done) =>
    kinds.flatMap((kind) =>
      ['yes', 'no'].map((taken) => ({ applied, done, kind, taken, score: null })),
    ),
  ),
)

describe('what is ever published of a register', () => {
  it('gives no few people back, however it is added and taken away', () => {
    let hidden = 0
    let open = 0
    fc.assert(
      fc.property(story, (given) => {
        const { people, seen } = tellAll(given)
        const unknowns = unknownsOf(people, seen)
        const programme = programmeOf(unknowns, seen)
        open += seen.filter(({ masked }) => !masked).length
        for (const [name, set] of [...fewOf(seen)].slice(0, 40)) {
          hidden += 1
          const names = unknowns.flatMap(([one], at) =>
            one !== undefined && set.has(one) ? [`x${at}`] : [],
          )
          expect(rangeOf(names, programme), `${name}\n${programme}`).toBeGreaterThanOrEqual(2)
        }
      }),
      { numRuns: 60, endOnFailure: true },
    )
    expect(hidden).toBeGreaterThan(50)
    expect(open).toBeGreaterThan(50)
  }, 120_000)

  it('says of nothing masked that there is nobody', () => {
    let nobody = 0
    fc.assert(
      fc.property(story, ({ moments: [first], keys }) => {
        const asked = keys.filter((key) => !isSum({ asked: pool[key] as Asked }))
        if (first === undefined || asked.length === 0) return
        const { people, seen } = tellAll({ moments: [{ ...first, changes: [] }], keys: asked }, 2020)
        const all = imaginable.map((row): Person => ({ was: [row], versions: [] }))
        const possible = seen.map(({ asked, masked, year, looked, counted }) => {
          const key = Object.keys(pool).find((each) => pool[each] === asked) ?? ''
          const could = see(key, year, 0, all)
          return { could, masked, is: { looked, counted } }
        })
        const unknowns = new Map<string, string[]>()
        for (const [at, person] of all.entries()) {
          const key = possible.map(({ could }) =>
            could.counted.has(person) ? 'c' : could.looked.has(person) ? 'l' : '-',
          )
          unknowns.set(key.join(''), [...(unknowns.get(key.join('')) ?? []), `x${at}`])
        }
        const names = [...unknowns.values()].flatMap(([name]) => (name === undefined ? [] : [name]))
        const within = (set: ReadonlySet<Person>) =>
          names.filter((name) => set.has(all[Number(name.slice(1))] as Person))
        const lines = possible.flatMap(({ could, masked, is }) =>
          masked
            ? []
            : [
                `${within(could.looked).join(' + ')} = ${is.looked.size}`,
                ...(could.asked.counts === undefined
                  ? []
                  : [`${within(could.counted).join(' + ')} = ${is.counted.size}`]),
              ],
        )
        const programme = lines.length === 0 ? 'x0 >= 0' : lines.join('\n')
        for (const { could, masked, is } of possible) {
          if (!masked) continue
          const parts = [[could.looked, is.looked]] as [ReadonlySet<Person>, ReadonlySet<Person>][]
          if (could.asked.counts !== undefined) parts.push([could.counted, is.counted])
          for (const [set, actual] of parts) {
            if (actual.size > 0) continue
            nobody += 1
            const told = `${could.name} of ${people.length}\n${programme}`
            expect(rangeOf(within(set), programme), told).toBeGreaterThanOrEqual(2)
          }
        }
      }),
      { numRuns: 150, endOnFailure: true },
    )
    expect(nobody).toBeGreaterThan(50)
  }, 120_000)
})
