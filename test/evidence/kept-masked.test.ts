/**
 * What masking keeps though a register is not as it was: rows that came while it was declared that few may be told, and
 * years in which only some of its measures counted.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEntries } from '../../src/actions/registers/add-entries.ts'
import { bindMeasure, unbindMeasure } from '../../src/actions/registers/bind-measure.ts'
import { withdrawEntry } from '../../src/actions/registers/change-entry.ts'
import { defineMeasure } from '../../src/actions/registers/define-measure.ts'
import { openRegister, reviseRegister } from '../../src/actions/registers/define-register.ts'
import { getPublicRegister } from '../../src/actions/registers/get-register.ts'
import type { MeasureDefinition } from '../../src/evidence/register/measure.ts'
import type { RegisterDefinition } from '../../src/evidence/register/register.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import type { Result } from '../../src/lib/problem.ts'
import { listBindings } from '../../src/store/evidence/measure-store.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const definition: RegisterDefinition = {
  name: '体操に来た人',
  nameEnglish: null,
  purpose: '体操の会に来た人の記録です。',
  purposeEnglish: null,
  fields: [
    { key: 'day', label: '来た日', kind: 'date', required: true, public: true },
    { key: 'first', label: '初めて', kind: 'yesNo', required: true, public: true },
    { key: 'who', label: '氏名', kind: 'personName', required: true, public: false },
  ],
  day: 'day',
  intake: ['form'],
  personalYears: 3,
  shows: 'figures',
}
const people: MeasureDefinition = {
  name: '来た人の数',
  nameEnglish: null,
  unit: '人',
  of: { kind: 'count' },
  where: [],
  day: 'day',
  yearField: null,
  time: { kind: 'year' },
  places: 0,
  rounding: 'half-up',
  finalWith: 'time',
}
const first: MeasureDefinition = {
  ...people,
  name: '初めて来た人の数',
  where: [{ field: 'first', is: 'equal', value: 'yes' }],
}

let city: TestCity
let office: string
beforeAll(async () => {
  city = await openTestCity()
  city = { ...city, context: { ...city.context, today: calendarDate('2021-05-10') } }
  office = (await city.context.store.read((sql) => findOffice(sql, { name: '椿坂区' })))?.id ?? ''
})
afterAll(() => city?.close())

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}

async function open(register: string, measures: Readonly<Record<string, MeasureDefinition>>) {
  must(await openRegister(city.context, { key: register, office, definition }))
  for (const [key, definition] of Object.entries(measures)) {
    must(await defineMeasure(city.context, { register, key, definition }))
    await bind(register, key)
  }
}

async function bind(register: string, measure: string): Promise<void> {
  const indicator = `${register} ${measure}`
  const binding = { register, measure, office, indicator, fromYear: null }
  must(await bindMeasure(city.context, binding))
}

async function add(register: string, day: string, first: string, many: number) {
  const rows = Array.from({ length: many }, () => ({ day, first, who: '架空 太郎' }))
  const given = { register, way: 'form', rows, places: null } as const
  return must(await addEntries(city.context, testSeals, given))
}

async function withdraw(register: string, entry: string): Promise<void> {
  const asked = { register, entry, revision: 1, reason: '取り下げの申出' }
  must(await withdrawEntry(city.context, asked))
}

/** What everybody is told of a measure, by year. */
async function told(register: string, key: string) {
  const view = await getPublicRegister(city.context, { register, after: null })
  const years = view?.measures.find(({ measure }) => measure.key === key)?.years ?? []
  return years.map(({ fiscalYear, masked, n }) => [fiscalYear, masked === true ? '秘匿' : n])
}

/** Declares for a while that a row is no person; nothing speaks meanwhile. */
async function whileFewAreTold(register: string, act: () => Promise<void>): Promise<void> {
  const bindings = await city.context.store.read((sql) => listBindings(sql, { register }))
  for (const { id } of bindings) {
    must(await unbindMeasure(city.context, { register, binding: id }))
  }
  const fewShownBecause = '一件の記録は一つの団体で、人ではないため'
  must(await reviseRegister(city.context, register, { ...definition, fewShownBecause }))
  await act()
  must(await reviseRegister(city.context, register, definition))
  await bind(register, 'people')
}

describe('a figure of few people', () => {
  it('stays masked where a row came or went while few might be told', async () => {
    await open('came', { people })
    await add('came', '2019-06-10', 'はい', 30)
    expect(await told('came', 'people')).toContainEqual([2019, 30])
    await whileFewAreTold('came', async () => {
      await add('came', '2019-06-10', 'はい', 1)
    })
    expect(await told('came', 'people')).toContainEqual([2019, '秘匿'])
    await add('came', '2019-06-10', 'はい', 9)
    expect(await told('came', 'people')).toContainEqual([2019, 40])

    await open('went', { people })
    const [entry = ''] = await add('went', '2019-06-10', 'はい', 30)
    expect(await told('went', 'people')).toContainEqual([2019, 30])
    await whileFewAreTold('went', () => withdraw('went', entry))
    expect(await told('went', 'people')).toContainEqual([2019, '秘匿'])
  })

  it('stays masked beside what was published while few might be told', async () => {
    await open('open', { people })
    const entries = await add('open', '2019-06-10', 'はい', 30)
    const fewShownBecause = '一件の記録は一つの団体で、人ではないため'
    must(await reviseRegister(city.context, 'open', { ...definition, fewShownBecause }))
    await withdraw('open', entries[0] ?? '')
    expect(await told('open', 'people')).toContainEqual([2019, 29])
    must(await reviseRegister(city.context, 'open', definition))
    expect(await told('open', 'people')).toContainEqual([2019, '秘匿'])
    for (const entry of entries.slice(1, 10)) await withdraw('open', entry)
    // ten of the first thirty went, nine of the 29
    expect(await told('open', 'people')).toContainEqual([2019, '秘匿'])
    await withdraw('open', entries[10] ?? '')
    expect(await told('open', 'people')).toContainEqual([2019, 19])
  })

  it('is masked, and not missing, in a year in which only other measures counted', async () => {
    await open('years', { people, first })
    await add('years', '2018-06-10', 'いいえ', 20)
    await add('years', '2018-06-10', 'はい', 30)
    await add('years', '2019-06-10', 'いいえ', 30)
    const nobody = await told('years', 'first')
    expect(nobody).toEqual([
      [2018, 30],
      [2019, '秘匿'],
      [2021, '秘匿'],
    ])
    const [entry = ''] = await add('years', '2019-06-10', 'はい', 1)
    expect(await told('years', 'first')).toEqual(nobody)
    await withdraw('years', entry)
    expect(await told('years', 'first')).toEqual(nobody)
  })
})
