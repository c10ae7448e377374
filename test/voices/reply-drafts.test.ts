/** Replies to a letter's questions while they are written: kept, sealed, shared within the office, and sent by nobody. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { nobody } from '../../src/actions/voices/sealed-words.ts'
import type { Actor } from '../../src/people/actor.ts'
import { recordSection } from '../../src/store/section-store.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must } from './city-with-people.ts'

let site: RequestSite
let officer = ''
let chief = ''
let office = ''
beforeAll(async () => {
  site = await openRequestSite()
  officer = await site.signIn('officer')
  chief = await site.signIn('sectionChief')
  const [held] = await site.city.context.store.read(
    (sql) => sql<{ office: string }[]>`
      select office_id as office from role_holding where role = 'officer' and office_id is not null`,
  )
  office = held?.office ?? ''
})
afterAll(() => site.close())

/** A letter with two questions that an officer has taken. */
async function letterWithTwo() {
  const role = { role: 'officer', office, section: null, actingFor: null } as const
  const who: Actor = { kind: 'person', id: randomUUID(), name: '振分け', roles: [role] }
  const context = { ...site.city.context, who }
  const seals = testSeals()
  const sender = { ...nobody, name: '架空花子', mail: 'hanako@example.jp' }
  const given = letterOf({ office, way: 'mail', sender, words: '灯りが暗い。花だんがない。' })
  const { voice } = must(await receiveVoice(context, seals, given))
  const pieces = ['灯りが暗い。', '花だんがない。'].map((words) => ({
    ...{ words, theme: 'other' as const },
  }))
  must(await divideVoice(context, seals, voice, pieces))
  const questions = await context.store.read((sql) => listQuestions(sql, voice))
  const ids = questions.map(({ id }) => id)
  const path = `/work/voices/letters/${voice}`
  for (const id of ids) await site.post(`${path}/questions/${id}`, { move: 'assign' }, officer)
  const [first = '', second = ''] = ids
  return { path, first, second }
}

const pageOf = async (address: string, cookie: string) =>
  await (await site.request(address, { headers: { cookie } })).text()

const fieldsOf = (question: string, words: string) => ({
  [`kind-${question}`]: 'answer',
  [`words-${question}`]: words,
})

const wordsIn = (html: string, question: string) =>
  new RegExp(`<textarea[^>]*name="words-${question}"[^>]*>\\n?([^<]*)<`, 'u').exec(html)?.[1]

const begunFrom = (html: string, question: string) =>
  new RegExp(`name="draft-${question}" value="(\\d+)"`, 'u').exec(html)?.[1] ?? ''

