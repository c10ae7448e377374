import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../japanese/calendar-date.ts'
import { createSeals } from '../lib/seal.ts'
import { visitor } from '../people/actor.ts'
import { noAssets } from './assets.ts'
import type { Requester } from './context.ts'
import { routes } from './routes.ts'
import { formOf, nameIn, queryOf, type Visit, visitOf } from './visit.ts'

const stop = () => Promise.reject(new Error('nothing is looked up here'))

const context = {
  actions: (request: Requester) => ({
    ...request,
    store: { read: stop, write: stop },
    today: calendarDate('2021-06-10'),
    now: new Date('2021-06-10T10:00:00+09:00'),
  }),
  resume: stop,
  demonstration: null,
  seals: () => createSeals(new Uint8Array(32)),
  origin: null,
  secure: false,
  municipality: '汐待市',
  assets: noAssets,
  hosts: null,
  report: () => {},
}

/** What is read from one request. */
async function read<T>(request: Request, of: (visit: Visit) => T | Promise<T>): Promise<T | null> {
  const found: T[] = []
  const app = new Hono()
  app.all('/offices/:office', async (c) => {
    found.push(await of(visitOf(context, c, routes.office, { who: visitor, address: null })))
    return c.text('')
  })
  await app.request(request)
  return found[0] ?? null
}

const at = (rest: string) => new Request(`http://plan.example/offices/${rest}`)

const sent = (text: string) =>
  new Request('http://plan.example/offices/minato', {
    method: 'POST',
    body: new URLSearchParams({ text }),
  })

describe('queryOf', () => {
  it('reads what is asked without U+0000, which the database would refuse', async () => {
    expect(await read(at('minato?q=%E5%BA%83%00%E5%A0%B1'), (v) => queryOf(v, 'q'))).toBe('広報')
    expect(await read(at('minato?q=%00'), (v) => queryOf(v, 'q'))).toBe('')
  })

  it('tells what is not asked from what is asked blank', async () => {
    expect(await read(at('minato'), (v) => queryOf(v, 'q') === undefined)).toBe(true)
    expect(await read(at('minato?q='), (v) => queryOf(v, 'q'))).toBe('')
  })
})

describe('formOf', () => {
  it('reads the text that was sent without U+0000', async () => {
    const text = await read(sent('回覧\0板\r\n増やす'), async (v) => (await formOf(v))('text'))
    expect(text).toBe('回覧板\r\n増やす')
  })

  it('has nothing for a field that was not sent', async () => {
    const form = await read(sent('回覧板'), formOf)
    expect(form?.('path')).toBeUndefined()
  })
})

describe('nameIn', () => {
  it('is the name in the address, and none where it holds U+0000', async () => {
    expect(await read(at('minato'), (v) => nameIn(v, 'office'))).toBe('minato')
    expect(await read(at('mi%00nato'), (v) => nameIn(v, 'office'))).toBeNull()
  })
})
