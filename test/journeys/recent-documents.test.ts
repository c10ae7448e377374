/** What the start page says changed lately, as documents come in. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../src/actions/import-document.ts'
import { listRecentDocuments } from '../../src/actions/list-recent-documents.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const files = [
  'sheets/hokage/2018-evaluated.txt',
  'sheets/hokage/2019-evaluated.txt',
  'sheets/hokage/2020-plan.txt',
  'sheets/hokage/2020-evaluated.txt',
  'overview/tsubakizaka-2020.txt',
  'sheets/aise/2020-midyear.txt',
]

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

describe('recent documents', () => {
  it('are none while nothing was accepted', async () => {
    expect(await listRecentDocuments(city.context, 5)).toEqual([])
  })

  it('are the last five, newest first, each with its office, year and how far it reaches', async () => {
    for (const name of files) {
      const bytes = readFileSync(join(import.meta.dirname, '../../samples', name))
      const imported = await importDocument(
        city.context,
        { name, bytes },
        { office: name.includes('hokage') ? '帆影区' : null, fiscalYear: null },
      )
      expect(imported.ok, name).toBe(true)
    }
    const recent = await listRecentDocuments(city.context, 5)
    expect(recent.map(({ source }) => source)).toEqual(files.slice(1).reverse())
    expect(recent.map(({ form, stage }) => [form, stage])).toEqual([
      ['reform-plan', 1],
      ['policy-tree', 0],
      ['reform-plan', 2],
      ['reform-plan', 0],
      ['reform-plan', 2],
    ])
    expect(recent[1]).toMatchObject({ office: { code: 'tsubakizaka' }, fiscalYear: 2020 })
    expect(recent.every(({ acceptedAt }) => !Number.isNaN(Date.parse(acceptedAt)))).toBe(true)
  })
})
