import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetExpired } from '../../src/actions/people/forget-expired.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(() => site.close())

const forget = () => forgetExpired({ ...site.city.context, now: site.now() })

describe('forgetExpired', () => {
  it('leaves what may still be used, and takes what ended a month ago', async () => {
    const cookie = await site.signIn('administrator')
    const person = {
      name: '港',
      email: 'minato@example.jp',
      role: 'planOffice',
      from: '2021-06-10',
    }
    await site.post('/people', person, cookie)
    const section = { submission: randomUUID(), office: '', name: '' }
    await site.post('/sections', section, cookie)
    expect(await forget()).toBe(0)
    expect((await site.request('/people', { headers: { cookie } })).status).toBe(200)
    site.passMinutes(34 * 24 * 60)
    expect(await forget()).toBe(2)
    expect(await forget()).toBe(0)
    expect((await site.request('/people', { headers: { cookie } })).status).toBe(303)
  })
})
