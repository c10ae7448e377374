/** From a template to the verdict: a meeting that has to be held twice every month, and the records that tell. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { addEntries } from '../../src/actions/registers/add-entries.ts'
import { bindMeasure } from '../../src/actions/registers/bind-measure.ts'
import { withdrawEntry } from '../../src/actions/registers/change-entry.ts'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import { getWorkingRegister } from '../../src/actions/registers/get-register.ts'
import type { Field } from '../../src/evidence/register/field.ts'
import type { MeasureDefinition } from '../../src/evidence/register/measure.ts'
import type { RegisterTemplate } from '../../src/evidence/register/templates/template.ts'
import { findTemplate } from '../../src/evidence/register/templates/templates.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { encodeJson } from '../../src/lib/decimal-json.ts'
import { listMeasures } from '../../src/store/evidence/measure-store.ts'
import { findRegister } from '../../src/store/evidence/register-store.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const sheets = join(import.meta.dirname, '../../samples/sheets/tsubakizaka')
const register = 'sharing-meetings'
const indicator = '気づきを持ち寄る会'

let city: TestCity
let office: string
beforeAll(async () => {
  city = await openTestCity()
  const text = readFileSync(join(sheets, '2020-evaluated.txt'), 'utf8')
  const target = '○見守りに協力する店や事業所の新規登録数 10件'
  expect(text).toContain(target)
  const bytes = Buffer.from(text.replace(target, `○${indicator}を毎月2回以上開催`))
  const file = { name: '2020-evaluated.txt', bytes }
  await importDocument(city.context, file, { office: '椿坂区', fiscalYear: null })
  office = (await city.context.store.read((sql) => findOffice(sql, { name: '椿坂区' })))?.id ?? ''
})
afterAll(() => city?.close())

function templateOf(key: string): RegisterTemplate {
  const found = findTemplate(key)
  if (found === null) throw new Error(`no template ${key}`)
  return found
}

/** Two days of every month of the fiscal year. */
const days = Array.from({ length: 12 }, (_, at) => {
  const month = new Date(Date.UTC(2020, 3 + at, 1)).toISOString().slice(0, 7)
  return [`${month}-05`, `${month}-19`]
}).flat()

async function add(...when: readonly string[]): Promise<readonly string[]> {
  const rows = when.map((day) => ({ day, agenda: '気づいたこと' }))
  const given = { register, way: 'form', rows, places: null } as const
  const added = await addEntries(city.context, testSeals, given)
  if (!added.ok) throw new Error(JSON.stringify(added.problems))
  return added.value
}

async function judged() {
  const found = await city.context.store.read((sql) =>
    listJudgedSheets(sql, { office, fiscalYear: fiscalYear(2020), current: true }),
  )
  return found.find(({ sheet }) => sheet.number === 1)?.judgement?.targets[0]
}

async function traced(): Promise<string> {
  const trace = await city.context.store.read(async (sql) => {
    const kept = await findRegister(sql, register)
    return (await listMeasures(sql, kept?.id ?? '')).find(({ key }) => key === 'everyMonth')
  })
  const measure = (await judged())?.actual?.source
  expect(measure).toMatchObject({ kind: 'measure', measure: trace?.id })
  const asked = { register, measure: trace?.id ?? '', fiscalYear: fiscalYear(2020), after: null }
  return encodeJson(await getTrace(city.context, asked))
}

