/**
 * Rows that are alike are counted with each row as counting all anew would, and whatever was published of a register of
 * people, at any time, sorts its rows into groups of ten or more. Who is in a figure is settled here by hand.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { addEntries } from '../../src/actions/registers/add-entries.ts'
import { bindMeasure } from '../../src/actions/registers/bind-measure.ts'
import { correctEntry, withdrawEntry } from '../../src/actions/registers/change-entry.ts'
import { defineMeasure } from '../../src/actions/registers/define-measure.ts'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import { takeLikeRows } from '../../src/actions/registers/follow-like-rows.ts'
import { settleFigures } from '../../src/actions/registers/settle-figures.ts'
import { type LikeRows, likeKey } from '../../src/evidence/register/like-rows.ts'
import type { MeasureDefinition } from '../../src/evidence/register/measure.ts'
import type { RegisterDefinition } from '../../src/evidence/register/register.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import type { Result } from '../../src/lib/problem.ts'
import { listLikeRows } from '../../src/store/evidence/alike-store.ts'
import { findEntry } from '../../src/store/evidence/entry-store.ts'
import { listMeasures } from '../../src/store/evidence/measure-store.ts'
import { findRegister } from '../../src/store/evidence/register-store.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const definition: RegisterDefinition = {
  name: '講座を受けた人',
  nameEnglish: null,
  purpose: '申込みと修了の記録です。',
  purposeEnglish: null,
  fields: [
    { key: 'applied', label: '申込日', kind: 'date', required: true, public: true },
    { key: 'done', label: '修了日', kind: 'date', required: false, public: true },
    { key: 'first', label: '初めて', kind: 'yesNo', required: true, public: true },
    {
      ...{ key: 'points', label: '点', kind: 'number', unit: '点', places: 0 },
      ...{ required: false, public: true },
    },
    { key: 'who', label: '氏名', kind: 'personName', required: true, public: false },
  ],
  day: 'applied',
  intake: ['form'],
  personalYears: 3,
  shows: 'figures',
}

interface Row {
  readonly applied: string
  readonly done: string
  readonly first: string
  readonly points: string
}

interface Asked {
  readonly definition: MeasureDefinition
  readonly isIn: (row: Row, year: number) => boolean
}

const common = {
  nameEnglish: null,
  unit: '人',
  where: [],
  day: 'applied',
  yearField: null,
  time: { kind: 'year' },
  places: 0,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const isInYear = (day: string, year: number) => day >= `${year}-04-01` && day <= `${year + 1}-03-31`

const measures: Readonly<Record<string, Asked>> = {
  people: {
    definition: { ...common, name: '申込者数', of: { kind: 'count' } },
    isIn: ({ applied }, year) => isInYear(applied, year),
  },
  ever: {
    definition: {
      ...common,
      name: '累計の申込者数',
      of: { kind: 'count' },
      time: { kind: 'asOf', month: 3 },
    },
    isIn: ({ applied }, year) => applied <= `${year + 1}-03-31`,
  },
  done: {
    definition: { ...common, name: '修了者数', of: { kind: 'count' }, day: 'done' },
    isIn: ({ done }, year) => isInYear(done, year),
  },
  first: {
    definition: {
      ...common,
      name: '初めての申込者数',
      of: { kind: 'count' },
      where: [{ field: 'first', is: 'equal', value: 'yes' }],
    },
    isIn: ({ applied, first }, year) => first === 'はい' && isInYear(applied, year),
  },
  points: {
    definition: { ...common, name: '平均点', unit: '点', of: { kind: 'mean', field: 'points' } },
    isIn: ({ applied, points }, year) => points !== '' && isInYear(applied, year),
  },
}

let city: TestCity
let office: string
beforeAll(async () => {
  city = await openTestCity()
  office = (await city.context.store.read((sql) => findOffice(sql, { name: '椿坂区' })))?.id ?? ''
})
afterAll(() => city?.close())

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}

const row = fc.record({
  applied: fc.constantFrom('2018-06-10', '2019-01-20', '2019-07-05', '2020-05-05'),
  done: fc.constantFrom('', '2019-02-01', '2019-08-01', '2020-06-01'),
  first: fc.constantFrom('はい', 'いいえ'),
  points: fc.constantFrom('', '40', '75'),
})
const many = fc.oneof(fc.integer({ min: 10, max: 25 }), fc.integer({ min: 1, max: 11 }))
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), row, many }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      field: fc.constantFrom('done', 'first', 'points'),
      ...{ row, many, at: fc.nat() },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('withdraw' as const), many, at: fc.nat() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** The register as it stands, by hand. */
type Model = Map<string, Row | null>

