/** An office with many versions: each is asked for the initiatives of a new document once, the nearest year first. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assignInitiatives } from '../../src/actions/assign-initiatives.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { type FormerSheet, formerDocuments, listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const versions = 14

let city: TestCity
let office: string
beforeAll(async () => {
  city = await openTestCity()
  await bring('2018-evaluated', 0)
  await bring('2019-evaluated', 0)
  for (let version = 0; version < versions; version += 1) await bring('2020-plan', version)
  const [sheet] = await city.context.store.read((sql) => listJudgedSheets(sql, {}))
  office = sheet?.office.id ?? ''
})
afterAll(() => city.close())

async function bring(name: string, version: number): Promise<void> {
  const file = join(import.meta.dirname, '../../samples/sheets/hokage', `${name}.txt`)
  const bytes = Buffer.from(`${readFileSync(file, 'utf8')}${'\n'.repeat(version)}`)
  const given = { office: '帆影区', fiscalYear: null }
  const imported = await importDocument(city.context, { name: `${name}${version}`, bytes }, given)
  if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join())
}

async function groupsNear(year: number): Promise<readonly (readonly FormerSheet[])[]> {
  return await city.context.store.read(async (sql) => {
    const groups: (readonly FormerSheet[])[] = []
    const near = { office, fiscalYear: fiscalYear(year) }
    for await (const group of formerDocuments(sql, near)) groups.push(group)
    return groups
  })
}

const titles = (group: readonly FormerSheet[] | undefined) =>
  group?.map(({ sheet }) => sheet.title?.text)

describe('the documents an office has already', () => {
  it('come one after the other, each once, those of the nearest year first', async () => {
    const stored = await city.context.store.read((sql) =>
      listJudgedSheets(sql, { fiscalYear: fiscalYear(2018) }),
    )
    const old = stored.map(({ sheet }) => sheet.title?.text)
    const late = await groupsNear(2020)
    expect(late).toHaveLength(versions + 2)
    expect(titles(late.at(-1))).toEqual(old)
    expect(titles((await groupsNear(2018))[0])).toEqual(old)
  })

  it('are not asked for more once every sheet has its initiative', async () => {
    const groups = await groupsNear(2020)
    let asked = 0
    async function* counted() {
      for (const group of groups) {
        asked += 1
        yield group
      }
    }
    const sheets = groups[0]?.map(({ sheet }) => sheet) ?? []
    const { initiatives, added } = await assignInitiatives(sheets, counted())
    expect(initiatives).toEqual(groups[0]?.map(({ initiative }) => initiative))
    expect(added).toEqual([])
    expect(asked).toBeLessThan(3)
  })

  it('gave every version the initiatives of the first', async () => {
    const groups = await groupsNear(2020)
    const ids = (group: readonly FormerSheet[] | undefined) =>
      group?.map(({ initiative }) => initiative)
    for (const group of groups.slice(0, versions)) expect(ids(group)).toEqual(ids(groups[0]))
  })
})
