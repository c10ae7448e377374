/** The site as requests, where no database is needed: what is refused, what is missing, and what breaks. */
import { describe, expect, it } from 'vitest'
import { largestText } from '../../src/intake/decode.ts'
import type { Actor } from '../../src/people/actor.ts'
import { DatabaseUnavailable } from '../../src/store/connection/unavailable.ts'
import { createApp } from '../../src/web/app.ts'
import { noAssets } from '../../src/web/assets.ts'
import { storeless } from '../storeless.ts'

const draft = '00000000-0000-4000-8000-000000000009'
const asked: string[] = []

const planner: Actor = {
  kind: 'person',
  id: '00000000-0000-4000-8000-000000000008',
  name: '計良 すすむ',
  roles: [{ role: 'planOffice', office: null, section: null, actingFor: null }],
}

/** What a browser with a session sends along. */
const session = { cookie: `torikumi=${'s'.repeat(43)}` }

/** A site whose every look into the database ends in this error. */
function siteOver(error: Error, hosts: readonly string[] | null = null) {
  const fails = () => Promise.reject(error)
  return createApp({
    ...storeless(fails, planner),
    assets: { ...noAssets, files: new Map([['a.HASH.css', styles]]) },
    hosts,
    report: ({ address }) => asked.push(address),
  })
}

const styles = {
  type: 'text/css; charset=utf-8',
  bytes: new TextEncoder().encode('p{}'),
  brotli: async () => new Uint8Array([1, 2]),
}
const gone = siteOver(new DatabaseUnavailable('unreachable', new Error('ECONNREFUSED')))
const broken = siteOver(new Error('a bug'))

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return new Request(`http://plan.example${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { host: 'plan.example', ...session, ...headers },
  })
}

const titleOf = (html: string) => /<title>([^<]*)/.exec(html)?.[1]

describe('a page without data', () => {
  it('comes whole, with its length and the headers that keep it safe', async () => {
    const response = await gone.request('/glossary')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(html)))
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(html).toContain('<html lang="ja">')
    expect(html).toContain('href="/en/glossary"')
  })

  it('stands in English under /en, with a way back', async () => {
    const html = await (await gone.request('/en/glossary')).text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h1>Glossary</h1>')
    expect(html).toContain('href="/glossary"')
  })

  it('carries no script or style of its own, which the policy would stop', async () => {
    const html = await (await gone.request('/import', { headers: session })).text()
    expect(html).not.toMatch(/<style|<script(?! type="module" src="\/assets)| style=| on\w+=/)
  })
})

describe('what is not there', () => {
  it.each([
    '/nowhere',
    '/sheets/1',
    '/sheets/%E5%9D%82',
    '/offices/minato/years/20',
    '/documents/../x',
    '/offices/%00',
    '/offices/%00/years/2020',
    '/assets/other.css',
    '/assets/manifest.json',
  ])('answers %s with a page that says so and where to go', async (path) => {
    const response = await gone.request(path)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(titleOf(html)).toMatch(/^エラー：/)
    expect(html).toContain('はじめのページ')
  })

  it('leads from the address of an act back to its draft', async () => {
    const response = await gone.request(`/drafts/${draft}/acceptance`, { headers: session })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/drafts/${draft}`)
  })
})