async function take(context: ActionContext, register: string, each: Step, model: Model) {
  if (each.do === 'wait') return await settleFigures(context)
  if (each.do === 'add') {
    const rows = Array.from({ length: each.many }, () => ({ ...each.row, who: '架空 太郎' }))
    const given = { register, way: 'form', rows, places: null } as const
    for (const id of must(await addEntries(context, testSeals, given))) model.set(id, each.row)
    return
  }
  const there = [...model].flatMap(([id, row]) => (row === null ? [] : [{ id, row }]))
  for (let done = 0; done < Math.min(each.many, there.length); done += 1) {
    const { id, row } = there[(each.at + done) % there.length] ?? { id: '', row: null }
    const entry = await context.store.read((sql) => findEntry(sql, id))
    if (entry === null || row === null) throw new Error(id)
    const asked = { register, entry: id, revision: entry.revision, reason: '写しまちがい' }
    if (each.do === 'withdraw') {
      must(await withdrawEntry(context, asked))
      model.set(id, null)
      continue
    }
    const texts: Row = { ...row, [each.field]: each.row[each.field as keyof Row] }
    must(await correctEntry(context, testSeals, { ...asked, texts: { ...texts } }))
    model.set(id, texts)
  }
}

interface Published {
  readonly measure: string
  readonly year: number
  readonly n: number
}

async function published(register: string): Promise<readonly Published[]> {
  return await city.context.store.read(
    (sql) => sql<Published[]>`
      select m.key as measure, o.fiscal_year as year, o.n
      from measured_latest l
      join measured_observation o using (municipality_id, observation_id)
      join measure m on m.municipality_id = l.municipality_id and m.measure_id::text = l.measure
      where l.register = ${register} and o.value is not null`,
  )
}

/** Marks on each row what is published of it now. */
async function look(register: string, model: Model, seen: Map<string, ReadonlySet<string>>) {
  for (const { measure, year, n } of await published(register)) {
    const ids = [...model].flatMap(([id, row]) =>
      row !== null && measures[measure]?.isIn(row, year) === true ? [id] : [],
    )
    expect(ids.length, `${measure} ${year}`).toBe(n)
    seen.set(`${measure} ${year} ${ids.sort().join()}`, new Set(ids))
  }
}

function sorted(like: readonly LikeRows[]): readonly string[] {
  return like.map((each) => `${likeKey(each)} ${each.rows}`).sort()
}

describe('rows that are alike', () => {
  it('are counted as they come, and in groups of ten or more by all that was ever published', async () => {
    const found = { rounds: 0, told: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 9 }), async (steps) => {
        found.rounds += 1
        const register = await openCourse(found.rounds)
        const model: Model = new Map()
        const seen = new Map<string, ReadonlySet<string>>()
        let year = 2019
        for (const each of steps) {
          if (each.do === 'wait') year += 1
          await take(
            { ...city.context, today: calendarDate(`${year}-05-10`) },
            register,
            each,
            model,
          )
          await look(register, model, seen)
        }
        found.told += seen.size
        const least = Math.min(...groupsOf(model, [...seen.values()]))
        expect(least).toBeGreaterThanOrEqual(10)
        await countAnew(register)
      }),
      { numRuns: 8, endOnFailure: true },
    )
    expect(found.told).toBeGreaterThan(10)
  }, 300_000)
})

async function openCourse(round: number): Promise<string> {
  const register = `course-${round}`
  must(await openRegister(city.context, { key: register, office, definition }))
  for (const [key, { definition }] of Object.entries(measures)) {
    must(await defineMeasure(city.context, { register, key, definition }))
    const indicator = `${definition.name}${round}`
    const binding = { register, measure: key, office, indicator, fromYear: null }
    must(await bindMeasure(city.context, binding))
  }
  return register
}

/** How many rows were in the same of all figures ever published, but for those that were in none. */
function groupsOf(model: Model, figures: readonly ReadonlySet<string>[]): readonly number[] {
  const groups = new Map<string, number>()
  for (const id of model.keys()) {
    const key = figures.map((ids) => Number(ids.has(id))).join('')
    if (key.includes('1')) groups.set(key, (groups.get(key) ?? 0) + 1)
  }
  return [...groups.values()]
}

async function countAnew(key: string): Promise<void> {
  await city.context.store.write(async (sql) => {
    const register = await findRegister(sql, key)
    if (register === null) throw new Error(key)
    const kept = await listLikeRows(sql, register.id)
    await sql`update alike_by set definitions = '' where register_id = ${register.id}`
    const { like } = await takeLikeRows(sql, register, await listMeasures(sql, register.id))
    expect(sorted(kept)).toEqual(sorted(like))
  })
}
