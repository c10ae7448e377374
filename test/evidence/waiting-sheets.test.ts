/** Documents come in any order: what a later one reports is looked to by the sheets that waited for it, at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { getEdition } from '../../src/actions/get-edition.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const samples = join(import.meta.dirname, '../../samples/sheets/aise')

let city: TestCity
afterEach(() => city?.close())

async function take(...names: readonly string[]) {
  city = await openTestCity()
  for (const name of names) {
    const bytes = readFileSync(join(samples, name))
    const terms = { office: '藍瀬区', fiscalYear: null }
    expect(await importDocument(city.context, { name, bytes }, terms), name).toMatchObject({
      ok: true,
    })
  }
}

async function outcomes() {
  const sheets = await city.context.store.read((sql) => listJudgedSheets(sql, { current: true }))
  return sheets.map(({ fiscalYear: year, sheet, judgement, multiYearJudgement }) => ({
    sheet: `${year} ${sheet.title?.text}`,
    year: judgement?.targets.map(({ outcome }) => outcome),
    multiYear: multiYearJudgement?.targets.map(({ outcome }) => outcome),
  }))
}

const inOrder = ['2018-evaluated.txt', '2019-evaluated.txt']

describe('a sheet of a year gone by', () => {
  it('is judged by what the last year of its plan reports, and its year can be taken as an edition', async () => {
    await take(...inOrder)
    const former = (await outcomes()).filter(({ sheet }) => sheet.startsWith('2018'))
    expect(former.flatMap(({ multiYear }) => multiYear)).toContain('unmet')
    const edition = await getEdition(city.context, fiscalYear(2018))
    expect(edition.ok).toBe(true)
  })

  it('comes out the same in whatever order the documents came', async () => {
    await take(...inOrder)
    const forwards = await outcomes()
    await city.close()
    await take(...inOrder.toReversed())
    expect(await outcomes()).toEqual(forwards)
  })
})
