/**
 * A register of people, planted with few of them: nothing that leaves the house changes when one more comes, so nothing
 * of it can tell how many there are. Pages, API, files and the edition are held against themselves, byte by byte.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getEdition } from '../../src/actions/get-edition.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { addEntries } from '../../src/actions/registers/add-entries.ts'
import { bindMeasure } from '../../src/actions/registers/bind-measure.ts'
import { withdrawEntry } from '../../src/actions/registers/change-entry.ts'
import { defineMeasure } from '../../src/actions/registers/define-measure.ts'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import type { MeasureDefinition } from '../../src/evidence/register/measure.ts'
import type { RegisterDefinition } from '../../src/evidence/register/register.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import type { Result } from '../../src/lib/problem.ts'
import { listEditionFiles } from '../../src/publish/edition/edition-files.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { textOf } from '../pages/site.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples/sheets')
const register = 'helpers'
const shops = '見守りに協力する店や事業所の新規登録数'

const definition: RegisterDefinition = {
  name: '見守りを手伝う人',
  nameEnglish: 'Helpers',
  purpose: '手伝いを申し出た人の名簿です。',
  purposeEnglish: null,
  fields: [
    { key: 'day', label: '申出日', kind: 'date', required: true, public: true },
    { key: 'who', label: '氏名', kind: 'personName', required: true, public: false },
    { key: 'taken', label: '研修済み', kind: 'yesNo', required: true, public: true },
    {
      ...{ key: 'hours', label: '時間', kind: 'number', unit: '時間', places: 0 },
      ...{ required: false, public: true },
    },
  ],
  day: 'day',
  intake: ['form'],
  personalYears: 3,
  shows: 'figures',
}
const common = {
  nameEnglish: null,
  where: [],
  day: 'day',
  yearField: null,
  time: { kind: 'year' },
  places: 1,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const measures: Readonly<Record<string, MeasureDefinition>> = {
  people: { ...common, name: '申し出た人', unit: '件', of: { kind: 'count' } },
  hours: { ...common, name: '平均の時間', unit: '時間', of: { kind: 'mean', field: 'hours' } },
  trained: {
    ...common,
    name: '研修済みの割合',
    unit: '%',
    of: { kind: 'share', counted: [{ field: 'taken', is: 'equal', value: 'yes' }] },
  },
  ever: {
    ...common,
    name: 'これまでの人',
    unit: '人',
    of: { kind: 'count' },
    time: { kind: 'asOf', month: 3 },
  },
  newest: {
    ...common,
    name: '最も新しい時間',
    unit: '時間',
    of: { kind: 'latest', field: 'hours', tie: null },
  },
}
const indicators: Readonly<Record<string, string>> = {
  people: shops,
  hours: '手伝いの平均の時間',
  trained: '手伝う人の研修済みの割合',
  ever: '手伝う人の数',
  newest: '手伝いの最も新しい時間',
}

let site: RequestSite
let office: string
const addresses: string[] = []

beforeAll(async () => {
  site = await openRequestSite()
  const { context } = site.city
  for (const year of [2019, 2020]) {
    const name = `tsubakizaka/${year}-evaluated.txt`
    const file = { name, bytes: readFileSync(join(samples, name)) }
    must(await importDocument(context, file, { office: '椿坂区', fiscalYear: null }))
  }
  office = (await context.store.read((sql) => findOffice(sql, { name: '椿坂区' })))?.id ?? ''
  must(await openRegister(context, { key: register, office, definition }))
  for (const [key, each] of Object.entries(measures)) {
    must(await defineMeasure(context, { register, key, definition: each }))
    const indicator = indicators[key] ?? ''
    must(await bindMeasure(context, { register, measure: key, office, indicator, fromYear: null }))
  }
  await add(2019, 40)
  await add(2020, 8)
  addresses.push(...(await listAddresses()))
})
afterAll(() => site?.close())

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}

async function add(year: number, count: number): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, at) => ({
    day: `${year}-06-${String(1 + (at % 28)).padStart(2, '0')}`,
    who: '架空 太郎',
    taken: at % 2 === 0 ? 'はい' : 'いいえ',
    hours: String(5000 + at * 7 + count),
  }))
  const given = { register, way: 'form', rows, places: null } as const
  return must(await addEntries(site.city.context, testSeals, given))
}

/** Every public address on which the register, its figures or what rests on them may stand. */
async function listAddresses(): Promise<readonly string[]> {
  const rows = await site.city.context.store.read(
    (sql) => sql<{ path: string }[]>`
      select '/indicators/' || indicator_id as path from measured_latest where register = ${register}
      union select '/api/v1/indicators/' || indicator_id from measured_latest where register = ${register}
      union select '/trace/' || register || '/' || measure || '/years/' || fiscal_year
        from measured_latest where register = ${register}
      union select '/api/v1/trace/' || register || '/' || measure || '/years/' || fiscal_year
        from measured_latest where register = ${register}
      union select '/sheets/' || sheet_id from sheet`,
  )
  return [
    ...['/', '/registers', '/registers/helpers', '/registers/helpers/rows.csv', '/data'],
    ...['/api/v1/registers', '/api/v1/registers/helpers', '/api/v1/registers/helpers/entries'],
    ...['/en/registers/helpers', '/offices/tsubakizaka', '/offices/tsubakizaka/years/2020'],
    ...rows.map(({ path }) => path),
  ]
}

