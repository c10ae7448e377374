/** An office answers a finding on its page: by a form without a script, with a reason, and only who may. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStored } from '../../src/actions/check-stored.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { printCase } from '../../src/check/testing/print-case.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  const text = printCase({
    sheets: [
      {
        title: '朝市のにぎわい',
        targets: ['朝市の来場者数 900人'],
        evaluation: { actuals: ['朝市の来場者数:780人'], verdict: '②' },
      },
    ],
  })
  const file = { name: '朝市.txt', bytes: new TextEncoder().encode(text) }
  await importDocument(site.city.context, file, { office: null, fiscalYear: null })
  await checkStored(site.city.context)
})
afterAll(() => site.close())

const list = '/check/years/2020?office=hokage'

async function read(path: string, cookie?: string): Promise<string> {
  const response = await site.request(path, cookie === undefined ? {} : { headers: { cookie } })
  expect(response.status).toBe(200)
  return await response.text()
}

async function addressOfFinding(cookie: string): Promise<string> {
  const page = await read(`${list}&rule=improvement-missing`, cookie)
  const address = /href="(\/findings\/[^"]+)"/.exec(page)?.[1]
  if (address === undefined) throw new Error('no finding to answer')
  return address
}

describe('an answer to a finding', () => {
  it('is no business of visitors', async () => {
    expect(await read(list)).not.toContain('/findings/')
    const address = await addressOfFinding(await site.signIn('planOffice'))
    const sent = await site.post(address, { act: 'set-aside', reason: '別紙のとおり。' })
    expect(sent.status).not.toBe(303)
    expect(await read(list)).toContain('確認済み <span class="count">0件')
  })

  it('needs a reason, and says so beside the field with the page kept', async () => {
    const cookie = await site.signIn('planOffice')
    const address = await addressOfFinding(cookie)
    const refused = await site.post(address, { act: 'set-aside', reason: ' ' }, cookie)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toMatch(/<title>エラー：/)
    expect(page).toContain('href="#reason"')
    expect(page).toContain('aria-invalid="true"')
  })

  it('stays on the public page with reason and name, and can be withdrawn', async () => {
    const cookie = await site.signIn('planOffice')
    const address = await addressOfFinding(cookie)
    const sent = await site.post(
      address,
      { act: 'set-aside', reason: '<b>別紙</b>のとおり。' },
      cookie,
    )
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toContain('/check/years/2020?office=hokage#finding-')
    for (const page of [await read(list), await read(`/en${list}`)]) {
      expect(page).toContain('id="set-aside"')
      expect(page).toContain('&lt;b&gt;別紙&lt;/b&gt;のとおり。')
    }
    const again = await site.post(address, { act: 'set-aside', reason: 'もう一度。' }, cookie)
    expect(again.status).toBe(422)
    const withdrawn = await site.post(address, { act: 'withdraw', reason: '' }, cookie)
    expect(withdrawn.status).toBe(303)
    expect(await read(list)).not.toContain('id="set-aside"')
  })

  it('knows no finding that is not there', async () => {
    const cookie = await site.signIn('planOffice')
    const gone = (await addressOfFinding(cookie)).replace(/[^/]+$/, 'f'.repeat(64))
    const headers = { cookie }
    expect((await site.request(gone, { headers })).status).toBe(404)
    expect((await site.post(gone, { act: 'set-aside', reason: '別紙。' }, cookie)).status).toBe(404)
  })
})

describe('the check of a year', () => {
  it('is narrowed by what stands in the address', async () => {
    expect(await read(`${list}&severity=error`)).toContain('②に課題と改善策がない')
    expect(await read(`${list}&severity=info&rule=unknown-mark`)).toContain(
      '当てはまる指摘はありません',
    )
  })

  it.each(['/check/years/1960', '/check/years/2020?office=nowhere', '/forecasts/years/1960'])(
    'knows no %s',
    async (path) => {
      expect((await site.request(path)).status).toBe(404)
    },
  )
})
