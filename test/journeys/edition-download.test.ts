/** Whoever is on the page of data can take a year away whole and check it; everything the page offers is there. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyEdition } from '../../src/actions/verify-edition.ts'
import { loadDemonstrationCity } from '../../src/cli/load-demonstration-city.ts'
import { limits } from '../../src/intake/media/limits.ts'
import { openZip } from '../../src/intake/media/zip/open-zip.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'

const address = '/data/years/2020/edition.zip'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  const samples = join(import.meta.dirname, '../../samples')
  await loadDemonstrationCity(site.city.context, testSeals, samples, () => {})
})
afterAll(() => site.close())

/** The folder that comes of the zip, as `torikumi verify` looks at it. */
async function unpack(bytes: Uint8Array) {
  const { entries } = await openZip(bytes, limits)
  const files = new Map(
    entries.map((entry) => [entry.name.replace('edition-2020/', ''), entry.read()] as const),
  )
  return {
    files,
    list: async () => [...files.keys()],
    read: async (path: string) => files.get(path) ?? null,
  }
}

describe('the edition of a year', () => {
  it('comes as a zip that can be verified by itself', async () => {
    const response = await site.app.request(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toContain('edition-2020.zip')
    const folder = await unpack(new Uint8Array(await response.arrayBuffer()))
    expect([...folder.files.keys()]).toContain('forms/tsubakizaka.pdf')
    const verified = await verifyEdition(folder)
    expect(verified).toMatchObject({ ok: true, value: { fiscalYear: 2020, differences: [] } })
    expect(verified.ok && verified.value.judgements).toBeGreaterThan(5)
  })

  it('is made for others again once a reader has gone', async () => {
    for (let times = 0; times < 4; times += 1) {
      const response = await site.app.request(address)
      expect(response.status).toBe(200)
      await response.body?.cancel()
      await new Promise((done) => setTimeout(done, 20))
    }
    expect((await site.app.request(address, { method: 'HEAD' })).status).toBe(200)
    const [first, second, third] = [
      await site.app.request(address),
      await site.app.request(address),
      await site.app.request(address),
    ]
    expect([first.status, second.status, third.status]).toEqual([200, 200, 503])
    expect(third.headers.get('retry-after')).toBe('120')
    expect(await third.text()).toContain('公表版をすぐに用意できません')
    await Promise.all([first.body?.cancel(), second.body?.cancel()])
  })

  it('is not there of a year without documents', async () => {
    const status = async () => (await site.app.request('/data/years/1999/edition.zip')).status
    // what a reader left half-way ends a moment after
    await expect.poll(status).toBe(404)
  })
})

describe('the page of data', () => {
  it.each(['/data', '/en/data'])('leads to every file it names (%s)', async (page) => {
    const html = await (await site.app.request(page)).text()
    expect(html).toContain('href="/data/years/2020/edition.zip"')
    expect(html).toContain('/api/v1/openapi.json')
    const found = [...html.matchAll(/href="([^"]+\.csv|[^"]+\/csv|[^"]+openapi\.json)"/g)]
    const addresses = [...new Set(found.map(([, path = '']) => path))]
    for (const kind of ['/registers/', '/surveys/', '/council/']) {
      expect(
        addresses.some((path) => path.startsWith(kind)),
        kind,
      ).toBe(true)
    }
    for (const path of addresses) {
      expect.soft((await site.app.request(path)).status, path).toBe(200)
    }
  })
})
