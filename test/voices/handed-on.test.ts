/** A question that went to another office: said where one is led, and nothing is offered that would be refused. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { office } from '../council/council-at-work.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(async () => await site?.close())

it('is told of in the list, and its letter offers no more than may be done', async () => {
  const cookie = await site.signIn('officer')
  const shown = async (path: string) =>
    await (await site.request(path, { headers: { cookie } })).text()
  const received = site.city.context.today
  const letter = {
    office,
    channel: 'telephone',
    received,
    way: 'none',
    words: '手すりが揺れます。',
  }
  const slip = await (await site.post('/work/voices/receive', letter, cookie)).text()
  const [, path = ''] = /href="(\/work\/voices\/letters\/[0-9a-f-]+)"/.exec(slip) ?? []
  const [, question = ''] = /id="question-([0-9a-f-]+)"/.exec(await shown(path)) ?? []
  expect(await shown(path)).toContain('質問に分ける')
  const divide = { 'words-0': letter.words, 'theme-0': 'counter' }
  expect((await site.post(`${path}/questions`, divide, cookie)).status).toBe(303)
  expect(await shown(path)).toContain('分野を直す')
  const [other] = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'aise'`,
  )
  const move = { move: 'transfer', office: other?.id ?? '', reason: '担当が違うため' }
  const moved = await site.post(`${path}/questions/${question}`, move, cookie)
  const place = moved.headers.get('location') ?? ''
  expect(await shown(place)).toContain('質問を他の所属へ移しました')
  const letterNow = await shown(path)
  expect(letterNow).not.toContain('分野を直す')
  // it came in here: what else it asks is still added here
  expect(letterNow).toContain('もれていた質問を加える')
})
