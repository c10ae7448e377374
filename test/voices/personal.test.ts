/**
 * Five hundred planted personal details in letters that go all the way through the pages to publication: none on public
 * pages, in the feed, the API, search, subjects of mails, or what the program and its database write down or print, even
 * where something fails. The masks alone decide, nobody edits by hand; one let stand by hand is seen at every place.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OutgoingMail, sendNextMail } from '../../src/actions/send-mail.ts'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { getCase } from '../../src/actions/voices/get-case.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { proposePublication, publishVoice } from '../../src/actions/voices/publish-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { findDetails } from '../../src/evidence/personal/find-details.ts'
import { maskDetails } from '../../src/evidence/personal/mask-details.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { type Actor, systemActor } from '../../src/people/actor.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openTestDatabase } from '../../src/store/server/test-database.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must } from './city-with-people.ts'
import { type Planted, plantDetails } from './planted-details.ts'
import { listen, type SaidAloud } from './said-aloud.ts'

const seals = testSeals()
const planted = plantDetails(500)
const perLetter = 10

let site: RequestSite
let office: string
let said: SaidAloud
const published: string[] = []

beforeAll(async () => {
  // the first database starts the server whose log is read
  await (await openTestDatabase('empty')).drop()
  said = listen()
  site = await openRequestSite({ report: said.report })
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'tsubakizaka'`,
  )
  office = row?.id ?? ''
  for (let from = 0; from < planted.length; from += perLetter) {
    published.push(await carry(planted.slice(from, from + perLetter)))
  }
}, 300_000)
afterAll(async () => {
  said.stop()
  await site.close()
})

const person = (role: 'officer' | 'sectionChief', id: string): Actor => ({
  kind: 'person',
  id,
  name: '担当',
  roles: [{ role, office: null, section: null, actingFor: null }],
})

/** Who signs a letter: the details of each kind that stand in it. */
function senderOf(details: readonly Planted[]) {
  const of = (kind: Planted['kind']) => details.find((each) => each.kind === kind)?.detail ?? ''
  const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(of('mail')) ? of('mail') : 'someone@example.jp'
  return { name: of('name'), address: of('address'), phone: of('phone'), mail }
}

/**
 * Through the real actions to the published page; gives the letter's id.
 *
 * @param letStand Words somebody takes for no personal detail
 */
