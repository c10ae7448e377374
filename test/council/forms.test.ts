/** What the council's forms send, as requests: a person is asked about personal details, and no form breaks the site. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planMeeting } from '../../src/actions/council/meetings.ts'
import { openPoll, preparePoll } from '../../src/actions/council/polls.ts'
import { addBody, addMember } from '../../src/actions/council/seats.ts'
import { commonEnds as ends } from '../../src/evidence/council/poll.ts'
import type { CalendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYearOf } from '../../src/japanese/fiscal-year.ts'
import { systemActor } from '../../src/people/actor.ts'
import type { Role } from '../../src/people/role.ts'
import { listOpinionSteps, listOpinions } from '../../src/store/council/opinion-store.ts'
import { recordIndicators } from '../../src/store/indicator-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { must, noticeOn, office } from './council-at-work.ts'

const desk = '/work/council/offices/tsubakizaka'
let site: RequestSite
let member = ''
const cookies = new Map<Role, string>()
beforeAll(async () => {
  site = await openRequestSite()
  for (const role of ['officer', 'sectionChief', 'councilMember'] as const) {
    cookies.set(role, await site.signIn(role))
  }
  const year = Number(site.city.context.today.slice(0, 4))
  const account = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`
      select person_id as id from role_holding where role = 'councilMember'`,
  )
  const seat = { from: `${year - 1}-04-01`, until: `${year + 1}-03-31`, contact: '' }
  member = must(
    await addMember(asSystem(), {
      ...seat,
      office,
      name: '町田 よしこ',
      kind: 'open',
      recommendedBy: '',
      person: account[0]?.id ?? null,
    }),
  )
})
afterAll(async () => await site?.close())

const asSystem = () => ({ ...site.city.context, who: systemActor('test') })
const send = async (role: Role, path: string, fields: Readonly<Record<string, string>>) => {
  const response = await site.post(path, fields, cookies.get(role))
  return { status: response.status, html: await response.text() }
}
const opinions = () =>
  site.city.context.store.read((sql) => listOpinions(sql, { offices: [office] }))
async function taken(summary: string): Promise<string> {
  const sent = await send('officer', desk, { act: 'opinion', summary, member })
  expect(sent.status).toBe(303)
  const found = (await opinions()).find((each) => each.summary === summary)
  if (found === undefined) throw new Error('the opinion was not taken')
  return found.id
}
const work = (opinion: string) => `/work/council/opinions/${opinion}`

describe('an opinion that is written down', () => {
  it('asks about a personal detail, and takes it as it is once a person looked', async () => {
    const summary = '山田 花子さんの家の前に街灯を。\n06-6123-4567'
    const fields = { act: 'opinion', summary, member }
    const asked = await send('officer', desk, fields)
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('「06-6123-4567」（電話番号？）は個人情報ではない')
    expect(await opinions()).toEqual([])
    // one of two is looked at: the other is still asked about
    const half = await send('officer', desk, { ...fields, stand: '06-6123-4567' })
    expect(half.status).toBe(422)
    expect(half.html).toContain('「山田 花子」（氏名？）は個人情報ではない')
    const cookie = cookies.get('officer') ?? ''
    const body = new URLSearchParams(fields)
    for (const word of ['06-6123-4567', '山田 花子']) body.append('stand', word)
    const headers = { 'sec-fetch-site': 'same-origin', cookie }
    const looked = await site.request(desk, { method: 'POST', body, headers })
    expect(looked.status).toBe(303)
    expect((await opinions()).map((each) => each.summary)).toEqual([summary])
  })

  it('asks about the very member who said it, whoever writes it down', async () => {
    for (const [role, path] of [
      ['officer', desk],
      ['councilMember', '/council/mine'],
    ] as const) {
      const summary = '町田は坂道の手すりが要ると思います。'
      const asked = await send(role, path, { act: 'opinion', summary, member })
      expect(asked.status).toBe(422)
      expect(asked.html).toContain('「町田」（氏名？）は個人情報ではない')
    }
  })

  it('is of a meeting, an initiative and a member of the office, or is not taken', async () => {
    const before = (await opinions()).length
    for (const wrong of ['meeting', 'initiative', 'member']) {
      const fields = { act: 'opinion', summary: '街灯を増やす', [wrong]: randomUUID() }
      const sent = await send('officer', desk, fields)
      expect([wrong, sent.status]).toEqual([wrong, 422])
      expect(sent.html).toContain('一覧から開き直してください')
    }
    // a meeting nobody was told of has no page an opinion could lead to
    const from = '2021-04-01'
    const body = must(
      await addBody(asSystem(), { office, kind: 'plenary', name: '本会', purpose: '', from }),
    )
    const notice = noticeOn(site.city.context.today)
    const meeting = must(await planMeeting(asSystem(), { office, body, notice }))
    const sent = await send('officer', desk, { act: 'opinion', summary: '街灯を増やす', meeting })
    expect(sent.status).toBe(422)
    expect(await opinions()).toHaveLength(before)
  })
})

describe('an opinion at work', () => {
  it('shows the office what was returned, who said it, and what the member asked again', async () => {
    const id = await taken('手すりを付けてほしい')
    const move = async (role: Role, fields: Readonly<Record<string, string>>) =>
      expect((await send(role, work(id), fields)).status, fields['act']).toBe(303)
    const reply = { text: '秋に付けます。', handling: 'explained', by: '', referredTo: '' }
    await move('officer', { act: 'route', section: '地域協働課' })
    await move('officer', { act: 'submit', ...reply })
    await move('sectionChief', { act: 'return', reason: '何月に付けるかを書いてください。' })
    await move('officer', { act: 'submit', ...reply, text: '10月に付けます。' })
    await move('sectionChief', { act: 'approve', ...reply, text: '10月に付けます。' })
    await move('officer', { act: 'tell', how: '書面で送った' })
    const again = { act: `again.${id}`, words: '両側に付きますか' }
    expect((await send('councilMember', '/council/mine', again)).status).toBe(303)
    const page = await site.request(work(id), { headers: { cookie: cookies.get('officer') ?? '' } })
    const html = await page.text()
    expect(html).toContain('何月に付けるかを書いてください。')
    expect(html).toContain('両側に付きますか')
    expect(html).toContain('町田 よしこ')
    const open = await (await site.request(`/council/opinions/${id}`)).text()
    expect(open).toContain('10月に付けます。')
    for (const inside of ['何月に付けるか', '両側に付きますか', '町田 よしこ', '潮田']) {
      expect(open).not.toContain(inside)
    }
  })

  it('asks about a detail in a reply, and tells what of a budget cannot be read', async () => {
    const id = await taken('ベンチを置いてほしい')
    const route = await send('officer', work(id), { act: 'route', section: '地域協働課' })
    expect(route.status).toBe(303)
    const submit = { act: 'submit', handling: 'thisYear', by: '2099-03-31', referredTo: '' }
    const asked = await send('officer', work(id), { ...submit, text: '佐藤 一郎さんの店の前に。' })
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('「佐藤 一郎」（氏名？）は個人情報ではない')
    expect((await send('officer', work(id), { ...submit, text: '坂の上に。' })).status).toBe(303)
    const approve = { ...submit, act: 'approve', text: '坂の上に。' }
    expect((await send('sectionChief', work(id), approve)).status).toBe(303)
    const act = { act: 'act', on: '2021-02-10', text: '置いた', finished: 'no' }
    const unread = { ...act, budgetName: 'ベンチの設置', budgetAmount: '九十万' }
    const told = await send('officer', work(id), unread)
    expect(told.status).toBe(422)
    expect(told.html).toContain('数字だけで書いてください')
    const nameless = await send('officer', work(id), { ...act, budgetAmount: '900000' })
    expect(nameless.status).toBe(422)
    const read = { ...act, budgetName: 'ベンチの設置', budgetAmount: '９００，０００' }
    expect((await send('officer', work(id), read)).status).toBe(303)
    // of a text that cannot be sent any more nothing is asked
    const late = await send('officer', work(id), { ...submit, text: '佐藤 一郎さんの店の前に。' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('ほかの人が先に進めた可能性があります')
    expect(late.html).not.toContain('個人が分かるものがあるようです')
    const steps = await site.city.context.store.read((sql) => listOpinionSteps(sql, [id]))
    // of February: the fiscal year began the year before
    const budget = { fiscalYear: 2020, name: 'ベンチの設置', amount: 900_000 }
    expect(steps.get(id)?.at(-1)?.move).toMatchObject({ kind: 'act', action: { budget } })
  })
})

describe('a figure of the council', () => {
  const measures = `${desk}/measures`
  const shown = async () => {
    const cookie = cookies.get('officer') ?? ''
    return await (await site.request(measures, { headers: { cookie } })).text()
  }

  it('is bound to an indicator of the office, led back to its records, and unbound', async () => {
    const indicator = { key: '区政会議の回数', name: '区政会議の回数', unit: '回' }
    await site.city.context.store.write((sql) => recordIndicators(sql, [{ office, indicator }]))
    const form = {
      measure: 'meetingsHeld',
      indicator: `${office} ${indicator.name}`,
      fromYear: '',
    }
    const wrongs = [
      { measure: '' },
      { measure: 'meanScore nobody-asked' },
      { indicator: `${randomUUID()} ${indicator.name}` },
      { fromYear: '令和' },
    ]
    for (const wrong of wrongs) {
      const refused = await send('officer', measures, { ...form, ...wrong })
      expect([wrong, refused.status]).toEqual([wrong, 422])
      const [, target = ''] =
        /class="error-summary[\s\S]*?href="#([^"]+)"/u.exec(refused.html) ?? []
      expect(refused.html).toContain(`id="${target}"`)
    }
    expect((await send('officer', measures, form)).status).toBe(303)
    expect((await send('officer', measures, form)).html).toContain('もうこの指標に結び付いています')
    const [, ending = ''] = /action="([^"]+\/ending)"/u.exec(await shown()) ?? []
    expect((await send('officer', ending, {})).status).toBe(303)
    expect((await send('officer', ending, {})).status).toBe(422)
    expect(await shown()).not.toContain(ending)
  })
})

describe('a form that names nothing', () => {
  it.each([
    ['councilMember', '/council/mine', { act: 'presence', presence: 'online' }],
    ['councilMember', '/council/mine', { act: 'again.', words: 'いつ' }],
    ['councilMember', '/council/mine', { act: 'withdraw.x', reason: 'もうよい' }],
    ['officer', desk, { act: 'seat', kind: 'open', from: '2021-04-01', until: '2022-03-31' }],
    ['officer', desk, { act: 'joining', post: 'chair', from: '2021-04-01' }],
    ['officer', desk, { act: 'meeting', on: '2021-04-01' }],
    ['officer', `${desk}/measures`, { measure: 'meanScore', indicator: '平均点', fromYear: '' }],
  ] as const)('is told so to %s at %s: %j', async (role, path, fields) => {
    expect((await send(role, path, fields)).status).toBe(422)
  })

  it('is told so where the account is nobody’s', async () => {
    const seat = { kind: 'open', from: '2021-04-01', until: '2022-03-31' }
    const fields = { act: 'member', name: '波多 あかり', ...seat, person: randomUUID() }
    expect((await send('officer', desk, fields)).status).toBe(422)
  })
})

describe('a day whose year was not typed to its end', () => {
  it.each(['0020-04-01', '0202-04-01', '2200-04-01'])('is taken nowhere: %s', async (day) => {
    const [body] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`select council_body_id as id from council_body`,
    )
    const notice = { body: body?.id ?? '', from: '18:30', until: '20:00', place: '区役所' }
    const forms: Readonly<Record<string, string>>[] = [
      { act: 'meeting', ...notice, on: day, 'agenda.0.title': '計画の案' },
      { act: 'member', name: '岬 なぎさ', kind: 'open', from: day, until: '2024-03-31' },
      { act: 'seat', member, kind: 'open', from: day, until: day },
      { act: 'body', kind: 'studyGroup', name: '坂の学習会', from: day },
      {
        act: 'poll',
        kind: 'evaluation',
        title: '評価',
        questions: '問',
        opensOn: day,
        closesOn: day,
      },
    ]
    for (const fields of forms) {
      const { status, html } = await send('officer', desk, fields)
      expect(status, fields['act']).toBe(422)
      expect(html).toContain('日を「2021-04-01」のように入れてください。')
    }
  })
})

describe('a form that was taken', () => {
  it('says so on the page it leads to, and only of what can be done there', async () => {
    const fields = { act: 'word', word: '坂', explanation: '傾いた道。' }
    const response = await site.post(desk, fields, cookies.get('officer'))
    expect(response.headers.get('location')).toBe(`${desk}?done=desk.word`)
    const shown = async (query: string) => {
      const headers = { cookie: cookies.get('officer') ?? '' }
      return await (await site.request(`${desk}?${query}`, { headers })).text()
    }
    expect(await shown('done=desk.word')).toContain('用語の説明を加えました')
    expect(await shown('done=toString')).not.toContain('notification-success')
  })
})

describe('a member at the desk', () => {
  it('is set right by a form that is filled in as it stands, and keeps what was typed', async () => {
    const headers = { cookie: cookies.get('officer') ?? '' }
    const shown = async (path: string) => await (await site.request(path, { headers })).text()
    const [, seat = ''] = /\?mend=([0-9a-f-]+)#form-mending/.exec(await shown(desk)) ?? []
    const form = await shown(`${desk}?mend=${seat}`)
    expect(form).toContain('町田 よしこさんの登録を直す')
    expect(form).toMatch(/value="町田 よしこ"/)
    const fields = { act: 'mending', seat, name: '町田 佳子', kind: 'open', from: '', until: '' }
    const refused = await send('officer', desk, fields)
    expect(refused.status).toBe(422)
    expect(refused.html).toMatch(/value="町田 佳子"/)
  })
})

describe('papers of a vote that were not taken', () => {
  it('leave ticked who had handed one in', async () => {
    const { context } = site.city
    const poll = must(
      await preparePoll(asSystem(), {
        ...{ office, title: '紙の評価', meeting: null, kind: 'evaluation' },
        fiscalYear: fiscalYearOf(context.today as CalendarDate),
        questions: [
          {
            kind: 'score',
            id: 'q-1',
            wording: '見守り',
            ...{ lowest: 1, highest: 5 },
            ends,
            initiative: null,
          },
        ],
        opensOn: context.today as CalendarDate,
        closesOn: context.today as CalendarDate,
      }),
    )
    must(await openPoll(asSystem(), poll))
    const fields = { act: 'paper', ballots: '5\n4', voter: member }
    const { status, html } = await send('officer', `/work/council/polls/${poll}`, fields)
    expect(status).toBe(422)
    expect(html).toMatch(new RegExp(`value="${member}"[^>]*checked`))
  })
})
