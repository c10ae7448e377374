/** A letter on its page: the tick for words left out goes with the words it stood under, and a number finds the letter. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { office } from '../council/council-at-work.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(async () => await site?.close())

it('is divided without what was shown, and of nothing more', async () => {
  const cookie = await site.signIn('officer')
  const words = '1 公園のトイレを直してください。\n2 公園のベンチを直してください。'
  const received = site.city.context.today
  const letter = { office, channel: 'telephone', received, way: 'none', words }
  const slip = await (await site.post('/work/voices/receive', letter, cookie)).text()
  const [, path = ''] = /href="(\/work\/voices\/letters\/[0-9a-f-]+)"/.exec(slip) ?? []
  const divide = async (piece: string, leavingOut: string | null) => {
    const tick = leavingOut === null ? {} : { leavingOut }
    const fields = { 'words-0': piece, 'theme-0': 'other', ...tick }
    const answer = await site.post(`${path}/questions`, fields, cookie)
    const html = await answer.text()
    const [, shown = null] = /name="leavingOut" value="([0-9a-f]{64})"/.exec(html) ?? []
    return { status: answer.status, shown }
  }
  const first = await divide('公園のトイレを直してください。', null)
  expect(first).toEqual({ status: 422, shown: expect.any(String) })
  const second = await divide('公園。', first.shown)
  expect(second).toEqual({ status: 422, shown: expect.any(String) })
  expect(second.shown).not.toBe(first.shown)
  expect(await divide('公園のトイレを直してください。', first.shown)).toMatchObject({ status: 303 })

  const receipt = /<h1[^>]*>声 (\d{4}-\d{4})/.exec(
    await (await site.request(path, { headers: { cookie } })).text(),
  )?.[1]
  const other = '00000000-0000-4000-8000-000000000009'
  const found = await site.request(`/work/voices?number=${receipt}&office=${other}&state=ended`, {
    headers: { cookie },
  })
  expect(await found.text()).toContain(`href="${path}`)
})
