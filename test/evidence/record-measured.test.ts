/** Figures measured from records change the judgements that depend on them, at once and no others. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { recordMeasured } from '../../src/actions/evidence/record-measured.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { judgeHalves } from '../../src/actions/judge-document.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { restsOn } from '../../src/judgement/rests-on.ts'
import { decimal, printDecimal } from '../../src/lib/decimal.ts'
import { encodeJson } from '../../src/lib/decimal-json.ts'
import { keyOfIndicator } from '../../src/plan/indicator.ts'
import type { MeasuredFigure } from '../../src/store/evidence/measured-store.ts'
import { findMunicipality } from '../../src/store/municipality-store.ts'
import { listObservations } from '../../src/store/observation-store.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const samples = join(import.meta.dirname, '../../samples/sheets')

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
  for (const [office, name] of [
    ['椿坂区', 'tsubakizaka/2019-evaluated.txt'],
    ['椿坂区', 'tsubakizaka/2020-evaluated.txt'],
    ['藍瀬区', 'aise/2018-evaluated.txt'],
    ['藍瀬区', 'aise/2019-evaluated.txt'],
    ['帆影区', 'hokage/2020-evaluated.txt'],
  ] as const) {
    const bytes = readFileSync(join(samples, name))
    const imported = await importDocument(
      city.context,
      { name, bytes },
      { office, fiscalYear: null },
    )
    expect(imported.ok, name).toBe(true)
  }
})
afterAll(() => city?.close())

const shops = '見守りに協力する店や事業所の新規登録数'

async function office(name: string): Promise<string> {
  const [row] = await city.context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where name = ${name}`,
  )
  return row?.id ?? ''
}

const figure = async (value: string | null, more: Partial<MeasuredFigure> = {}) => ({
  office: await office('椿坂区'),
  indicator: { key: keyOfIndicator(shops) ?? '', name: shops, unit: '件' },
  fiscalYear: fiscalYear(2020),
  value: value === null ? null : decimal(value),
  unit: '件',
  k: null,
  n: 9,
  asOf: null,
  provisional: false,
  finalOn: null,
  method: '登録日の件数',
  interval: null,
  source: { register: 'watch-over-shops', measure: 'new-shops', trace: 'new-shops' },
  ...more,
})

const record = async (...figures: readonly MeasuredFigure[]) =>
  await city.context.store.write((sql) => recordMeasured(sql, figures, calendarDate('2021-06-10')))

async function sheetOf(number: number) {
  const id = await office('椿坂区')
  const sheets = await city.context.store.read((sql) =>
    listJudgedSheets(sql, { office: id, fiscalYear: fiscalYear(2020), current: true }),
  )
  const sheet = sheets.find((each) => each.sheet.number === number)
  if (sheet === undefined) throw new Error(`no sheet ${number}`)
  return sheet
}

describe('a measured figure', () => {
  it('decides before the reported one, which stays beside it', async () => {
    expect((await sheetOf(1)).judgement?.targets[0]).toMatchObject({ outcome: 'met' })
    const rejudged = await record(await figure('9'))
    expect(rejudged.map(({ former }) => [former.office.name, former.sheet.number])).toContainEqual([
      '椿坂区',
      1,
    ])
    const judged = (await sheetOf(1)).judgement
    const result = judged?.targets[0]
    expect(judged).toMatchObject({ outcome: 'unmet', declared: 'attained', agrees: false })
    expect(result).toMatchObject({
      outcome: 'unmet',
      actual: { n: 9, source: { kind: 'measure', register: 'watch-over-shops' } },
    })
    expect(printDecimal(result?.reported?.value ?? decimal(0))).toBe('11')
  })

  it('judges no sheet anew that does not depend on it', async () => {
    const rejudged = await record(await figure('8'))
    const numbers = rejudged.map(({ former }) => former.sheet.number)
    expect(new Set(rejudged.map(({ former }) => former.office.name))).toEqual(new Set(['椿坂区']))
    expect(numbers).not.toContain(4)
    expect(numbers).not.toContain(5)
  })

  it('is superseded by a later one, and the same again changes nothing', async () => {
    await record(await figure('12'))
    expect((await sheetOf(1)).judgement?.targets[0]?.outcome).toBe('met')
    expect(await record(await figure('12'))).toEqual([])
  })

  it('replaces nothing while it has no value', async () => {
    await record(await figure(null))
    const result = (await sheetOf(1)).judgement?.targets[0]
    expect(result).toMatchObject({
      outcome: 'met',
      actual: { source: { kind: 'self-evaluation' } },
    })
    expect(result?.reported).toBeUndefined()
  })

  it('decides nothing where two measures differ', async () => {
    const other = { register: 'other-list', measure: 'other', trace: 'other' }
    await record(await figure('12'), await figure('3', { source: other }))
    expect((await sheetOf(1)).judgement?.targets[0]).toMatchObject({
      outcome: 'undetermined',
      actual: null,
    })
    await record(await figure(null, { source: other }))
  })
})

describe('the way down from a verdict', () => {
  const asked = {
    register: 'watch-over-shops',
    measure: 'new-shops',
    fiscalYear: fiscalYear(2020),
    after: null,
  }

  it('names the figure and the sheets that rest on it', async () => {
    await record(await figure('12'))
    const trace = await getTrace(city.context, asked)
    expect(trace?.figures).toMatchObject([{ observation: { indicator: shops, n: 9 } }])
    const sheets = trace?.figures[0]?.sheets ?? []
    expect(sheets.map(({ fiscalYear: year, sheet }) => [year, sheet.number])).toContainEqual([
      2020, 1,
    ])
  })

  it('is not there for what was never measured', async () => {
    expect(await getTrace(city.context, { ...asked, measure: 'other' })).toBeNull()
    expect(await getTrace(city.context, { ...asked, fiscalYear: fiscalYear(2017) })).toBeNull()
  })
})

describe('a sheet judged by what its own targets look to', () => {
  it('comes out as it does by everything its office has', async () => {
    await city.context.store.read(async (sql) => {
      const municipality = await findMunicipality(sql)
      const sheets = await listJudgedSheets(sql, {})
      expect(sheets.length).toBeGreaterThan(20)
      for (const { sheet, office: of, framework, fiscalYear: year, document } of sheets) {
        const judged = async (select?: ReturnType<typeof restsOn>) =>
          judgeHalves(sheet, {
            framework,
            fiscalYear: year,
            document: document.id,
            municipality,
            observations: await listObservations(sql, of.id, select),
          })
        expect(encodeJson(await judged(restsOn(sheet)))).toBe(encodeJson(await judged()))
      }
    })
  })
})
