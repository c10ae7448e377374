/** An office that keeps a file for each sheet: its year stands in several documents, and none hides another. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getChanges } from '../../src/actions/get-changes.ts'
import { getDraft } from '../../src/actions/get-draft.ts'
import { listForms } from '../../src/actions/get-form.ts'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listYearFindings } from '../../src/actions/list-findings.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listSheetIds } from '../../src/store/sheet-page-store.ts'
import { listYearCounts } from '../../src/store/year-count-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const folder = join(import.meta.dirname, '../../samples/sheets/hokage')
const whole = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8')
const year = fiscalYear(2020)
const asked = { office: 'hokage', fiscalYear: year }

/** The text of each sheet with the heading over it, as a file of its own. */
function sheetsOf(name: string): readonly string[] {
  const [, ...sheets] = whole(name).split(/(?=「[^」]+」に基づく取組等)/u)
  return sheets
}

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

async function bring(name: string, text: string): Promise<void> {
  const given = { office: '帆影区', fiscalYear: year }
  const imported = await importDocument(city.context, { name, bytes: Buffer.from(text) }, given)
  if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join())
}

async function effectOf(name: string, text: string) {
  const written = text.replace(/^/u, '帆影区\n令和2年度\n')
  const received = await receiveDocument(city.context, { name, bytes: Buffer.from(written) })
  if (!received.ok) throw new Error(received.problems.map(({ message }) => message).join())
  const draft = await getDraft(city.context, received.value.draft)
  const { kind, replaced, gone } = draft?.effect ?? {}
  const numbers = (sheets: typeof gone) => sheets?.map(({ number }) => number)
  return { kind, replaced: numbers(replaced), gone: numbers(gone) }
}

async function shown() {
  const found = await getOfficeYear(city.context, asked)
  return (found?.sheets ?? []).map(({ sheet, document }) => [sheet.number, document.source])
}

describe('a year brought as a file for each sheet', () => {
  it('shows every sheet, in the order of their numbers', async () => {
    const plans = sheetsOf('2020-plan')
    expect(plans.length).toBeGreaterThan(2)
    for (const at of plans.keys()) {
      const last = plans.length - at // brought from the last to the first
      await bring(`計画${last}.txt`, plans[last - 1] ?? '')
    }
    expect(await shown()).toEqual(plans.map((_, at) => [at + 1, `計画${at + 1}.txt`]))
    const found = await getOfficeYear(city.context, asked)
    expect(found?.otherDocuments).toEqual([])
    const [counted] = await city.context.store.read((sql) => listYearCounts(sql))
    expect(counted?.sheets).toBe(plans.length)
    const page = { fiscalYear: year, office: null, after: null, limit: 100 }
    const ids = await city.context.store.read((sql) => listSheetIds(sql, page))
    expect(ids).toHaveLength(plans.length)
  })

  it('prints all of them as the form of the year', async () => {
    const [forms] = await listForms(city.context, asked)
    expect(forms?.layouts).toHaveLength(sheetsOf('2020-plan').length)
  })

  it('puts a later version of one sheet in its place, and leaves the others', async () => {
    const evaluated = sheetsOf('2020-evaluated')[1] ?? ''
    await bring('自己評価2.txt', evaluated)
    expect((await shown()).slice(0, 3)).toEqual([
      [1, '計画1.txt'],
      [2, '自己評価2.txt'],
      [3, '計画3.txt'],
    ])
    const found = await getOfficeYear(city.context, asked)
    expect(found?.otherDocuments.map(({ source }) => source)).toEqual(['計画2.txt'])
    const [counted] = await city.context.store.read((sql) => listYearCounts(sql))
    expect(counted?.sheets).toBe(sheetsOf('2020-plan').length)
  })

  it('compares the two versions of that sheet, and calls no other gone', async () => {
    const view = await getChanges(city.context, { ...asked, old: null, new: null })
    const nameOf = (id: string | undefined) =>
      view?.versions.find((version) => version.id === id)?.source
    expect(nameOf(view?.compared?.old)).toBe('計画2.txt')
    expect(nameOf(view?.compared?.new)).toBe('自己評価2.txt')
    const findings = await listYearFindings(city.context, { fiscalYear: year, office: null })
    expect(findings.map(({ finding }) => finding.rule)).not.toContain('sheet-set-changed')
  })

  it('tells whoever is about to accept another document what becomes of these', async () => {
    const [first = '', second = '', third = ''] = sheetsOf('2020-evaluated')
    const of = (replaced: number[], gone: number[]) => ({ kind: 'replaces', replaced, gone })
    expect(await effectOf('下書き1.txt', first)).toEqual(of([1], []))
    expect(await effectOf('下書き2.txt', `${first}${second}${third}`)).toEqual(of([1, 2, 3], [4]))
    const plan = sheetsOf('2020-plan')[1] ?? ''
    expect(await effectOf('下書き3.txt', plan)).toMatchObject({ kind: 'behind' })
    const other = first.replace('取組項目1', '取組項目9').replace(/【.*】/u, '【灯台の見学】')
    expect(await effectOf('下書き4.txt', other)).toEqual({ kind: 'beside', replaced: [], gone: [] })
  })

  it('gives way to a document that holds the whole year', async () => {
    await bring('自己評価.txt', whole('2020-evaluated'))
    const sources = new Set((await shown()).map(([, source]) => source))
    expect([...sources]).toEqual(['自己評価.txt'])
  })

  it('takes one sheet over from the whole, with the findings on it', async () => {
    const evaluated = sheetsOf('2020-evaluated')[0] ?? ''
    await bring('直した1.txt', `${evaluated}\n`)
    const sources = (await shown()).map(([, source]) => source)
    expect(sources[0]).toBe('直した1.txt')
    expect(new Set(sources.slice(1))).toEqual(new Set(['自己評価.txt']))
    const found = await getOfficeYear(city.context, asked)
    const ids = new Set(found?.sheets.map(({ id }) => id))
    const findings = await listYearFindings(city.context, { fiscalYear: year, office: null })
    for (const { sheet } of findings) if (sheet !== null) expect(ids).toContain(sheet.id)
    const [forms] = await listForms(city.context, asked)
    expect(forms?.layouts).toHaveLength(2)
  })
})
