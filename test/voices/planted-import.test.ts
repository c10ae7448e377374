/**
 * The planted personal details in letters that come in by a list, through the API as a program sends them, and go on to
 * publication as any other: none on public pages, in the feed, the API, search, the answer of the import, or the database.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeToken } from '../../src/actions/api/tokens.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { getCase } from '../../src/actions/voices/get-case.ts'
import { proposePublication, publishVoice } from '../../src/actions/voices/publish-voice.ts'
import { findDetails } from '../../src/evidence/personal/find-details.ts'
import { maskDetails } from '../../src/evidence/personal/mask-details.ts'
import type { Actor } from '../../src/people/actor.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { operations } from '../../src/web/api/operations.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'
import { must } from './city-with-people.ts'
import { type Planted, plantDetails } from './planted-details.ts'

const seals = testSeals()
const planted = plantDetails(500)
const perLetter = 10
const imports = '/api/v1/offices/tsubakizaka/voices/imports'

// biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested
type Said = any

let site: RequestSite
let office: string
let answers = ''
let voices: readonly string[] = []

const person = (role: 'officer' | 'sectionChief' | 'administrator', id: string): Actor => ({
  kind: 'person',
  id,
  name: '担当',
  roles: [{ role, office: null, section: null, actingFor: null }],
})

async function keyFor(acts: readonly string[], of: string | null = office): Promise<string> {
  const who = person('administrator', randomUUID())
  const { context } = site.city
  const given = { name: '前のシステム', office: of, acts, untilDay: context.today }
  return must(await makeToken({ ...context, who }, given))
}

async function send(key: string | null, body: unknown, again = ''): Promise<[number, Said]> {
  const response = await site.request(imports, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(again === '' ? {} : { 'idempotency-key': again }),
    },
  })
  return [response.status, await response.json()]
}

/** A letter in two rows: its first sentence a question of its own, the answer saying it again. */
function rowsOf(details: readonly Planted[], nth: number) {
  const of = (kind: Planted['kind']) => details.find((each) => each.kind === kind)?.detail ?? ''
  const sentences = details.map(({ sentence }) => `${sentence}公園を直してください。`)
  const [first = '', ...others] = sentences
  const said = (question: string) => ({
    ...{ question, answeredOn: '2021-05-20', reply: `「${question}」とのこと、直します。` },
  })
  const number = `R3-${nth + 1}`
  return [
    {
      ...{ number, on: '2021-05-10', channel: '手紙', words: sentences.join('\n') },
      ...{ name: of('name'), address: of('address'), phone: of('phone'), mail: of('mail') },
      ...said(first),
    },
    { number, ...said(others.join('\n')) },
  ]
}

/** As the masks leave it, and nobody edits by hand. */
async function publish(context: ActionContext, voice: string): Promise<void> {
  const officer = { ...context, who: person('officer', '00000000-0000-4000-8000-000000000001') }
  const chief = { ...context, who: person('sectionChief', '00000000-0000-4000-8000-000000000002') }
  const open = await getCase(officer, seals, voice)
  const masked = (text: string | null) =>
    maskDetails(text ?? '', findDetails(text ?? '', open?.known))
  const texts = (open?.questions ?? []).map(
    ({ id, words, replies: [reply] }) =>
      [id, { question: masked(words), view: masked(reply?.words ?? '') }] as const,
  )
  const text = { title: '公園について', questions: new Map(texts), letStand: new Set<string>() }
  const revision = must(await proposePublication(officer, seals, voice, text))
  must(await publishVoice(chief, seals, voice, { revision, letStand: text.letStand }))
}

