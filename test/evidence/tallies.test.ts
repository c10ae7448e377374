/** Tallies follow every change of the rows and are, at every moment, what counting all rows anew would give. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEntries } from '../../src/actions/registers/add-entries.ts'
import { correctEntry, withdrawEntry } from '../../src/actions/registers/change-entry.ts'
import { defineMeasure } from '../../src/actions/registers/define-measure.ts'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import { measureYear } from '../../src/actions/registers/measure-figures.ts'
import { contributionOf } from '../../src/evidence/register/contribution.ts'
import type { Values } from '../../src/evidence/register/field.ts'
import type { Measure, MeasureDefinition } from '../../src/evidence/register/measure.ts'
import { type MeasureWindow, measureWindow } from '../../src/evidence/register/measure-window.ts'
import { measuredValue } from '../../src/evidence/register/measured-value.ts'
import type { RegisterDefinition } from '../../src/evidence/register/register.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { add, compare, type Decimal, decimal, printDecimal } from '../../src/lib/decimal.ts'
import { findEntry } from '../../src/store/evidence/entry-store.ts'
import { listMeasures } from '../../src/store/evidence/measure-store.ts'
import { findRegister } from '../../src/store/evidence/register-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
const today = calendarDate('2021-06-10')

const definition: RegisterDefinition = {
  name: '研修の記録',
  nameEnglish: null,
  purpose: '研修を受けた人と点数',
  purposeEnglish: null,
  fields: [
    { key: 'day', label: '日', kind: 'date', required: true, public: true },
    { key: 'published', label: '公表日', kind: 'date', required: false, public: true },
    {
      key: 'score',
      label: '点',
      kind: 'number',
      unit: '点',
      places: 2,
      required: false,
      public: true,
    },
    {
      key: 'hours',
      label: '時間',
      kind: 'number',
      unit: '時間',
      places: 1,
      required: false,
      public: true,
    },
    { key: 'taken', label: '受講', kind: 'yesNo', required: true, public: true },
    {
      key: 'kind',
      label: '種類',
      kind: 'choice',
      choices: ['集合', '個別'],
      required: true,
      public: true,
    },
    { key: 'who', label: '氏名', kind: 'personName', required: false, public: false },
  ],
  day: 'day',
  intake: ['form', 'file'],
  personalYears: 3,
  shows: 'rows',
  fewShownBecause: '試験の記録',
}

const common = {
  nameEnglish: null,
  where: [],
  day: 'day',
  yearField: null,
  time: { kind: 'year' },
  places: 3,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const taken = { field: 'taken', is: 'equal', value: 'yes' } as const
const definitions: Readonly<Record<string, MeasureDefinition>> = {
  taken: { ...common, name: '受講者数', unit: '人', of: { kind: 'count' }, where: [taken] },
  published: { ...common, name: '公表数', unit: '件', of: { kind: 'count' }, day: 'published' },
  share: { ...common, name: '受講率', unit: '%', of: { kind: 'share', counted: [taken] } },
  sum: { ...common, name: '時間', unit: '時間', of: { kind: 'sum', field: 'hours' } },
  mean: {
    ...common,
    name: '平均点',
    unit: '点',
    of: { kind: 'mean', field: 'score' },
    time: { kind: 'months', from: 7, to: 2 },
  },
  rate: {
    ...common,
    name: '時間あたり',
    unit: '点',
    of: { kind: 'rate', field: 'score', by: 'hours' },
  },
  least: {
    ...common,
    name: '最低点',
    unit: '点',
    of: { kind: 'minimum', field: 'score' },
    where: [taken],
  },
  leastEver: {
    ...common,
    name: 'これまでの最低点',
    unit: '点',
    of: { kind: 'minimum', field: 'score' },
    time: { kind: 'asOf', month: 9 },
  },
  most: {
    ...common,
    name: '最高点',
    unit: '点',
    of: { kind: 'maximum', field: 'score' },
    day: 'published',
  },
  mostByDay: {
    ...common,
    name: '10月5日までの最高点',
    unit: '点',
    of: { kind: 'maximum', field: 'score' },
    time: { kind: 'asOf', month: 10, day: 5 },
  },
  newest: {
    ...common,
    name: '最新の点',
    unit: '点',
    of: { kind: 'latest', field: 'score', tie: null },
    where: [taken],
  },
  newestByTie: {
    ...common,
    name: '5月1日現在の点',
    unit: '点',
    of: { kind: 'latest', field: 'score', tie: 'hours' },
    time: { kind: 'asOf', month: 5, day: 1 },
  },
  newestPublished: {
    ...common,
    name: '公表日による最新の点',
    unit: '点',
    of: { kind: 'latest', field: 'score', tie: 'day' },
    day: 'published',
    time: { kind: 'months', from: 4, to: 3 },
  },
  meanEver: {
    ...common,
    name: '2月15日までの平均点',
    unit: '点',
    of: { kind: 'mean', field: 'score' },
    time: { kind: 'asOf', month: 2, day: 15 },
  },
  shareEver: {
    ...common,
    name: '4月1日現在の受講率',
    unit: '%',
    of: { kind: 'share', counted: [taken] },
    day: 'published',
    time: { kind: 'asOf', month: 4, day: 1 },
  },
  fewest: {
    ...common,
    name: '月ごとの受講者の最少',
    unit: '人',
    of: { kind: 'fewestInMonth' },
    where: [taken],
  },
  fewestInAutumn: {
    ...common,
    name: '9月から11月の月ごとの最少',
    unit: '人',
    of: { kind: 'fewestInMonth' },
    time: { kind: 'months', from: 9, to: 11 },
  },
  members: {
    ...common,
    name: '登録数',
    unit: '人',
    of: { kind: 'count' },
    time: { kind: 'asOf', month: 1 },
  },
}

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city?.close())

const row = fc.record({
  day: fc
    .date({ min: new Date('2018-04-01'), max: new Date('2021-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  published: fc.constantFrom('', '2019-03-31', '2019-04-01', '2021-03-31'),
  score: fc.constantFrom('', '0', '76', '80.25', '95', '100'),
  hours: fc.constantFrom('', '0', '1.5', '3'),
  taken: fc.constantFrom('はい', 'いいえ'),
  kind: fc.constantFrom('集合', '個別'),
  who: fc.constantFrom('', '架空 太郎'),
})
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), at: fc.nat(), row }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), at: fc.nat() }) },
)

interface Part {
  readonly day: string
  readonly k: Decimal
  readonly values: Values
}

/** Whether a row that came later is also the newer. */
function isNewer(one: Part, other: Part, tie: string | null): boolean {
  if (one.day !== other.day) return other.day > one.day
  const [here, there] = [one, other].map(({ values }) => (tie === null ? '' : (values[tie] ?? '')))
  return here === there || (there ?? '') > (here ?? '')
}

