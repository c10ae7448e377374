/** The council's operations of the API: told as described, naming nobody without a key, and kept to the key's office. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeToken } from '../../src/actions/api/tokens.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { takeCouncilTable } from '../../src/actions/council/import/council-table.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationCouncil } from '../../src/cli/load-demonstration-council.ts'
import { dateOf } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { recordPoll } from '../../src/store/council/poll-store.ts'
import { operations } from '../../src/web/api/operations.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'
import { must, office } from './council-at-work.ts'

let site: RequestSite
beforeAll(async () => {
  const samples = join(import.meta.dirname, '../../samples')
  site = await openRequestSite()
  await loadDemonstration(site.city.context, samples, () => {})
  await loadDemonstrationCouncil(site.city.context, samples)
}, 120_000)
afterAll(async () => await site?.close())

// biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested
type Said = any
const council = '/councils/tsubakizaka'
const aise = 'e944be9f-7c70-58c6-a83a-15ebafbdb543'

async function ask(path: string, key: string | null = null): Promise<[number, Said]> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` }
  const response = await site.request(`/api/v1${path}`, { headers })
  return [response.status, await response.json()]
}

async function send(
  key: string | null,
  body: unknown,
  again = '',
  to = 'opinions',
): Promise<[number, Said]> {
  const response = await site.request(`/api/v1${council}/${to}`, {
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

const administrator = (): ActionContext => {
  const roles = [{ role: 'administrator', office: null, section: null, actingFor: null }] as const
  return { ...site.city.context, who: { kind: 'person', id: randomUUID(), name: '管理', roles } }
}

async function makeKey(acts: readonly string[], at: string | null = office) {
  const given = { name: '会議の録音係', office: at, acts, untilDay: site.city.context.today }
  return await makeToken(administrator(), given)
}

const keyFor = async (acts: readonly string[], at: string | null = office) =>
  must(await makeKey(acts, at))

const shapeOf = (name: keyof typeof operations, answer: unknown) =>
  operations[name].answer.shape.safeParse(answer).error?.issues ?? []

/** Names of everybody who ever sat, and of everybody an opinion was given to. */
async function names(): Promise<readonly string[]> {
  const rows = await site.city.context.store.read(
    (sql) => sql<{ name: string }[]>`
      select name from council_member
      union select made_by_name from council_opinion_move where made_by is not null`,
  )
  return rows.map(({ name }) => name).filter((name) => name !== '')
}

