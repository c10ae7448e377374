/** What machines are told of the site: which pages there are, and which need not be walked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../src/actions/import-document.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'

const file = join(import.meta.dirname, '../../samples/sheets/tsubakizaka/2020-evaluated.txt')

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  const imported = await importDocument(
    site.city.context,
    { name: 'a.txt', bytes: readFileSync(file) },
    { office: '椿坂区', fiscalYear: null },
  )
  expect(imported.ok).toBe(true)
})
afterAll(() => site?.close())

const listed = async () => {
  const xml = await (await site.request('/sitemap.xml')).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
}

describe('the list of all pages', () => {
  it('names every sheet that speaks, its initiative and its year, in both languages, once', async () => {
    const addresses = await listed()
    const paths = addresses.map((address) => new URL(address).pathname)
    expect(paths.filter((path) => path.startsWith('/sheets/'))).toHaveLength(5)
    expect(paths.filter((path) => path.startsWith('/en/initiatives/'))).toHaveLength(5)
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/en', '/about', '/offices/tsubakizaka/years/2020', '/data']),
    )
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('names none that is not there', async () => {
    for (const address of await listed()) {
      expect((await site.request(new URL(address).pathname)).status, address).toBe(200)
    }
  })

  it('is named in the word to robots, with what they need not walk', async () => {
    const text = await (await site.request('/robots.txt')).text()
    expect(text).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m)
    expect(text).toContain('Disallow: /documents/*?')
  })
})
