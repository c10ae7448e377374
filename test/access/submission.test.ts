/** The same form sent twice: at once, again after a while, by another person, and with other words. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRequestSite, type RequestSite } from './request-site.ts'

const evaluated = readFileSync(
  join(import.meta.dirname, '../../samples/sheets/hokage/2020-evaluated.txt'),
)

let site: RequestSite
let cookie: string
beforeAll(async () => {
  site = await openRequestSite()
  cookie = await site.signIn('planOffice')
})
afterAll(() => site.close())

async function send(submission: string | null, name = '計画.txt', as = cookie): Promise<string> {
  const body = new FormData()
  body.set('document', new File([evaluated], name))
  if (submission !== null) body.set('submission', submission)
  const headers = { cookie: as, 'sec-fetch-site': 'same-origin' }
  const response = await site.request('/import', { method: 'POST', body, headers })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

async function drafts(): Promise<number> {
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ rows: number }[]>`select count(*)::int as rows from draft`,
  )
  return row?.rows ?? 0
}

describe('a form with a key', () => {
  it('makes one thing however often and fast it is sent', async () => {
    const key = randomUUID()
    const before = await drafts()
    const places = await Promise.all(Array.from({ length: 8 }, () => send(key)))
    places.push(await send(key))
    expect(new Set(places).size).toBe(1)
    expect(await drafts()).toBe(before + 1)
  })

  it('is another form when its words were changed, or another person sends it', async () => {
    const key = randomUUID()
    const before = await drafts()
    const first = await send(key)
    expect(await send(key, '別の計画.txt')).not.toBe(first)
    expect(await send(key, '計画.txt', await site.signIn('officer'))).not.toBe(first)
    expect(await drafts()).toBe(before + 3)
  })

  it('may be sent again when nothing came of it', async () => {
    const path = '/drafts/00000000-0000-4000-8000-000000000009/acceptance'
    const fields = { submission: randomUUID(), office: '', fiscalYear: '2020' }
    for (let count = 0; count < 2; count += 1) {
      expect((await site.post(path, fields, cookie)).status).toBe(404)
    }
    const location = await send(randomUUID())
    const refused = await site.post(
      `${location.split('?')[0]}/acceptance`,
      { ...fields, fiscalYear: '2020', newOffice: 'あ'.repeat(51) },
      cookie,
    )
    expect(refused.status).toBe(422)
  })

  it('is on every form of the office that makes something', async () => {
    const place = await send(randomUUID(), '三つ目.txt')
    for (const path of ['/import', '/imports', place]) {
      const html = await (await site.request(path, { headers: { cookie } })).text()
      expect(html, path).toMatch(/name="submission" value="[0-9a-f-]{36}"/)
    }
  })
})

describe('a form without a key', () => {
  it('counts each time', async () => {
    const before = await drafts()
    await send(null)
    await send(null)
    expect(await drafts()).toBe(before + 2)
  })
})