describe('what is public of a council', () => {
  it('has the shape it tells, and names nobody with an opinion', async () => {
    const [, list] = await ask('/councils')
    const [, one] = await ask(council)
    const [, first] = await ask(`${council}/opinions`)
    const [, second] = await ask(`${council}/opinions?after=${first.next}`)
    expect(shapeOf('apiCouncils', list)).toEqual([])
    expect(shapeOf('apiCouncil', one)).toEqual([])
    expect(shapeOf('apiCouncilOpinions', first)).toEqual([])
    expect([first.opinions.length, second.opinions.length, second.next]).toEqual([30, 3, null])
    expect(one.meetings.length).toBeGreaterThan(2)
    const told = [first, second]
    for (const { id } of [...first.opinions, ...second.opinions]) {
      const [, opinion] = await ask(`/opinions/${id}`)
      expect(shapeOf('apiOpinion', opinion)).toEqual([])
      told.push(opinion)
    }
    const everybody = await names()
    expect(everybody.length).toBeGreaterThan(10)
    const whole = JSON.stringify(told)
    expect(everybody.filter((name) => whole.includes(name))).toEqual([])
    expect(whole).not.toMatch(/"(?:words|member|draft|owner|authors)":/)
  })

  it('tells what published votes say, and nothing of those before', async () => {
    const [status, told] = await ask(`${council}/polls`)
    expect([status, told.next]).toEqual([200, null])
    expect(shapeOf('apiCouncilPolls', told)).toEqual([])
    const { polls } = told
    const evaluation = polls.find(({ kind }: Said) => kind === 'evaluation')
    expect(polls).toHaveLength(2)
    expect(evaluation.title).toBe('令和2年度の取組への委員の評価')
    const [score] = evaluation.questions
    expect(score.counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(score.n)
    expect(score.mean).toMatch(/^\d\.\d\d$/)
    expect((await ask(`${council}/polls?year=2019`))[1]).toEqual({ polls: [], next: null })
    expect((await ask(`${council}/polls?year=x`))[0]).toBe(422)
    expect((await ask('/councils/nowhere/polls'))[0]).toBe(404)
  })

  it('tells of votes a page at a time, and of few ballots not even how many', async () => {
    const [, { polls: before }] = await ask(`${council}/polls`)
    const { store } = site.city.context
    const day = dateOf(2019, 5, 1)
    const vote = { office, kind: 'questionnaire', meeting: null, questions: [] } as const
    await store.write(async (sql) => {
      for (let nth = 1; nth <= 20; nth += 1) {
        const title = `アンケート${nth}`
        const id = await recordPoll(sql, {
          ...{ ...vote, title, fiscalYear: fiscalYear(2019) },
          ...{ opensOn: day, closesOn: day, stage: 'published' },
        })
        await sql`
          insert into council_ballot_paper
            (municipality_id, council_ballot_paper_id, council_poll_id, answers)
          values (current_municipality(), gen_random_uuid(), ${id}, '{}'::json)`
      }
    })
    const [, first] = await ask(`${council}/polls`)
    const [, second] = await ask(`${council}/polls?after=${first.next}`)
    expect([first, second].map((page) => shapeOf('apiCouncilPolls', page))).toEqual([[], []])
    expect([first.polls.length, second.polls.length, second.next]).toEqual([20, 2, null])
    const all = [...first.polls, ...second.polls]
    expect(all.slice(0, before.length)).toEqual(before)
    expect(new Set(all.map(({ id }: Said) => id)).size).toBe(22)
    for (const { ballots, questions } of all.slice(before.length)) {
      expect([ballots, questions]).toEqual([null, null])
    }
    expect((await ask(`${council}/polls?after=x`))[0]).toBe(422)
  })

  it('narrows the opinions, and says what is not there', async () => {
    const [, closed] = await ask(`${council}/opinions?stage=closed&year=2020`)
    expect(closed.opinions.length).toBeGreaterThan(0)
    for (const { stage, fiscalYear } of closed.opinions)
      expect([stage, fiscalYear]).toEqual(['closed', 2020])
    expect((await ask(`${council}/opinions?year=`))[0]).toBe(200)
    for (const [query, code] of [
      ['year=令和2年', 'api/year'],
      ['year=1e3', 'api/year'],
      ['stage=nothing', 'api/stage'],
    ]) {
      const [status, said] = await ask(`${council}/opinions?${query}`)
      expect([status, said.problems[0].code]).toEqual([422, code])
    }
    expect((await ask('/councils/nothing'))[0]).toBe(404)
    expect((await ask('/councils/nothing/opinions'))[0]).toBe(404)
    expect((await ask('/opinions/nothing'))[0]).toBe(404)
  })
})

describe('with a key', () => {
  it('tells the office what it sees, and nobody else', async () => {
    const [status, seen] = await ask(`${council}/work`, await keyFor(['council.read']))
    expect(status).toBe(200)
    expect(shapeOf('apiCouncilWork', seen)).toEqual([])
    expect(seen.opinions.length).toBeGreaterThan(30)
    expect((await ask(`${council}/work`))[0]).toBe(401)
    expect((await ask(`${council}/work`, await keyFor(['entry.add'])))[0]).toBe(403)
    const [other] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'aise'`,
    )
    const elsewhere = await keyFor(['council.read', 'council.manage'], other?.id ?? '')
    expect((await ask(`${council}/work`, elsewhere))[0]).toBe(404)
    expect((await send(elsewhere, { summary: '歩道が暗い' }))[0]).toBe(403)
  })

  it('takes an opinion once, and asks about personal details before', async () => {
    const key = await keyFor(['council.manage'])
    expect((await send(null, { summary: '歩道が暗い' }))[0]).toBe(401)
    expect((await send(key, { words: '要旨がない' }))[0]).toBe(422)
    const [, first] = await send(key, { summary: '歩道が暗い' }, 'once')
    expect(await send(key, { summary: '歩道が暗い' }, 'once')).toEqual([201, first])
    const [, told] = await ask(`/opinions/${first.id}`)
    expect(told).toMatchObject({ stage: 'received', summary: '歩道が暗い', due: expect.anything() })
    const [, work] = await ask(`${council}/work`, await keyFor(['council.read']))
    const taken = work.opinions.find(({ id }: { id: string }) => id === first.id)
    // a program answers for nothing
    expect(taken.owner).toBe('区政会議の事務局')
    const summary = '電話は 090-1234-5678 です'
    const [status, refused] = await send(key, { summary })
    expect([status, refused.problems[0].code]).toEqual([422, 'opinion/personal'])
    const { letStand } = refused
    expect(letStand).toEqual(['電話は 090-1234-5678'])
    expect((await send(key, { summary, letStand }))[0]).toBe(201)
  })

  it('brings a list: tried without a trace, taken once, rows left out with their reasons', async () => {
    const key = await keyFor(['council.manage'])
    const bring = (body: unknown, again = '') => send(key, body, again, 'imports')
    const term = { from: '令和3年4月1日', until: '2023-03-31' }
    const rows = [
      { name: '架空 はなえ', kind: '公募', ...term, contact: '06-0000-0000' },
      { name: '架空 たろう', kind: '学識経験者', ...term },
    ]
    const list = { table: 'members', rows }
    const [status, tried] = await bring({ ...list, dryRun: true })
    expect([status, shapeOf('apiImportCouncil', tried)]).toEqual([200, []])
    expect(tried.counts).toEqual({ added: 1, changed: 0, same: 0, refused: 1 })
    expect(tried.rows[1]).toMatchObject({
      row: 'rows[1]',
      problems: [{ code: 'row/kind', field: 'kind' }],
    })
    expect(JSON.stringify(tried)).not.toContain('06-0000')
    expect(await names()).not.toContain('架空 はなえ')
    const [, taken] = await bring({ ...list, dryRun: false, seen: tried.seen }, 'list')
    expect(taken.counts).toEqual(tried.counts)
    expect(await names()).toContain('架空 はなえ')
    const [, again] = await bring({ ...list, dryRun: false, seen: tried.seen }, 'list')
    expect([again.counts, again.rows]).toEqual([tried.counts, null])
    expect(shapeOf('apiImportCouncil', again)).toEqual([])
    const late = await bring({ ...list, dryRun: false, seen: tried.seen })
    expect([late[0], late[1].problems[0].code]).toEqual([422, 'table-import/changed'])
    const [, anew] = await bring({ ...list, dryRun: false })
    expect(anew.counts).toEqual({ added: 0, changed: 0, same: 1, refused: 1 })
    for (const wrong of [{ ...list }, { ...list, dryRun: true, rows: [{ nobody: 'x' }] }, null]) {
      expect((await bring(wrong))[0]).toBe(422)
    }
    const opinion = { on: '2020-06-12', summary: '山田さんの店の前に街灯を' }
    const asked = { table: 'opinions', dryRun: true, rows: [opinion] }
    expect((await bring(asked))[1].rows[0].problems[0].code).toBe('row/personal')
    expect((await bring({ ...asked, letStand: ['山田'] }))[1].counts.added).toBe(1)
    const answered = { section: '総務課', reply: '増やします。', handling: 'done' }
    const past = { ...asked, dryRun: false, rows: [{ ...opinion, summary: '街灯を', ...answered }] }
    const dated = { ...past, rows: [{ ...past.rows[0], answeredOn: '2020-07-01' }] }
    expect((await bring({ ...past, dryRun: true }))[1].rows[0].problems[0].code).toBe(
      'row/answeredOn-missing',
    )
    expect((await bring(dated))[0]).toBe(403)
    const both = await keyFor(['council.manage', 'council.importReplies'])
    expect((await send(both, dated, '', 'imports'))[1].counts).toMatchObject({ added: 1 })
    const gone = { on: '2020-06-12', summary: '池を', withdrawnOn: '2020-06-20' }
    const withdrawn = { ...past, rows: [{ ...gone, withdrawnFor: '危ないため' }] }
    expect((await bring(withdrawn))[0]).toBe(403)
    const ended = (await send(both, withdrawn, '', 'imports'))[1]
    expect(ended.rows[0].changes.at(-1)).toMatchObject({ label: '段階', after: '取り下げ' })
    const elsewhere = await send(await keyFor(['council.read']), asked, '', 'imports')
    expect(elsewhere[0]).toBe(403)
  })

  it('tells of a list that another council has, and takes it all the same', async () => {
    const rows = ['坂のこと', '橋のこと'].map((summary) => ({ on: '2020-06-12', summary }))
    const { context } = site.city
    const brought = {
      ...{ table: 'opinions' as const, office: aise, letStand: new Set<string>() },
      rows: rows.map((texts, at) => ({ place: `${at}`, texts })),
    }
    const taking = { seen: null, about: 'council-opinions' }
    must(await takeCouncilTable(context, testSeals, brought, taking))
    const key = await keyFor(['council.manage'])
    const list = { table: 'opinions', rows }
    const [, tried] = await send(key, { ...list, dryRun: true }, '', 'imports')
    expect(tried.notes.join('')).toContain('「藍瀬区」にもう登録されている')
    const [, taken] = await send(key, { ...list, dryRun: false, seen: tried.seen }, '', 'imports')
    expect(taken.counts.added).toBe(2)
  })

  it('is not made for what the API does not offer', async () => {
    expect(await makeKey(['council.approve'])).toMatchObject({ ok: false })
    expect(await makeKey([])).toMatchObject({ ok: false })
    expect(await makeKey(['council.read'])).toMatchObject({ ok: true })
  })
})