/** What everybody can get, by its address. */
async function published(): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {}
  for (const path of addresses) {
    const response = await site.request(path)
    said[path] = `${response.status} ${await response.text()}`
  }
  const edition = must(await getEdition(site.city.context, fiscalYear(2020)))
  for (const file of listEditionFiles(edition)) {
    const isText = /^(?:data|records)\//.test(file.path) && file.reproducible
    if (isText) said[file.path] = Buffer.from(await file.make()).toString('latin1')
  }
  return said
}

/** The number of people of a year, as the API gives it to anybody. */
async function told(year: number): Promise<unknown> {
  const { measures } = JSON.parse(await pageOf('/api/v1/registers/helpers'))
  const people = measures.find(({ key }: { key: string }) => key === 'people')
  return people.figures.find((each: { fiscalYear: number }) => each.fiscalYear === year)
}

const pageOf = async (path: string) => await (await site.request(path)).text()

describe('figures from few people', () => {
  it('read 秘匿 wherever they are published, and those of many stand', async () => {
    const said = await published()
    const page = said['/registers/helpers'] ?? ''
    expect(page).toContain('秘匿')
    expect(textOf(page)).toContain('40.0 件')
    expect(await told(2019)).toMatchObject({ value: 40, n: 40, masked: false })
    const nothing = { value: null, k: null, n: null, asOf: null }
    expect(await told(2020)).toMatchObject({ ...nothing, masked: true })
    const traces = Object.entries(said).filter(([path]) => /^\/trace\/.*2020$/.test(path))
    expect(traces).toHaveLength(5)
    for (const [, trace] of traces) expect(trace).toContain('秘匿')
    expect(said['/registers/helpers/rows.csv']).toMatch(/^404/)
    expect(said['/api/v1/registers/helpers/entries']).toMatch(/^404/)
    expect(said['records/edition.json']).toContain('"masked":true')
    expect(Object.keys(said).length).toBeGreaterThan(40)
  })

  it('leave no mark on anything published when one more comes, or goes', async () => {
    const before = await published()
    const [entry = ''] = await add(2020, 1)
    expect(await published()).toEqual(before)
    const asked = { register, entry, revision: 1, reason: '二重に入れた' }
    must(await withdrawEntry(site.city.context, asked))
    expect(await published()).toEqual(before)
  })

  it('leave the verdict to what the office reported and declared', async () => {
    const sheets = addresses.filter((path) => path.startsWith('/sheets/'))
    const pages = await Promise.all(sheets.map(pageOf))
    const own = pages.filter(
      (page) => page.includes('新規登録数') && page.includes('class="conclusion'),
    )
    expect(own.length).toBeGreaterThan(0)
    for (const page of own) expect(page).not.toContain('区が報告した値')
  })

  it('are shown to the office that keeps the register, with a word that others do not see them', async () => {
    const cookie = await site.signIn('sectionChief')
    const response = await site.request('/work/registers/helpers', { headers: { cookie } })
    const page = textOf(await response.text())
    expect(page).toContain('8.0 件')
    expect(page).toContain('公表では秘匿')
  })

  it('are told when there are ten, and not again when one is taken away', async () => {
    const [entry = ''] = await add(2020, 22)
    expect(await told(2020)).toMatchObject({ value: 30, n: 30, masked: false })
    const asked = { register, entry, revision: 1, reason: '取り下げの申出' }
    must(await withdrawEntry(site.city.context, asked))
    expect(await told(2020)).toMatchObject({ value: null, n: null, masked: true })
    expect(await told(2019)).toMatchObject({ value: 40, masked: false })
  })
})
