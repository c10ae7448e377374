/**
 * Five hundred planted personal details in letters that go all the way through the pages to publication: none on public
 * pages, in the feed, the API, search, or what the program writes down; the masks alone decide, nobody edits by hand.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { getCase } from '../../src/actions/voices/get-case.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { proposePublication, publishVoice } from '../../src/actions/voices/publish-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { findDetails } from '../../src/evidence/personal/find-details.ts'
import { maskDetails } from '../../src/evidence/personal/mask-details.ts'
import type { CalendarDate } from '../../src/japanese/calendar-date.ts'
import { type Actor, systemActor } from '../../src/people/actor.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must } from './city-with-people.ts'
import { type Planted, plantDetails } from './planted-details.ts'

const seals = testSeals()
const planted = plantDetails(500)
const perLetter = 10

let site: RequestSite
let office: string
const published: string[] = []

beforeAll(async () => {
  site = await openRequestSite()
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'tsubakizaka'`,
  )
  office = row?.id ?? ''
  for (let from = 0; from < planted.length; from += perLetter) {
    published.push(await carry(planted.slice(from, from + perLetter)))
  }
}, 300_000)
afterAll(() => site.close())

const person = (role: 'officer' | 'sectionChief', id: string): Actor => ({
  kind: 'person',
  id,
  name: '担当',
  roles: [{ role, office: null, section: null, actingFor: null }],
})

/** Through the real actions to the published page; gives the letter's id. */
async function carry(details: readonly Planted[]): Promise<string> {
  const { context } = site.city
  const officer = { ...context, who: person('officer', '00000000-0000-4000-8000-000000000001') }
  const chief = { ...context, who: person('sectionChief', '00000000-0000-4000-8000-000000000002') }
  const words = details.map(({ sentence }) => `${sentence}公園を直してください。`)
  const given = letterOf({
    office,
    channel: 'letter',
    words: words.join('\n'),
    receivedOn: context.today as CalendarDate,
  })
  const system = { ...context, who: systemActor('試験') }
  const { voice } = must(await receiveVoice(system, seals, given))
  const pieces = words.slice(0, 1).map((each) => ({ words: each, theme: 'streets' as const }))
  pieces.push({ words: words.slice(1).join('\n'), theme: 'streets' })
  must(await divideVoice(officer, seals, voice, pieces))
  const questions = (await getCase(officer, seals, voice))?.questions ?? []
  for (const { id, words } of questions) {
    must(await moveQuestion(officer, seals, id, { move: 'assign' }))
    const reply = {
      kind: 'answer' as const,
      words: `「${words}」とのこと、直します。`,
      destination: '',
    }
    must(await moveQuestion(officer, seals, id, { move: 'submit', reply }))
    must(await moveQuestion(chief, seals, id, { move: 'approve', revision: 1 }))
  }
  const open = await getCase(officer, seals, voice)
  const masked = (text: string) => maskDetails(text, findDetails(text))
  const texts = new Map(
    (open?.questions ?? []).map(({ id, words, replies }) => [
      id,
      { question: masked(words ?? ''), view: masked(replies[0]?.words ?? '') },
    ]),
  )
  const letStand = new Set<string>()
  const text = { title: '公園について', questions: texts, letStand }
  const revision = must(await proposePublication(officer, seals, voice, text))
  must(await publishVoice(chief, seals, voice, { revision, letStand }))
  return voice
}

async function bodyOf(path: string): Promise<string> {
  const response = await site.request(path)
  expect(response.status, path).toBe(200)
  return await response.text()
}

function expectNone(text: string, where: string): void {
  const found = planted.filter(({ detail }) => text.includes(detail)).map(({ detail }) => detail)
  expect(found, where).toEqual([])
}

/** @returns How many pages the list has */
async function walkList(from: string): Promise<number> {
  let pages = 0
  for (let next: string | undefined = from; next !== undefined; pages += 1) {
    const html: string = await bodyOf(next)
    expectNone(html, next)
    const [, main = ''] = html.split('<main')
    next = /href="([^"]*after=[^"]*)"/u.exec(main)?.[1]?.replaceAll('&amp;', '&')
  }
  return pages
}

/** Every table as text, past row security: what whoever holds the database, but not the key, can read. */
async function dump(tables: readonly string[]): Promise<string> {
  const link = openLink(site.city.superuserUrl, { name: 'torikumi test' })
  const texts: string[] = []
  for (const table of tables) {
    const rows = await link.transaction('begin', (sql) =>
      sql.unsafe(`select coalesce(string_agg(t::text, ' '), '') as text from torikumi.${table} t`),
    )
    texts.push(String(rows[0]?.['text'] ?? ''))
  }
  await link.close()
  return texts.join('\n')
}

describe('500 planted personal details', () => {
  it('are in the letters, and every kind among them', () => {
    expect(planted).toHaveLength(500)
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
    expect(published).toHaveLength(50)
  })

  it('stand on no public page, in either language, nor in the feed', async () => {
    for (const language of ['', '/en']) {
      expect(await walkList(`${language}/voices`)).toBe(3)
      for (const voice of published) {
        const path = `${language}/voices/entries/${voice}`
        expectNone(await bodyOf(path), path)
      }
      for (const path of [
        '/voices/statistics',
        '/voices/talks',
        '/voices/send',
        '/voices/receipt',
      ]) {
        expectNone(await bodyOf(`${language}${path}`), path)
      }
    }
    expectNone(await bodyOf('/voices/feed.xml'), 'feed')
    expectNone(await bodyOf('/'), 'start')
  })

  it('are found by no search', async () => {
    for (const { detail } of planted.slice(0, 60)) {
      const html = await bodyOf(`/voices?q=${encodeURIComponent(detail)}`)
      expect(html.split('<main')[1] ?? '').not.toContain('class="voice-entry"')
    }
  })

  it('are not in the audit, nor in the clear anywhere in the database', async () => {
    const [row] = await site.city.context.store.read(
      (sql) => sql<{ tables: string[] }[]>`
        select array_agg(table_name::text) as tables from information_schema.tables
        where table_schema = 'torikumi' and table_type = 'BASE TABLE'`,
    )
    const tables = row?.tables ?? []
    expect(tables).toContain('voice')
    expect(tables).toContain('audit_entry')
    expectNone(await dump(tables), 'database')
  })
})
