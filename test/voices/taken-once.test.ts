/** What a person sends by a form and sees a secret for: sent again, it is the same letter with the same receipt. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { office } from '../council/council-at-work.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(async () => await site?.close())

async function letters(): Promise<number> {
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ rows: number }[]>`select count(*)::int as rows from voice`,
  )
  return row?.rows ?? 0
}

const slipIn = (html: string) => ({
  number: /\d{4}-\d{4}/.exec(html)?.[0] ?? '',
  secret: /<code>([^<]+)<\/code>/.exec(html)?.[1] ?? '',
})

async function send(fields: Readonly<Record<string, string>>, path = '/voices/send', as?: string) {
  const response = await site.post(path, { office, way: 'none', ...fields }, as)
  const html = await response.text()
  return { status: response.status, html, ...slipIn(html) }
}

describe('a letter sent by the public form', () => {
  it('is one letter however often it is sent, and always has the same receipt', async () => {
    const fields = { submission: randomUUID(), words: '橋のたもとの灯りを直してください。' }
    const before = await letters()
    const sent = await Promise.all(Array.from({ length: 4 }, () => send(fields)))
    sent.push(await send(fields))
    expect(new Set(sent.map(({ number }) => number)).size).toBe(1)
    expect(new Set(sent.map(({ secret }) => secret)).size).toBe(1)
    expect(await letters()).toBe(before + 1)
    const [{ number, secret } = { number: '', secret: '' }] = sent
    expect((await site.post('/voices/receipt', { number, secret })).status).toBe(200)
  })

  it('is another letter when its words were changed', async () => {
    const submission = randomUUID()
    const first = await send({ submission, words: '花壇に水をください。' })
    const second = await send({ submission, words: '花壇に水をください。土も足りません。' })
    expect(second.number).not.toBe(first.number)
    expect(second.secret).not.toBe(first.secret)
  })

  it('leaves nothing from which its secret could be told', async () => {
    const submission = randomUUID()
    const { secret } = await send({ submission, words: '掲示板の紙が古いままです。' })
    const kept = await site.city.context.store.read(
      (sql) => sql<{ row: string }[]>`select submission::text as row from submission`,
    )
    expect(kept.length).toBeGreaterThan(0)
    const bare = secret.replace('-', '')
    expect(kept.filter(({ row }) => row.includes(submission) || row.includes(bare))).toEqual([])
  })

  it('tells what is missing where it is missing', async () => {
    const words = '手紙で返事をください。'
    const unnamed = await send({ words, way: 'letter', address: '汐待市坂下1' })
    expect(unnamed.html).toContain('お名前が要ります')
    expect(unnamed.html).not.toContain('ご住所が要ります')
    const homeless = await send({ words, way: 'letter', name: '岬 なぎさ' })
    expect(homeless.html).toContain('ご住所が要ります')
    expect(homeless.html).not.toContain('お名前が要ります')
  })
})

describe('a letter registered at the counter', () => {
  const path = '/work/voices/receive'
  const letter = { words: '三階の手すりが揺れます。', channel: 'phone' }

  it('is registered once however often the form is sent', async () => {
    const officer = await site.signIn('officer')
    const received = site.city.context.today
    const fields = { ...letter, received, submission: randomUUID() }
    const before = await letters()
    const [first, second] = [await send(fields, path, officer), await send(fields, path, officer)]
    expect(second).toMatchObject({ number: first.number, secret: first.secret })
    expect(await letters()).toBe(before + 1)
  })

  it.each([
    ['no ward chosen', { office: '' }, '区が選ばれていません'],
    ['no day', { received: '' }, '届いた日がないか、読めません'],
    ['a year not typed to its end', { received: '0020-11-20' }, '届いた日がないか、読めません'],
    ['a day to come', { received: '2190-01-01' }, '受付の日が今日より後です'],
    ['a day so long ago that nothing is kept', { received: '1999-11-20' }, '届いた日が古く'],
  ])('is told of %s, and takes nothing', async (_, wrong, told) => {
    const officer = await site.signIn('officer')
    const before = await letters()
    const received = site.city.context.today
    const sent = await send({ ...letter, received, ...wrong }, path, officer)
    expect(sent.status).toBe(422)
    expect(sent.html).toContain(told)
    expect(sent.html).not.toContain('あなたの役割')
    expect(sent.html).toContain(letter.words)
    expect(await letters()).toBe(before)
  })
})
