/** The audit: what it holds, who may look, that nobody's hand in the database goes unnoticed, and that it never forks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/actions/audit/verify-audit.ts'
import { perform } from '../../src/actions/perform.ts'
import { ok } from '../../src/lib/problem.ts'
import { type AuditHead, auditEntry, auditFacts, hashEntry } from '../../src/people/audit.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(() => site.close())

/** One act that is in the audit when it is through. */
const act = () =>
  perform(site.city.context, 'batch.hold', async (_, ask) => {
    const allowed = ask({ about: 'batch:tested' })
    return allowed.ok ? ok(null) : allowed
  })

const verify = (kept: AuditHead | null = null) => verifyAudit(site.city.context, kept)

/** Works on the table as whoever holds the whole server, past row security. */
async function tamper(command: string): Promise<void> {
  const link = openLink(site.city.superuserUrl, { name: 'torikumi test' })
  await link.transaction('begin', (sql) => sql.unsafe(command))
  await link.close()
}

describe('the audit', () => {
  it('keeps who did what, from where, by which rule, and who was refused', async () => {
    const cookie = await site.signIn('councilMember')
    await site.request('/import', { headers: { cookie } })
    const administrator = await site.signIn('administrator')
    await site.post('/sections', { office: '', name: '' }, administrator)
    const html = await (await site.request('/audit', { headers: { cookie: administrator } })).text()
    for (const words of [
      '町田 よしこ',
      'サインインする',
      '鍵山 まもる',
      'section/name',
      '管理者ができます',
    ]) {
      expect(html).toContain(words)
    }
  })

  it('is for administrators alone', async () => {
    for (const role of ['officer', 'planOffice', 'headquarters', 'councilMember'] as const) {
      const cookie = await site.signIn(role)
      expect((await site.request('/audit', { headers: { cookie } })).status).toBe(403)
    }
  })

  it('is found by person, act, thing and day, in the address', async () => {
    const cookie = await site.signIn('administrator')
    const rows = async (query: string) => {
      const response = await site.request(`/audit?${query}`, { headers: { cookie } })
      return [...(await response.text()).matchAll(/<td class="number">(\d+)<\/td>/g)].length
    }
    await act()
    expect(await rows('act=batch.hold')).toBe(1)
    expect(await rows('about=batch%3Atested&from=2021-06-10&until=2021-06-10')).toBe(1)
    expect(await rows('about=batch%3Atested&until=2021-06-09')).toBe(0)
    expect(await rows('before=3')).toBe(2)
    expect(await rows('act=nothing&before=x&person=1&from=yesterday')).toBe(0)
  })

  it('never forks, however many write at once', async () => {
    const before = (await verify())?.head.position ?? 0
    await Promise.all(Array.from({ length: 200 }, act))
    const after = await verify()
    expect(after?.fault).toBeNull()
    expect(after?.head.position).toBe(before + 200)
  })
})

describe('a hand in the database', () => {
  it.each([
    [
      'a word changed',
      `set content = replace(content, '2021', '2020') where position = 5`,
      '5番の記録の中身',
    ],
    [
      'a name beside it changed',
      `set actor_id = gen_random_uuid() where position = 6`,
      '6番の記録の見出し',
    ],
    [
      'a time beside it changed',
      `set recorded_at = recorded_at + interval '1 second' where position = 7`,
      '7番の記録の見出し',
    ],
    [
      'an act beside it changed',
      `set act = 'published.read' where position = 8`,
      '8番の記録の見出し',
    ],
  ])('is found: %s', async (_, change, words) => {
    await act()
    await tamper('create table public.kept as table torikumi.audit_entry')
    await tamper(`update torikumi.audit_entry ${change}`)
    expect((await verify())?.fault).toContain(words)
    await restore()
  })

  it('is found when an entry is taken out, in the middle or, with a head kept elsewhere, at the end', async () => {
    await tamper('create table public.kept as table torikumi.audit_entry')
    const kept = (await verify())?.head ?? null
    await tamper('delete from torikumi.audit_entry where position = 4')
    expect((await verify())?.fault).toBe('4番の記録がありません')
    await restore(false)
    await tamper(`delete from torikumi.audit_entry where position = ${kept?.position}`)
    expect((await verify())?.fault).toBeNull()
    expect((await verify(kept))?.fault).toContain('控えには')
    await restore()
  })

  it('is found, with a head kept elsewhere, even when the chain is written anew behind it', async () => {
    await tamper('create table public.kept as table torikumi.audit_entry')
    const kept = (await verify())?.head ?? null
    const rows = await site.city.context.store.read(
      (sql) => sql<{ content: string }[]>`select content from audit_entry order by position`,
    )
    let head: AuditHead = { position: 0, hash: '0'.repeat(64) }
    for (const { content } of rows) {
      const facts = { ...auditFacts({ content }), before: head.hash, address: 'elsewhere' }
      const anew = JSON.stringify(facts)
      head = { position: facts.position, hash: hashEntry(anew) }
      await tamper(
        `update torikumi.audit_entry set content = $$${anew}$$, hash = '${head.hash}'
         where position = ${facts.position}`,
      )
    }
    expect((await verify())?.fault).toBeNull()
    expect((await verify(kept))?.fault).toContain('控えておいた指紋と違います')
    await restore()
  })

  async function restore(last = true): Promise<void> {
    await tamper('delete from torikumi.audit_entry')
    await tamper('insert into torikumi.audit_entry select * from public.kept')
    if (last) await tamper('drop table public.kept')
    expect((await verify())?.fault).toBeNull()
  }
})

describe('auditEntry', () => {
  it('hashes what anyone can hash again', () => {
    const entry = auditEntry(
      { position: 0, hash: '0'.repeat(64) },
      {
        municipality: 'm',
        at: new Date('2021-06-10T01:00:00Z'),
        who: { kind: 'system', name: '端末' },
        address: null,
        did: { act: 'year.judge', outcome: 'done', rule: null, about: 'year:2020', details: [] },
      },
    )
    expect(entry.content).toBe(
      `{"municipality":"m","position":1,"at":"2021-06-10T01:00:00.000Z","actor":{"kind":"system","name":"端末"},"address":null,"act":"year.judge","outcome":"done","rule":null,"about":"year:2020","details":[],"before":"${'0'.repeat(64)}"}`,
    )
    expect(hashEntry(entry.content)).toBe(entry.hash)
  })
})
