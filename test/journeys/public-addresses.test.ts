/** The list of all addresses over the whole demonstration city: every area has its pages in it, and each of them is there. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationCouncil } from '../../src/cli/load-demonstration-council.ts'
import { loadDemonstrationRegisters } from '../../src/cli/load-demonstration-registers.ts'
import { loadDemonstrationSurveys } from '../../src/cli/load-demonstration-surveys.ts'
import { loadDemonstrationVoices } from '../../src/cli/load-demonstration-voices.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples')

let site: RequestSite
let listed: ReadonlySet<string>
beforeAll(async () => {
  site = await openRequestSite()
  const { context } = site.city
  await loadDemonstration(context, samples, () => {})
  await loadDemonstrationCouncil(context, samples)
  await loadDemonstrationRegisters(context, testSeals, samples)
  await loadDemonstrationSurveys(context, testSeals(), samples)
  await loadDemonstrationVoices(context, testSeals, samples)
  const xml = await textAt('/sitemap.xml')
  listed = new Set(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
  )
}, 300_000)
afterAll(() => site?.close())

async function textAt(path: string): Promise<string> {
  const response = await site.request(path)
  expect(response.status, path).toBe(200)
  return await response.text()
}

/** By what a page of it is linked with, and where such links stand. */
const areas = [
  ['a survey', '/surveys', /href="(\/surveys\/[^"/?]+)"/g],
  ['a letter', '/voices', /href="(\/voices\/entries\/[^"?]+)"/g],
  ['a register', '/registers', /href="(\/registers\/[^"/?]+)"/g],
  ['a council', '/council', /href="(\/council\/offices\/[^"/?]+)"/g],
  ['a meeting', '/council/offices/tsubakizaka', /href="(\/council\/meetings\/[^"/?]+)"/g],
  [
    'a council’s year',
    '/council/offices/tsubakizaka',
    /href="(\/council\/offices\/\w+\/years\/\d+)"/g,
  ],
  ['an opinion', '/council/offices/tsubakizaka/opinions', /href="(\/council\/opinions\/[^"/?]+)"/g],
  ['an overview', '/offices/tsubakizaka/years/2020', /href="(\/overviews\/[^"?]+)"/g],
] as const

describe('the list of all addresses', () => {
  it.each(areas)('names %s wherever %s shows one, in both languages', async (_, path, link) => {
    const shown = [...(await textAt(path)).matchAll(link)].map(([, address = '']) => address)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((address) => !listed.has(address))).toEqual([])
    expect(shown.filter((address) => !listed.has(`/en${address}`))).toEqual([])
  })

  it('names none that is not there, whatever its kind', async () => {
    const kinds = groupBy([...listed], (path) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id'))
    expect(kinds.size).toBeGreaterThan(40)
    for (const paths of kinds.values()) for (const path of paths.slice(0, 3)) await textAt(path)
  })

  it('is its only part where all are in one file', async () => {
    expect(await textAt('/sitemaps/1')).toContain('<urlset')
    expect((await site.request('/sitemaps/2')).status).toBe(404)
  })
})