describe('a register from a template', () => {
  it('says every month’s least number, and the target for every month is judged by it', async () => {
    const { definition, measures } = templateOf('meetings')
    const given = { key: register, office, definition, measures }
    expect(await openRegister(city.context, given)).toMatchObject({ ok: true })
    const bound = { register, measure: 'everyMonth', office, indicator, fromYear: null }
    expect(await bindMeasure(city.context, bound)).toMatchObject({ ok: true })

    const [, second = ''] = await add(...days)
    expect(await judged()).toMatchObject({ outcome: 'met', actual: { n: 24 } })

    // once less in April: twenty-three a year, and one month without its second
    const gone = { register, entry: second, revision: 1, reason: '開かなかった' }
    expect(await withdrawEntry(city.context, gone)).toMatchObject({ ok: true })
    expect(await judged()).toMatchObject({ outcome: 'unmet', actual: { n: 23 } })
    const down = await traced()
    expect(down).toContain('最も少ない月は2020年4月')
    expect(down).toContain('["2020年4月","1回"],["2020年5月","2回"]')

    // many in another month do not make up for it
    await add('2020-08-01', '2020-08-02', '2020-08-03')
    expect(await judged()).toMatchObject({ outcome: 'unmet' })
    await add('2020-04-28')
    expect(await judged()).toMatchObject({ outcome: 'met' })
  })

  it('opens none at all where one of its measures does not fit, and says which', async () => {
    const { measures, definition } = templateOf('magazine-issues')
    const fields = definition.fields.filter(({ key }) => key !== 'delivered')
    const given = { key: 'magazine', office, definition: { ...definition, fields }, measures }
    const refused = await openRegister(city.context, given)
    expect(refused).toMatchObject({ ok: false })
    expect(JSON.stringify(refused)).toContain('測り方「家へ届けた件数」')
    expect(await city.context.store.read((sql) => findRegister(sql, 'magazine'))).toBeNull()
  })

  it('counts no month before the register began', async () => {
    const { definition, measures } = templateOf('meetings')
    const late = { key: 'late-meetings', office, definition, measures }
    expect(await openRegister(city.context, late)).toMatchObject({ ok: true })
    const rows = days.slice(6).map((day) => ({ day, agenda: '気づいたこと' }))
    const given = { register: 'late-meetings', way: 'form', rows, places: null } as const
    expect(await addEntries(city.context, testSeals, given)).toMatchObject({ ok: true })
    const view = await getWorkingRegister(city.context, { register: 'late-meetings', after: null })
    const years = view?.measures.find(({ measure }) => measure.key === 'everyMonth')?.years ?? []
    const year = years.find((each) => each.fiscalYear === fiscalYear(2020))
    expect(year).toMatchObject({ n: 18, value: null })
  })

  it.each([
    ['is told where the field it adds up is public', true],
    ['is kept back where that field is closed: a month may have a single row', false],
  ])('month by month %s', async (_, open) => {
    const key = open ? 'open-amounts' : 'closed-amounts'
    const fields: readonly Field[] = [
      { key: 'day', label: '日', kind: 'date', required: true, public: true },
      {
        key: 'amount',
        label: '金額',
        kind: 'number',
        unit: '円',
        places: 0,
        required: true,
        public: open,
      },
    ]
    const { definition } = templateOf('magazine-issues')
    const measure: MeasureDefinition = {
      ...{ name: '金額', nameEnglish: null, unit: '円', of: { kind: 'sum', field: 'amount' } },
      ...{ where: [], day: 'day', yearField: null, time: { kind: 'year' }, places: 0 },
      ...{ rounding: 'half-up', finalWith: 'time' },
    }
    const measures = [{ key: 'amount', definition: measure }]
    const given = { key, office, definition: { ...definition, name: key, fields }, measures }
    expect(await openRegister(city.context, given)).toMatchObject({ ok: true })
    const rows = [{ day: '2020-04-10', amount: '123456' }]
    await addEntries(city.context, testSeals, { register: key, way: 'form', rows, places: null })
    const bound = { register: key, measure: 'amount', office, indicator: `${key}の金額` }
    expect(await bindMeasure(city.context, { ...bound, fromYear: null })).toMatchObject({
      ok: true,
    })
    const [kept] = await city.context.store.read(async (sql) =>
      listMeasures(sql, (await findRegister(sql, key))?.id ?? ''),
    )
    const asked = { register: key, measure: kept?.id ?? '', after: null }
    const trace = await getTrace(city.context, { ...asked, fiscalYear: fiscalYear(2020) })
    expect(trace?.steps.length).toBeGreaterThan(1)
    expect(encodeJson(trace?.steps).includes('123,456円')).toBe(open)
  })
})