/** The value of the one row that decides, found by looking at all; rows stand in the order they came. */
function pickedFrom({ of }: MeasureDefinition, parts: readonly Part[]): Decimal | null {
  const [first, ...others] = parts
  if (first === undefined) return null
  const decides = (one: Part, other: Part): boolean => {
    if (of.kind === 'latest') return isNewer(one, other, of.tie)
    const order = compare(other.k, one.k)
    return of.kind === 'maximum' ? order > 0 : order < 0
  }
  return others.reduce((one, other) => (decides(one, other) ? other : one), first).k
}

/** The rows of each month that is over, the fewest; null where the register began after one of them. */
function fewestOf(parts: readonly Part[], rows: readonly Values[], window: MeasureWindow) {
  const days = rows.map(({ day }) => day ?? '').sort()
  const [first = '9999'] = days
  const last = days.at(-1) ?? ''
  const [latest = today] = [last, today].sort()
  const known = window.finalOn < today ? window.to : latest
  if (window.from === null || first.slice(0, 7) > window.from.slice(0, 7)) return null
  const counts: number[] = []
  for (let at = window.from.slice(0, 7); at <= window.to.slice(0, 7); at = monthAfter(at)) {
    const end = new Date(Date.parse(`${monthAfter(at)}-01`) - 86_400_000).toISOString()
    if (end.slice(0, 10) > known) break
    counts.push(parts.filter(({ day }) => day.startsWith(at)).length)
  }
  return counts.length === 0 ? null : decimal(Math.min(...counts))
}

