/** The demonstration city's registers give its sheets their evidence: figures, outcomes and the way down to the rows. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { getWorkingRegister } from '../../src/actions/registers/get-register.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationRegisters } from '../../src/cli/load-demonstration-registers.ts'
import { contributionOf } from '../../src/evidence/register/contribution.ts'
import type { MeasureDefinition } from '../../src/evidence/register/measure.ts'
import { measureWindow } from '../../src/evidence/register/measure-window.ts'
import { masksFew } from '../../src/evidence/register/register.ts'
import { openSolver, rangeOf } from '../../src/evidence/register/testing/solve-totals.ts'
import { type FiscalYear, fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { isZero, printDecimal } from '../../src/lib/decimal.ts'
import type { Entry } from '../../src/store/evidence/entry-store.ts'
import { listMeasures } from '../../src/store/evidence/measure-store.ts'
import { listRegisters } from '../../src/store/evidence/register-store.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples')

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
  await loadDemonstration(city.context, samples, () => {})
  await loadDemonstrationRegisters(city.context, testSeals, samples)
})
afterAll(() => city?.close())

async function results() {
  const sheets = await city.context.store.read((sql) => listJudgedSheets(sql, { current: true }))
  return sheets.flatMap(({ fiscalYear: year, sheet, judgement }) =>
    (judgement?.targets ?? []).flatMap(({ actual, outcome, reported, indicator, evaluation }) =>
      actual?.source.kind === 'measure'
        ? [
            {
              year,
              number: sheet.number,
              indicator,
              outcome,
              actual,
              steps: evaluation.steps,
              value: actual.value === null ? null : printDecimal(actual.value),
              reported: reported?.value == null ? null : printDecimal(reported.value),
            },
          ]
        : [],
    ),
  )
}

async function measuresOf(register: string): Promise<readonly string[]> {
  const measures = await city.context.store.read((sql) => listMeasures(sql, register))
  return measures.map(({ id }) => id)
}

describe('the registers of the demonstration city', () => {
  it('give targets of many sheets their actuals', async () => {
    const told = (await results()).map(
      ({ year, indicator, value, reported, outcome }) =>
        `${year} ${indicator} ${value} (${reported}) ${outcome}`,
    )
    expect(told.sort()).toMatchInlineSnapshot(`
      [
        "2018 「つばき便」の1か月あたりの平均利用者数 640 (640) unmet",
        "2018 事務処理誤りの件数 4 (4) unmet",
        "2018 介護保険料の収納率(現年度賦課分) 98.64 (98.64) met",
        "2018 住民票窓口の待ち時間 18.0 (18) met",
        "2018 商店街と学校や市民団体が組んで新たに開いた催しの件数 4 (4) met",
        "2018 見守りに協力する店や事業所の新規登録数 15 (15) met",
        "2019 「つばき便」の1か月あたりの平均利用者数 834 (834) met",
        "2019 事務処理誤りの件数 3 (3) met",
        "2019 介護保険料の収納率(現年度賦課分) 98.71 (98.71) met",
        "2019 住民票窓口の待ち時間 17.0 (17) met",
        "2019 商店街と学校や市民団体が組んで新たに開いた催しの件数 3 (3) met",
        "2019 津波避難訓練の参加者数 1318 (1318) met",
        "2019 見守りに協力する店や事業所の新規登録数 18 (18) met",
        "2020 「つばき便」の1か月あたりの平均利用者数 612 (612) met",
        "2020 事務処理誤りの件数 1 (1) met",
        "2020 住民票窓口の待ち時間 16.0 (16) unmet",
        "2020 津波避難訓練の参加者数 455 (455) met",
        "2020 港の橋を照らす灯りの寄付の件数 412 (412) met",
        "2020 窓口予約の利用率 34.2 (34.5) met",
        "2020 見守りに協力する店や事業所の新規登録数 11 (11) met",
      ]
    `)
  })

  it('leave the lowest mark to what the ward reported of it, where its own is masked', async () => {
    const sheets = await city.context.store.read((sql) => listJudgedSheets(sql, { current: true }))
    const outcomes = sheets
      .filter(({ sheet }) => sheet.title?.text === '学び合う職場づくり')
      .map(({ fiscalYear: year, judgement }) => [year, judgement?.outcome ?? null])
    expect(outcomes).toContainEqual([2019, 'unmet'])
    expect(outcomes).toContainEqual([2020, 'met'])

    const register = (await city.context.store.read(listRegisters)).find(
      ({ key }) => key === 'dementia-training',
    )
    const measures = register === undefined ? null : await measuresOf(register.id)
    for (const measure of measures ?? []) {
      const asked = { register: 'dementia-training', measure, after: null }
      const trace = await getTrace(city.context, { ...asked, fiscalYear: fiscalYear(2020) })
      const resting = trace?.figures.flatMap(({ sheets }) =>
        sheets.filter(({ fiscalYear: year }) => year === 2020),
      )
      expect(resting?.map(({ sheet }) => sheet.title?.text)).toEqual(['学び合う職場づくり'])
    }
    expect(measures?.length).toBeGreaterThan(0)
  })

  it('lead from each verdict down to the rows', async () => {
    for (const { actual } of await results()) {
      if (actual.source.kind !== 'measure') throw new Error('measured only')
      const { register, measure } = actual.source
      const asked = { register, measure, fiscalYear: actual.fiscalYear, after: null }
      const trace = await getTrace(city.context, asked)
      expect(trace?.figures.some(({ sheets }) => sheets.length > 0)).toBe(true)
      expect(trace?.steps.map(({ label }) => label.ja.slice(0, 2))).toEqual(['測り', '台帳'])
      const [months, rows] = [trace?.steps[0]?.rows, trace?.steps[1]?.rows]
      if (register === 'dementia-training') {
        // the people who took part in a month would be few
        expect(months).toBeNull()
        expect(rows).toBeNull()
      } else expect(rows?.cells.length).toBe(Math.min(rows?.count ?? 0, 50))
    }
  })

  it('show no name of a person on the way down', async () => {
    const shops = (await results()).find(({ indicator }) => indicator?.startsWith('見守り'))
    if (shops?.actual.source.kind !== 'measure') throw new Error('no shops')
    const { register, measure } = shops.actual.source
    const asked = { register, measure, fiscalYear: fiscalYear(2020), after: null }
    const rows = (await getTrace(city.context, asked))?.steps[1]?.rows
    expect(rows?.columns).toContain('連絡先の人')
    const column = rows?.columns.indexOf('連絡先の人') ?? 0
    expect(new Set(rows?.cells.map((cells) => cells[column]))).toEqual(new Set(['非公開']))
  })

  it('give back no few people, when everything published of them is solved', async () => {
    await openSolver()
    const found = { registers: 0, masked: 0 }
    for (const { key } of await city.context.store.read(listRegisters)) {
      const view = await getWorkingRegister(city.context, { register: key, after: null })
      if (view === null || !masksFew(view.register.definition)) continue
      found.registers += 1
      // the demonstration has fewer rows than a page of them
      expect(view.next).toBeNull()
      const figures = view.measures.flatMap(({ measure: { definition }, years }) =>
        years.map((year) => ({ ...year, parts: partsOf(view.rows, definition, year.fiscalYear) })),
      )
      const all = figures.flatMap(({ told, parts }) =>
        parts.map((part) => ({ names: part, isTold: told !== null && told.masked !== true })),
      )
      const totals = all.flatMap(({ names, isTold }) =>
        isTold && names.length > 0 ? [`${names.join(' + ')} = ${names.length}`] : [],
      )
      for (const { names, isTold } of all) {
        if (isTold || names.length === 0) continue
        found.masked += 1
        expect(rangeOf(names, totals), names.join()).toBeGreaterThanOrEqual(2)
      }
    }
    expect(found).toEqual({ registers: 1, masked: 6 })
  })
})

/** The rows a figure looks at, and those of them that count, each as an unknown. */
function partsOf(
  rows: readonly Entry[],
  definition: MeasureDefinition,
  year: FiscalYear,
): readonly (readonly string[])[] {
  const { from, to } = measureWindow(definition, year)
  const looked = rows.flatMap(({ values }, at) => {
    const part = contributionOf(definition, values)
    return part !== null && (from ?? '') <= part.day && part.day <= to ? [{ at, part }] : []
  })
  const names = (those: typeof looked) => those.map(({ at }) => `x${at}`)
  if (definition.of.kind !== 'share') return [names(looked)]
  return [names(looked), names(looked.filter(({ part }) => !isZero(part.k)))]
}