beforeAll(async () => {
  site = await openRequestSite()
  const { context } = site.city
  const [row] = await context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'tsubakizaka'`,
  )
  office = row?.id ?? ''
  const rows = Array.from({ length: planted.length / perLetter }, (_, nth) =>
    rowsOf(planted.slice(nth * perLetter, (nth + 1) * perLetter), nth),
  ).flat()
  const key = await keyFor(['voice.import'])
  const [status, tried] = await send(key, { dryRun: true, rows })
  expect([status, operations.apiImportVoices.answer.shape.safeParse(tried).error]).toEqual([
    200,
    undefined,
  ])
  const [, taken] = await send(key, { dryRun: false, rows, seen: tried.seen })
  expect(taken.counts).toEqual({ added: 100, changed: 0, same: 0, refused: 0 })
  expect(taken.rows).toEqual(tried.rows)
  answers = JSON.stringify([tried, taken])
  const kept = await context.store.read(
    (sql) => sql<{ id: string }[]>`select voice_id as id from voice order by receipt`,
  )
  voices = kept.map(({ id }) => id)
}, 120_000)
afterAll(() => site?.close())

async function bodyOf(path: string, status = 200): Promise<string> {
  const response = await site.request(path)
  expect(response.status, path).toBe(status)
  return await response.text()
}

function expectNone(text: string, where: string): void {
  const found = planted.filter(({ detail }) => text.includes(detail)).map(({ detail }) => detail)
  expect(found, where).toEqual([])
}

async function dump(): Promise<string> {
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ tables: string[] }[]>`
      select array_agg(table_name::text) as tables from information_schema.tables
      where table_schema = 'torikumi' and table_type = 'BASE TABLE'`,
  )
  const link = openLink(site.city.superuserUrl, { name: 'torikumi test' })
  const texts: string[] = []
  for (const table of row?.tables ?? []) {
    const rows = await link.transaction('begin', (sql) =>
      sql.unsafe(`select coalesce(string_agg(t::text, ' '), '') as text from torikumi.${table} t`),
    )
    texts.push(String(rows[0]?.['text'] ?? ''))
  }
  await link.close()
  return texts.join('\n')
}

describe('personal details in letters of a list', () => {
  it('are not told back by the import, and nothing of it is public by itself', async () => {
    expect(voices).toHaveLength(50)
    expectNone(answers, 'answers of the import')
    for (const path of ['/voices', '/voices/feed.xml', '/api/v1/voices']) {
      expect(await bodyOf(path), path).not.toContain('直してください')
    }
    await bodyOf(`/voices/entries/${voices[0]}`, 404)
    await bodyOf(`/api/v1/voices/${voices[0]}`, 404)
    const [, second] = await send(await keyFor(['voice.import']), {
      ...{ dryRun: false, rows: rowsOf(planted.slice(0, perLetter), 0) },
    })
    expect(second.counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 })
  })

  it('come out at no place once the letters are published, and are sealed in the database', async () => {
    for (const voice of voices) await publish(site.city.context, voice)
    for (const voice of voices) {
      for (const path of [`/voices/entries/${voice}`, `/en/voices/entries/${voice}`]) {
        expectNone(await bodyOf(path), path)
      }
      const told = await bodyOf(`/api/v1/voices/${voice}`)
      expect(JSON.parse(told).questions).toHaveLength(2)
      expectNone(told, 'API')
    }
    let pages = 0
    for (let next: string | undefined = '/voices'; next !== undefined; pages += 1) {
      const html: string = await bodyOf(next)
      expectNone(html, next)
      next = /href="([^"]*after=[^"]*)"/u.exec(html.split('<main')[1] ?? '')?.[1]
      next = next?.replaceAll('&amp;', '&')
    }
    expect(pages).toBe(3)
    for (const path of ['/voices/feed.xml', '/voices/statistics?year=2021', '/api/v1/voices']) {
      expectNone(await bodyOf(path), path)
    }
    for (const { detail } of planted.slice(0, 40)) {
      const html = await bodyOf(`/voices?q=${encodeURIComponent(detail)}`)
      expect(html.split('<main')[1] ?? '').not.toContain('class="voice-entry"')
    }
    const everything = await dump()
    expect(everything).toContain('R3-50')
    expectNone(everything, 'database')
  })

  it('are there for the office: what is read above can fail', async () => {
    const context = { ...site.city.context, who: person('officer', randomUUID()) }
    const found = JSON.stringify(await getCase(context, seals, voices[0] ?? ''))
    expect(() => expectNone(found, 'the case')).toThrow()
  })
})

describe('the operation of the API', () => {
  it('asks for a key of the office that may, and for rows of the shape it tells', async () => {
    const rows = [{ on: '2021-06-01', words: '声' }]
    expect((await send(null, { dryRun: true, rows }))[0]).toBe(401)
    expect((await send(await keyFor(['entry.add']), { dryRun: true, rows }))[0]).toBe(403)
    const [other] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'aise'`,
    )
    const elsewhere = await keyFor(['voice.import'], other?.id ?? '')
    expect((await send(elsewhere, { dryRun: true, rows }))[0]).toBe(403)
    expect((await send(elsewhere, { dryRun: false, rows }))[0]).toBe(403)
    const key = await keyFor(['voice.import'])
    for (const wrong of [{ rows }, { dryRun: true, rows: [{ nobody: 'x' }] }, null]) {
      expect((await send(key, wrong))[0]).toBe(422)
    }
    const [, told] = await send(key, { dryRun: true, rows: [{ words: '声' }] })
    expect(told.rows[0].problems[0]).toMatchObject({ code: 'row/blank', field: 'on' })
  })

  it('takes a list once, however often it is sent with its key', async () => {
    const key = await keyFor(['voice.import'])
    const rows = [{ number: 'N-1', on: '2021-06-01', words: '声' }]
    const [, first] = await send(key, { dryRun: false, rows }, 'once')
    const [, again] = await send(key, { dryRun: false, rows }, 'once')
    expect([first.counts.added, again.counts.added, again.rows]).toEqual([1, 1, null])
  })
})