async function carry(
  details: readonly Planted[],
  letStand: ReadonlySet<string> = new Set(),
  context = site.city.context,
): Promise<string> {
  const officer = { ...context, who: person('officer', '00000000-0000-4000-8000-000000000001') }
  const chief = { ...context, who: person('sectionChief', '00000000-0000-4000-8000-000000000002') }
  const words = details.map(({ sentence }) => `${sentence}公園を直してください。`)
  const given = letterOf({
    office,
    channel: 'letter',
    words: words.join('\n'),
    ...(letStand.size === 0 ? { sender: senderOf(details), way: 'mail' as const } : {}),
    receivedOn: context.today,
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
  const masked = (text: string) =>
    maskDetails(
      text,
      findDetails(text, open?.known).filter(({ text }) => !letStand.has(text)),
    )
  const texts = new Map(
    (open?.questions ?? []).map(({ id, words, replies }) => [
      id,
      { question: masked(words ?? ''), view: masked(replies[0]?.words ?? '') },
    ]),
  )
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

/** As whoever may do anything in the database. */
async function outside(statement: string): Promise<void> {
  const link = openLink(site.city.superuserUrl, { name: 'torikumi test' })
  try {
    await link.transaction('begin', (sql) => sql.unsafe(statement))
  } finally {
    await link.close()
  }
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

  it('are in no answer of the API', async () => {
    let told = 0
    for (let next: string | null = ''; next !== null; ) {
      const path: string = `/api/v1/voices?after=${next}`
      const body = await bodyOf(path)
      expectNone(body, path)
      const answer = JSON.parse(body)
      told += answer.voices.length
      next = answer.next
    }
    expect(told).toBe(published.length)
    for (const voice of published) {
      const path = `/api/v1/voices/${voice}`
      expectNone(await bodyOf(path), path)
    }
  })

  it('are found by no search', async () => {
    for (const { detail } of planted.slice(0, 60)) {
      const html = await bodyOf(`/voices?q=${encodeURIComponent(detail)}`)
      expect(html.split('<main')[1] ?? '').not.toContain('class="voice-entry"')
    }
  })

  it('are in no subject of a mail, nor in why one could not be sent', async () => {
    const mails: OutgoingMail[] = []
    let tried = 0
    const send = async (mail: OutgoingMail) => {
      mails.push(mail)
      if (mails.length % 3 === 0) throw new Error(`550 <${mail.to}>: no such mailbox`)
    }
    while (await sendNextMail(site.city.context, { send }, () => seals)) tried += 1
    expect([tried, mails.length]).toEqual([100, 100])
    // their bodies and addresses are full of them: what is read here can fail
    expect(() => expectNone(mails.map(({ body }) => body).join(), 'bodies')).toThrow()
    expect(() => expectNone(mails.map(({ to }) => to).join(), 'addresses')).toThrow()
    expectNone(mails.map(({ subject }) => subject).join('\n'), 'subjects')
    const problems = await dump(['mail_message'])
    expect(problems).toContain('no such mailbox')
    expectNone(problems, 'mails as they are kept')
  })

  it('are not printed, nor written into a log, where something fails in the middle', async () => {
    const broken = ['voice_question', 'voice_publication'] as const
    for (const table of broken)
      await outside(`alter table torikumi.${table} rename to away_${table}`)
    for (const { sentence, detail } of planted.slice(0, 5)) {
      const form = { office, words: sentence, name: detail, mail: 'a@example.jp', way: 'mail' }
      expect((await site.post('/voices/send', form)).status).toBe(500)
      const search = await site.request(`/voices?q=${encodeURIComponent(detail)}`)
      expect(search.status).toBe(500)
    }
    for (const table of broken)
      await outside(`alter table torikumi.away_${table} rename to ${table}`)
    await outside('alter table torikumi.voice add constraint no_more check (false) not valid')
    const [first] = planted
    const form = { office, words: first?.sentence ?? '', way: 'none' }
    expect((await site.post('/voices/send', form)).status).toBe(500)
    await outside('alter table torikumi.voice drop constraint no_more')
    expect(said.failures()).toBe(11)
    expect(said.words()).toContain('POST /voices/send: PostgresError')
    expect(said.words()).toMatch(/ERROR: .*no_more/)
    expectNone(said.words(), 'what was printed')
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

  it('are seen at every one of these places as soon as one is let stand', async () => {
    const phone = planted.find(({ kind, detail }) => kind === 'phone' && /^[0-9-]+$/.test(detail))
    const stands = new Set([`電話は${phone?.detail}`])
    const tomorrow = { ...site.city.context, today: calendarDate('2021-06-11') }
    const voice = await carry(phone === undefined ? [] : [phone], stands, tomorrow)
    const places = ['/voices', `/voices/entries/${voice}`, `/en/voices/entries/${voice}`]
    places.push('/voices/feed.xml', '/api/v1/voices', `/api/v1/voices/${voice}`)
    for (const path of places) {
      const body = await bodyOf(path)
      expect(() => expectNone(body, path), path).toThrow()
    }
    const found = await bodyOf(`/voices?q=${encodeURIComponent(phone?.detail ?? '')}`)
    expect(found.split('<main')[1]).toContain('class="voice-entry"')
    const kept = await dump(['voice_publication'])
    expect(() => expectNone(kept, 'database')).toThrow()
    const before = said.words()
    expectNone(before, 'before it is said')
    process.stderr.write(`${phone?.detail}\n`)
    const printed = said.words()
    expect(() => expectNone(printed, 'printed')).toThrow()
    const other = planted.find(({ kind }) => kind === 'address')?.detail ?? ''
    await expect(outside(`select '${other}'::int`)).rejects.toThrow()
    expect(said.words()).toContain(other)
  })
})