describe('assets', () => {
  it('are kept for ever, and compressed for whoever can read that', async () => {
    const plain = await gone.request('/assets/a.HASH.css')
    expect(await plain.text()).toBe('p{}')
    expect(plain.headers.get('cache-control')).toContain('immutable')
    const small = await gone.request('/assets/a.HASH.css', {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    expect(small.headers.get('content-encoding')).toBe('br')
    expect(small.headers.get('content-length')).toBe('2')
  })
})

describe('an act', () => {
  it('is refused when another site sends it', async () => {
    const response = await gone.request(
      post(`/drafts/${draft}/acceptance`, {}, { 'sec-fetch-site': 'cross-site' }),
    )
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('ほかのサイトからの操作は受け付けません')
  })

  it('may bring the largest text that intake reads, and is told the same number beforehand', async () => {
    const form = new FormData()
    form.set('document', new File([new Uint8Array(largestText).fill(0x41)], '計画.txt'))
    const response = await gone.request('/import', {
      method: 'POST',
      body: form,
      headers: session,
    })
    expect(response.status).not.toBe(413)
    const page = await (await gone.request('/import', { headers: session })).text()
    expect(page).toContain(`${largestText / 1024 / 1024}MBまで`)
  })

  it.each([
    '/work/registers/watch-shops/import',
    '/work/council/offices/tsubakizaka/import/opinions',
    '/work/voices/import',
    '/api/v1/councils/tsubakizaka/imports',
    '/api/v1/offices/tsubakizaka/voices/imports',
  ])('may bring a list larger than a form to %s', async (path) => {
    const body = new Uint8Array(2 * 1024 * 1024)
    const { status } = await gone.request(path, { method: 'POST', body })
    expect([404, 413]).not.toContain(status)
  })

  it('is refused when it brings too much, before it is read', async () => {
    const response = await gone.request('/import', {
      method: 'POST',
      body: new Uint8Array(21 * 1024 * 1024),
      headers: { ...session, 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('20MBまで')
  })

  it('asks for a document when none was chosen', async () => {
    const body = new FormData()
    body.set('document', new File([], ''))
    const response = await gone.request('/import', { method: 'POST', body, headers: session })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(titleOf(html)).toMatch(/^エラー：/)
    expect(html).toContain('<a href="#document">文書が選ばれていません')
    expect(html).toContain('aria-describedby="document-hint document-error"')
  })

  it('is told when what was sent is no form', async () => {
    const response = await gone.request(`/drafts/${draft}/corrections`, {
      method: 'POST',
      body: 'not a form',
      headers: { ...session, 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('送られた内容を読めません')
  })
})

describe('a site on this machine alone', () => {
  const local = siteOver(new Error('not asked'), ['localhost', '127.0.0.1', '[::1]'])
  const from = (host: string) => ({ headers: { host } })

  it('answers to its own names, with any port', async () => {
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) {
      expect((await local.request('/glossary', from(host))).status).toBe(200)
    }
  })

  it('tells nothing to a page elsewhere that lent its name to this machine', async () => {
    for (const path of ['/', '/en/glossary', '/health', '/assets/a.HASH.css', '/nowhere']) {
      const response = await local.request(path, from('rebound.example:3000'))
      expect(response.status).toBe(421)
      const html = await response.text()
      expect(html).toContain('この名前では開けません')
      expect(html).not.toContain('汐待市')
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  it('takes no act under another name, even one that looks like its own origin', async () => {
    const host = 'rebound.example:3000'
    const act = post(`/drafts/${draft}/acceptance`, {}, { host, 'sec-fetch-site': 'same-origin' })
    expect((await local.request(act)).status).toBe(421)
  })
})

describe('a database that is gone', () => {
  it('is told plainly, with a time to come back', async () => {
    const response = await gone.request('/')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('10')
    expect(await response.text()).toContain('データベースにつながりません')
  })

  it('keeps the text of the form, ready to be sent again', async () => {
    const text = '目標：満足度を「80%」以上にする<新規>'
    const response = await gone.request(
      post(`/drafts/${draft}/corrections`, { path: 'sheets.0.yearPlan.targets.0', text }),
    )
    expect(response.status).toBe(503)
    const html = await response.text()
    expect(html).toContain('目標：満足度を「80%」以上にする&lt;新規&gt;</textarea>')
    expect(html).toContain('name="path" value="sheets.0.yearPlan.targets.0"')
    expect(html).toContain(`action="/drafts/${draft}/corrections"`)
  })

  it('is told in English on English pages', async () => {
    const html = await (await gone.request('/en')).text()
    expect(html).toContain('The database cannot be reached')
  })

  it('does not keep the process from being well', async () => {
    expect((await gone.request('/health')).status).toBe(200)
  })
})

describe('a bug', () => {
  it('is reported, and told without a trace of the machinery', async () => {
    asked.length = 0
    const response = await broken.request('/')
    expect(response.status).toBe(500)
    expect(asked).toEqual(['GET /'])
    const html = await response.text()
    expect(html).toContain('ページを作れませんでした')
    expect(html).not.toContain('a bug')
  })
})