/** `2020-12` → `2021-01` */
function monthAfter(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
}

/** All rows counted anew, by the definition alone. */
function counted(measure: Measure, rows: readonly Values[], year: number): string | null {
  const window = measureWindow(measure.definition, fiscalYear(year))
  const parts = rows.flatMap((values) => {
    const part = contributionOf(measure.definition, values)
    const inside = part !== null && (window.from ?? '') <= part.day && part.day <= window.to
    return inside && part !== null ? [{ ...part, values }] : []
  })
  const zero = decimal(0)
  const picked =
    measure.definition.of.kind === 'fewestInMonth'
      ? fewestOf(parts, rows, window)
      : pickedFrom(measure.definition, parts)
  const latest =
    rows
      .map(({ day }) => day ?? '')
      .sort()
      .at(-1) ?? null
  if (parts.length === 0 && (latest === null || latest < (window.from ?? ''))) return null
  const value = measuredValue(measure.definition, {
    k: parts.reduce((sum, { k }) => add(sum, k), zero),
    n: parts.reduce((sum, { n }) => add(sum, n), zero),
    rows: parts.length,
    picked: picked === null ? null : { value: picked, day: null },
  })
  return value === null ? null : `${printDecimal(value)} of ${parts.length}`
}

describe('the tallies of a register', () => {
  it('are what counting all rows anew gives, after any additions, corrections and withdrawals', async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        round += 1
        const key = `training-${round}`
        const { context } = city
        expect(await openRegister(context, { key, office, definition })).toMatchObject({ ok: true })
        const stored: string[] = []
        for (const [index, each] of steps.entries()) {
          // some measures are there from the first row, the others count what came before
          if (index === 0) await define(key, ['taken', 'least', 'share', 'members'])
          if (index === Math.floor(steps.length / 2)) await define(key, Object.keys(definitions))
          await take(key, each, stored)
        }
        await compareAll(key, stored)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})

async function define(register: string, names: readonly string[]): Promise<void> {
  for (const key of names) {
    const definition = definitions[key]
    if (definition === undefined) throw new Error(key)
    const given = { register, key, definition }
    expect(await defineMeasure(city.context, given)).toMatchObject({ ok: true })
  }
}

/** Later than all before, with every step. */
let clock = Date.parse('2021-06-01T00:00:00Z')

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take(register: string, each: Step, stored: string[]): Promise<void> {
  clock += 1_000
  const context = { ...city.context, now: new Date(clock) }
  if (each.do === 'add') {
    const rows = { register, way: 'form', rows: each.rows, places: null } as const
    const added = await addEntries(context, testSeals, rows)
    if (!added.ok) throw new Error(JSON.stringify(added.problems))
    stored.push(...added.value)
    return
  }
  const entry = stored[each.at % Math.max(stored.length, 1)]
  if (entry === undefined) return
  const found = await context.store.read((sql) => findEntry(sql, entry))
  const asked = { register, entry, revision: found?.revision ?? 0, reason: '写しまちがい' }
  const changed =
    each.do === 'correct'
      ? await correctEntry(context, testSeals, { ...asked, texts: each.row })
      : await withdrawEntry(context, asked)
  expect(changed.ok).toBe(found?.withdrawn === false)
}

async function compareAll(key: string, stored: readonly string[]): Promise<void> {
  await city.context.store.read(async (sql) => {
    const register = await findRegister(sql, key)
    if (register === null) throw new Error(key)
    const entries = await Promise.all(stored.map((id) => findEntry(sql, id)))
    const rows = entries.flatMap((each) => (each === null || each.withdrawn ? [] : [each.values]))
    for (const measure of await listMeasures(sql, register.id)) {
      for (const year of [2018, 2019, 2020, 2021]) {
        const figure = await measureYear(sql, register, measure, fiscalYear(year), today)
        const told = figure.value === null ? null : `${printDecimal(figure.value)} of ${figure.n}`
        expect(told, `${measure.key} ${year}`).toBe(counted(measure, rows, year))
      }
    }
  })
}
