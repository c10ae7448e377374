/** The demonstration city on the first start, with and without real documents that came before. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { findLatestBoard } from '../../src/actions/get-board.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listOffices } from '../../src/actions/list-offices.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationCity } from '../../src/cli/load-demonstration-city.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples')
const evaluated = readFileSync(join(samples, 'sheets/hokage/2020-evaluated.txt'), 'utf8')

let city: TestCity
let context: ActionContext
beforeAll(async () => {
  city = await openTestCity()
  context = city.context
})
afterAll(() => city.close())

async function load(): Promise<readonly string[]> {
  const said: string[] = []
  await loadDemonstration(context, samples, (line) => said.push(line))
  return said
}

async function importFor(office: string, text: string) {
  const file = { name: `${office}.txt`, bytes: new TextEncoder().encode(text) }
  const imported = await importDocument(context, file, { office, fiscalYear: null })
  expect(imported.ok).toBe(true)
}

async function officesWithYears() {
  const offices = await listOffices(context)
  return offices.filter(({ years }) => years.length > 0).map(({ office }) => office.name)
}

describe('the demonstration city', () => {
  it('stands beside a document of another office that came before it', async () => {
    await importFor('灯台区', `${evaluated}\n`)
    expect(await officesWithYears()).toEqual(['灯台区'])
    expect(await load()).not.toEqual([])
    const offices = await officesWithYears()
    expect(offices).toEqual(
      expect.arrayContaining(['椿坂区', '藍瀬区', '帆影区', '星見区', '灯台区']),
    )
    expect(offices).toHaveLength(5)
  })

  it('comes once', async () => {
    const before = await city.count('document')
    expect(await load()).toEqual([])
    expect(await city.count('document')).toBe(before)
  })
})

describe('an office of the demonstration city that has a year of its own', () => {
  it('keeps the demonstration away', async () => {
    const other = await openTestCity()
    context = other.context
    await importFor('帆影区', `${evaluated}\n`)
    expect(await load()).toEqual([])
    expect(await officesWithYears()).toEqual(['帆影区'])
    await other.close()
  })

  it('has no sheets begun for it, though its documents promise nothing that could be submitted', async () => {
    const other = await openTestCity()
    try {
      const bytes = Buffer.from(evaluated.replaceAll(/○[^<\t\n]*/gu, ''))
      const file = { name: '自分の文書.txt', bytes }
      const given = { office: '椿坂区', fiscalYear: fiscalYear(2020) }
      expect((await importDocument(other.context, file, given)).ok).toBe(true)
      await loadDemonstrationCity(other.context, testSeals, samples, () => {})
      expect(await findLatestBoard(other.context)).toBeNull()
    } finally {
      await other.close()
    }
  })
})