describe('a reply that is being written', () => {
  it('is there again after leaving, with those to the other questions, whatever button was pressed', async () => {
    const { path, first, second } = await letterWithTwo()
    const sent = { ...fieldsOf(first, '電球を替えます。'), ...fieldsOf(second, '春に') }
    const kept = await site.post(`${path}/replies`, { ...sent, do: `keep:${first}` }, officer)
    expect(kept.status).toBe(303)
    const told = await pageOf(kept.headers.get('location') ?? '', officer)
    expect(told).toContain('下書きを保存しました')
    expect(wordsIn(told, first)).toBe('電球を替えます。')
    const more = { ...sent, ...fieldsOf(second, '春に植え'), do: `submit:${first}` }
    const submitted = await site.post(`${path}/replies`, more, officer)
    const after = await pageOf(submitted.headers.get('location') ?? '', officer)
    expect(after).toContain('承認に出しました')
    expect(wordsIn(after, second)).toBe('春に植え')
    expect(wordsIn(after, first)).toBeUndefined()
  })

  it('is kept by the script, sealed, and no reply until it is submitted', async () => {
    const { path, first } = await letterWithTwo()
    const typed = fieldsOf(first, '架空花子さんの家の前の灯り')
    const kept = await site.post(`${path}/replies/unsaved`, typed, officer)
    expect(await kept.text()).toBe('kept')
    const [row] = await site.city.context.store.read(
      (sql) => sql<{ sealed: Uint8Array; newest: number | null }[]>`
        select r.sealed_words as sealed, q.reply_revision as newest
        from voice_reply r join voice_question q using (municipality_id, question_id)
        where question_id = ${first}`,
    )
    expect(Buffer.from(row?.sealed ?? []).toString('utf8')).not.toContain('灯り')
    expect(row?.newest).toBeNull()
    const seen = await pageOf(path, chief)
    expect(wordsIn(seen, first)).toBe('架空花子さんの家の前の灯り')
    expect(seen).not.toContain('（1版）')
  })

  it('does not go over what another kept meanwhile, and shows both', async () => {
    const { path, first } = await letterWithTwo()
    await site.post(`${path}/replies/unsaved`, fieldsOf(first, '課長の案'), chief)
    const mine = { ...fieldsOf(first, '担当の案'), [`draft-${first}`]: '0', do: `keep:${first}` }
    const refused = await site.post(`${path}/replies`, mine, officer)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(wordsIn(html, first)).toBe('担当の案')
    expect(html).toContain('課長の案')
    const again = { ...mine, [`draft-${first}`]: begunFrom(html, first) }
    expect((await site.post(`${path}/replies`, again, officer)).status).toBe(303)
    expect(wordsIn(await pageOf(path, chief), first)).toBe('担当の案')
  })

  it('makes an author of whoever wrote in it: they do not approve it', async () => {
    const { path, first } = await letterWithTwo()
    await site.post(`${path}/replies/unsaved`, fieldsOf(first, '課長の案'), chief)
    const seen = begunFrom(await pageOf(path, officer), first)
    const sent = { ...fieldsOf(first, '仕上げた案'), [`draft-${first}`]: seen }
    await site.post(`${path}/replies`, { ...sent, do: `submit:${first}` }, officer)
    const approve = { move: 'approve', revision: '1' }
    const refused = await site.post(`${path}/questions/${first}`, approve, chief)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('自分が書いていない文')
  })

  it('is not kept once the reply waits for approval, and the words stay on the page', async () => {
    const { path, first } = await letterWithTwo()
    const submit = { ...fieldsOf(first, '替えます。'), do: `submit:${first}` }
    await site.post(`${path}/replies`, submit, officer)
    const late = await site.post(`${path}/replies/unsaved`, fieldsOf(first, '別の文'), officer)
    expect(late.status).toBe(403)
  })
})

describe('an approval that mails the citizen at once', () => {
  it('says so on its button, and afterwards; the mail names the ward and how to ask on', async () => {
    await site.city.context.store.write(async (sql) => {
      await recordSection(sql, { office, name: '地域福祉課' })
      await sql`
        update role_holding set section_id = (
          select section_id from section where office_id = ${office} and name = '地域福祉課')
        where role = 'officer' and office_id = ${office}`
    })
    const { path, first } = await letterWithTwo()
    const submit = { ...fieldsOf(first, '替えます。'), do: `submit:${first}` }
    await site.post(`${path}/replies`, submit, officer)
    expect(await pageOf(path, chief)).toMatch(/<button[^>]*>\s*承認して送る/u)
    const approve = { move: 'approve', revision: '1' }
    const approved = await site.post(`${path}/questions/${first}`, approve, chief)
    const told = await pageOf(approved.headers.get('location') ?? '', chief)
    expect(told).toContain('お返事のメールを送ります')
    const [mail] = await site.city.context.store.read(
      (sql) => sql<{ sealedFor: string; body: Uint8Array }[]>`
        select sealed_for as "sealedFor", sealed_body as body from mail_message
        where once_key = ${`voice-reply:${first}:1`}`,
    )
    const body = Buffer.from(
      testSeals().open(mail?.body ?? new Uint8Array(), mail?.sealedFor ?? ''),
    ).toString('utf8')
    expect(body).toContain('椿坂区 地域福祉課')
    expect(body).toMatch(/受付番号 \d{4}-\d{4} を書き添えて/u)
  })
})
