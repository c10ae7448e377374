/** What machines are told of the site: which pages there are, which need not be walked, and what is new. */
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

describe('the word to robots', () => {
  const choices = [
    ['/documents/1?field=sheets.0.title', false],
    ['/documents/1', true],
    ['/search?q=a', false],
    ['/search', true],
    ['/voices?office=a', false],
    ['/voices?q=a&after=2021', false],
    ['/voices?after=2021', true],
    ['/voices/statistics', true],
    ['/council/offices/a/opinions?stage=taken', false],
    ['/council/offices/a/opinions?after=2021-3', true],
    ['/check/years/2020?office=a&page=2', false],
    ['/check/years/2020?page=2', true],
    ['/offices/a/years/2020/changes?old=1&new=2', false],
    ['/offices/a/years/2020/changes', true],
    ['/registers/a?after=1', true],
    ['/targets/check?text=a', false],
    ['/answer/k7', false],
    ['/answer', true],
    ['/about', true],
  ] as const

  it.each(choices)('says the same in both languages of %s: %s', async (path, allowed) => {
    const text = await (await site.request('/robots.txt')).text()
    for (const each of [path, `/en${path}`]) expect(mayWalk(text, each), each).toBe(allowed)
  })

  it('keeps machines from signing in and from invitations', async () => {
    const text = await (await site.request('/robots.txt')).text()
    for (const path of ['/sign-in?back=/', '/sign-in/code', '/invitations/k7']) {
      expect(mayWalk(text, path), path).toBe(false)
    }
  })
})

/** RFC 9309: the longest line that fits decides, and where none does one may. */
function mayWalk(text: string, path: string): boolean {
  const rules = [...text.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, word, pattern = '']) => {
    const parts = pattern.split('*').map((part) => part.replaceAll('?', '\\?'))
    return { allows: word === 'Allow', fits: RegExp(`^${parts.join('.*')}`), at: pattern.length }
  })
  const fitting = rules.filter(({ fits }) => fits.test(path)).sort((a, b) => b.at - a.at)
  return fitting[0]?.allows ?? true
}

describe('the feed', () => {
  it('tells what was published last, with whole addresses and times, and is named by every page', async () => {
    const response = await site.request('/feed.xml')
    expect(response.headers.get('content-type')).toContain('application/atom+xml')
    const xml = await response.text()
    expect(xml).toContain('<title>椿坂区 令和2(2020)年度 自己評価まで</title>')
    expect(xml).toMatch(/<link href="https?:\/\/[^"]+\/offices\/tsubakizaka\/years\/2020"\/>/)
    expect(xml).toMatch(
      /<entry>[\s\S]*<updated>\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)<\/updated>/,
    )
    expect(await (await site.request('/about')).text()).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/feed.xml"/>',
    )
  })
})
