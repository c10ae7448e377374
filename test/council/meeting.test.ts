/** Meetings from the plan to the minutes, seats against their rules, and who may do what, on a real database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getMeeting } from '../../src/actions/council/get-council.ts'
import { joinBody } from '../../src/actions/council/join-body.ts'
import {
  announceMeeting,
  cancelMeeting,
  changeMeeting,
  holdMeeting,
  makeMeetingMaterials,
  planMeeting,
  type SaidPresence,
  sayPresence,
} from '../../src/actions/council/meetings.ts'
import { mendSeat } from '../../src/actions/council/mend-seat.ts'
import { confirmMinutes, publishMinutes, writeMinutes } from '../../src/actions/council/minutes.ts'
import { moveCouncilOpinion, takeOpinion } from '../../src/actions/council/opinions.ts'
import { addBody, addMember, endCouncilSeat, renewSeat } from '../../src/actions/council/seats.ts'
import type { Presence } from '../../src/evidence/council/meeting.ts'
import type { Reply } from '../../src/evidence/council/opinion.ts'
import { writtenOf } from '../../src/evidence/council/seat.ts'
import { dateOf } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { auditFacts } from '../../src/people/audit.ts'
import { listAuditEntries } from '../../src/store/audit-store.ts'
import { listMeetings, listPlaces } from '../../src/store/council/meeting-store.ts'
import { listOpinions } from '../../src/store/council/opinion-store.ts'
import { forgetContacts, listBodyMembers, listSeats } from '../../src/store/council/seat-store.ts'
import { type CouncilAtWork, must, noticeOn, office, on, openCouncil } from './council-at-work.ts'

let council: CouncilAtWork
beforeAll(async () => {
  council = await openCouncil(6, '2021-04-01')
})
afterAll(async () => await council?.city.close())

const day = '2021-07-13'
const officer = (today: string) => on(council.people.officer, today)
const codes = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  (result.problems ?? []).map(({ code }) => code)
const read = <T>(work: (sql: never) => Promise<T>) =>
  council.city.context.store.read((sql) => work(sql as never))

async function planned(): Promise<string> {
  const meeting = { office, body: council.body, notice: noticeOn(day) }
  return must(await planMeeting(officer('2021-06-01'), meeting))
}

describe('a council meeting', () => {
  it('is announced in time, or with a reason that everybody reads', async () => {
    const meeting = await planned()
    expect(codes(await announceMeeting(officer('2021-07-10'), meeting, ''))).toEqual([
      'meeting/late',
    ])
    must(await announceMeeting(officer('2021-07-10'), meeting, '台風で日を移したため'))
    const [found] = await read((sql) => listMeetings(sql, { id: meeting }))
    expect(found).toMatchObject({ stage: 'announced', lateReason: '台風で日を移したため' })
  })

  it('that was held already is recorded with the reason why nobody was told', async () => {
    const meeting = await planned()
    const after = officer('2021-07-20')
    expect(codes(await announceMeeting(after, meeting, ' '))).toEqual(['meeting/past'])
    must(await announceMeeting(after, meeting, '仕組みを使い始める前に開いたため'))
    const all = new Map<string, Presence>(council.members.map(({ id }) => [id, 'inPerson']))
    must(await holdMeeting(after, meeting, all))
    const [found] = await read((sql) => listMeetings(sql, { id: meeting }))
    expect(found).toMatchObject({ stage: 'held', lateReason: '仕組みを使い始める前に開いたため' })
  })

  it('counts whoever takes part by screen, and takes nobody to have come or stayed away', async () => {
    const meeting = await planned()
    expect(codes(await holdMeeting(officer(day), meeting, new Map()))).toEqual([
      'meeting/not-announced',
    ])
    must(await announceMeeting(officer('2021-06-10'), meeting, ''))
    const [one, two] = council.members
    if (one === undefined || two === undefined) throw new Error('no members')
    must(await sayPresence(on(one.context, '2021-06-20'), meeting, 'online'))
    must(await makeMeetingMaterials(officer('2021-06-21'), meeting))
    expect(codes(await holdMeeting(officer('2021-07-01'), meeting, new Map()))).toEqual([
      'meeting/not-yet',
    ])
    const some = new Map<string, Presence>([
      [one.id, 'online'],
      [two.id, 'absent'],
    ])
    const unsaid = await holdMeeting(officer(day), meeting, some)
    expect(codes(unsaid)).toEqual(['meeting/presence-missing'])
    expect(unsaid.ok ? '' : unsaid.problems[0]?.message).toContain('委員3')
    const all = new Map<string, Presence>(council.members.map(({ id }) => [id, 'absent']))
    must(await holdMeeting(officer(day), meeting, new Map([...all, ...some])))
    // what was recorded wrongly is recorded again
    some.set(two.id, 'inPerson')
    must(await holdMeeting(officer(day), meeting, new Map([...all, ...some])))
    const places = await read((sql) => listPlaces(sql, meeting))
    expect(places.filter(({ presence }) => presence === 'absent')).toHaveLength(4)
    expect(places.find(({ member }) => member === one.id)).toMatchObject({
      planned: 'online',
      presence: 'online',
    })
    expect(codes(await cancelMeeting(officer(day), meeting, '雨'))).toEqual(['meeting/over'])

    must(await writeMinutes(officer('2021-07-20'), meeting, '一、会長が開会した。'))
    expect(codes(await publishMinutes(officer('2021-07-21'), meeting))).toEqual([
      'minutes/not-confirmed',
    ])
    const { chief } = council.people
    must(await writeMinutes(on(chief, '2021-07-21'), meeting, '一、会長が開会を告げた。'))
    // the chief wrote in it, so somebody else confirms it
    expect(codes(await confirmMinutes(on(chief, '2021-07-22'), meeting, 2))).toEqual([
      'policy/refused',
    ])
    expect(codes(await confirmMinutes(on(council.people.mayor, '2021-07-22'), meeting, 1))).toEqual(
      ['minutes/changed'],
    )
    must(await confirmMinutes(on(council.people.mayor, '2021-07-22'), meeting, 2))
    must(await publishMinutes(officer('2021-07-23'), meeting))
    expect(codes(await holdMeeting(officer('2021-07-24'), meeting, all))).toEqual([
      'meeting/attendance-public',
    ])
  })

  it('takes in whom a mended seat brings, and lets go of whom it takes', async () => {
    const meeting = await planned()
    must(await announceMeeting(officer('2021-06-10'), meeting, ''))
    const term = { kind: 'open', recommendedBy: '', until: '2022-03-31' }
    const written = { ...term, office, person: null, contact: '' }
    const add = async (name: string, from: string) => {
      const member = must(await addMember(officer('2021-06-10'), { ...written, name, from }))
      const seats = await read((sql) => listSeats(sql, office))
      const seat = { office, id: seats.find((each) => each.member === member)?.id ?? '' }
      return {
        member,
        mend: (day: string) => mendSeat(officer(day), seat, { ...term, name, from: day }),
      }
    }
    const early = await add('浜 はやと', '2021-07-01')
    const late = await add('浜 おそね', '2021-08-01')
    const all = new Map<string, SaidPresence>(council.members.map(({ id }) => [id, 'inPerson']))
    must(await holdMeeting(officer(day), meeting, all.set(early.member, 'absent')))
    expect(
      codes(await holdMeeting(officer(day), meeting, all.set(early.member, 'notSeated'))),
    ).toEqual(['meeting/seated-then'])
    must(await early.mend('2021-07-20'))
    must(await late.mend('2021-07-01'))
    const seen = await getMeeting(officer(day), meeting, { open: false })
    expect(seen?.places.map(({ member }) => member)).not.toContain(late.member)
    expect(seen?.placesToMend.map(({ member }) => member)).toContain(late.member)
    expect(codes(await holdMeeting(officer(day), meeting, all))).toEqual([
      'meeting/presence-missing',
    ])
    must(await holdMeeting(officer(day), meeting, all.set(late.member, 'online')))
    const places = await read((sql) => listPlaces(sql, meeting))
    expect(places.find(({ member }) => member === early.member)).toBeUndefined()
    expect(places.find(({ member }) => member === late.member)?.presence).toBe('online')
    for (const { mend } of [early, late]) must(await mend('2022-03-31'))
  })

  it('keeps the minutes of whoever saved first, and tells the other', async () => {
    const meeting = await planned()
    must(await announceMeeting(officer('2021-06-10'), meeting, ''))
    const all = new Map<string, Presence>(council.members.map(({ id }) => [id, 'inPerson']))
    must(await holdMeeting(officer(day), meeting, all))
    must(await writeMinutes(officer(day), meeting, '一、開会した。', 0))
    const { chief } = council.people
    const late = await writeMinutes(on(chief, day), meeting, '一、会長が開会を告げた。', 0)
    expect(codes(late)).toEqual(['minutes/written-meanwhile'])
    must(await writeMinutes(on(chief, day), meeting, '一、会長が開会を告げた。', 1))
    const found = await getMeeting(officer(day), meeting, { open: false })
    expect([found?.minutes, ...(found?.formerMinutes ?? [])]).toMatchObject([
      { revision: 2, content: '一、会長が開会を告げた。' },
      { revision: 1, content: '一、開会した。' },
    ])
    expect((await getMeeting(officer(day), meeting, { open: true }))?.formerMinutes).toEqual([])
  })

  it('is cancelled with a reason, and changed only before it is held', async () => {
    const meeting = await planned()
    must(await changeMeeting(officer('2021-06-02'), meeting, { ...noticeOn(day), place: '別館' }))
    expect(codes(await cancelMeeting(officer('2021-06-03'), meeting, ' '))).toEqual([
      'meeting/cancel-reason',
    ])
    must(await cancelMeeting(officer('2021-06-03'), meeting, '感染症のため'))
    expect(codes(await changeMeeting(officer('2021-06-04'), meeting, noticeOn(day)))).toEqual([
      'meeting/over',
    ])
  })
})

describe('a meeting that was announced', () => {
  it('goes to another day in time, or with a reason that everybody reads', async () => {
    const meeting = await planned()
    must(await announceMeeting(officer('2021-06-10'), meeting, ''))
    const change = (today: string, to: string, reason = '') =>
      changeMeeting(officer(today), meeting, noticeOn(to), reason)
    expect(codes(await change('2021-07-10', '2021-07-12'))).toEqual(['meeting/late'])
    expect(codes(await change('2021-07-10', '2021-07-09', '都合'))).toEqual(['meeting/past'])
    must(await change('2021-07-01', '2021-07-20'))
    must(await change('2021-07-18', '2021-07-19', '会場が使えないため'))
    const [found] = await read((sql) => listMeetings(sql, { id: meeting }))
    expect(found).toMatchObject({
      stage: 'announced',
      announcedOn: '2021-07-18',
      lateReason: '会場が使えないため',
      notice: { on: '2021-07-19' },
    })
    // the same day again is no news
    must(await changeMeeting(officer('2021-07-19'), meeting, noticeOn('2021-07-19')))
  })

  it('keeps what was said at it in its own year, whenever it is written down', async () => {
    const meeting = must(
      await planMeeting(officer('2022-02-01'), {
        office,
        body: council.body,
        notice: noticeOn('2022-03-29'),
      }),
    )
    must(await announceMeeting(officer('2022-02-02'), meeting, ''))
    const said = { office, member: null, summary: '坂に手すりを', words: '', initiative: null }
    const at = must(await takeOpinion(officer('2022-04-04'), { ...said, meeting }))
    const between = must(await takeOpinion(officer('2022-04-04'), { ...said, meeting: null }))
    const years = await read((sql) => listOpinions(sql, { offices: [office] }))
    const yearOf = (id: string) => years.find((each) => each.id === id)?.fiscalYear
    expect([yearOf(at), yearOf(between)]).toEqual([2021, 2022])
  })
})

describe('a reply to an opinion', () => {
  it('is approved by somebody who did not write it, and by nobody of another office', async () => {
    const { chief, mayor, stranger } = council.people
    const said = { office, meeting: null, member: council.members[0]?.id ?? null }
    const opinion = must(
      await takeOpinion(officer('2021-08-02'), {
        ...said,
        summary: '街灯を増やす',
        words: '',
        initiative: null,
      }),
    )
    const to = { person: null, personName: '波多', section: '地域協働課' }
    must(
      await moveCouncilOpinion(officer('2021-08-03'), opinion, { kind: 'route', to, reason: '' }),
    )
    const reply: Reply = {
      text: '来年度に5基を加えます。',
      handling: 'nextYear',
      by: dateOf(2022, 3, 31),
      referredTo: '',
    }
    must(await moveCouncilOpinion(on(chief, '2021-08-04'), opinion, { kind: 'submit', reply }))
    const approve = { kind: 'approve', seen: reply } as const
    for (const [who, code] of [
      [chief, 'policy/refused'],
      [council.people.officer, 'policy/refused'],
      [stranger, 'policy/refused'],
    ] as const) {
      expect(codes(await moveCouncilOpinion(on(who, '2021-08-05'), opinion, approve))).toEqual([
        code,
      ])
    }
    must(await moveCouncilOpinion(on(mayor, '2021-08-05'), opinion, approve))
    const other = council.members[1]?.context ?? council.city.context
    const again = { kind: 'askAgain', words: 'いつ' } as const
    expect(codes(await moveCouncilOpinion(on(other, '2021-08-06'), opinion, again))).toEqual([
      'policy/refused',
    ])
    // promised for next year: it ends in a budget line or a sheet, or not at all
    const action = {
      on: dateOf(2021, 8, 6),
      text: '予算に入れた',
      initiative: null,
      sheetYear: null,
      finished: true,
    }
    const without = { kind: 'act', action: { ...action, budget: null } } as const
    expect(codes(await moveCouncilOpinion(officer('2021-08-06'), opinion, without))).toEqual([
      'opinion/carried-where',
    ])
    const budget = { fiscalYear: fiscalYear(2022), name: '街灯の整備', amount: 900_000 }
    must(
      await moveCouncilOpinion(officer('2021-08-06'), opinion, {
        kind: 'act',
        action: { ...action, budget },
      }),
    )
  })
})

describe('seats', () => {
  it('end with a reason, begin again after, and belong to bodies', async () => {
    const [first] = await read((sql) => listSeats(sql, office))
    if (first === undefined) throw new Error('no seats')
    const seat = { office, id: first.id }
    expect(
      codes(await endCouncilSeat(officer('2021-09-01'), seat, { on: '2021-09-30', reason: '' })),
    ).toEqual(['council/reason'])
    must(await endCouncilSeat(officer('2021-09-01'), seat, { on: '2021-09-30', reason: '転居' }))
    expect(
      codes(
        await endCouncilSeat(officer('2021-09-01'), seat, { on: '2021-09-30', reason: '転居' }),
      ),
    ).toEqual(['council/ended'])
    const term = { kind: 'open', recommendedBy: '', from: '2021-09-01', until: '2022-03-31' }
    expect(codes(await renewSeat(officer('2021-09-02'), first.member, term))).toEqual([
      'council/overlap',
    ])
    must(await renewSeat(officer('2021-09-02'), first.member, { ...term, from: '2021-10-01' }))
    const group = {
      office,
      kind: 'subcommittee' as const,
      name: '防災部会',
      purpose: '',
      from: '2021-10-01',
    }
    const body = must(await addBody(officer('2021-10-01'), group))
    const joined = { body, member: first.member, post: 'chair' as const, from: '2021-10-01' }
    must(await joinBody(officer('2021-10-01'), office, joined))
    expect(
      codes(await joinBody(on(council.people.stranger, '2021-10-01'), office, joined)),
    ).toEqual(['policy/refused'])
    const second = council.members.find(({ id }) => id !== first.member)?.id ?? ''
    must(
      await joinBody(officer('2021-11-01'), office, {
        ...joined,
        member: second,
        from: '2021-11-01',
      }),
    )
    const posts = await read((sql) => listBodyMembers(sql, office))
    // one chair on any day; who presided stays in the body
    expect(
      posts
        .filter((each) => each.body === body)
        .map(({ member, post, from, until }) => [member === second, post, from, until])
        .sort(),
    ).toEqual([
      [false, 'chair', '2021-10-01', '2021-10-31'],
      [false, 'member', '2021-11-01', null],
      [true, 'chair', '2021-11-01', null],
    ])
    const atOnce = { ...joined, member: second, post: 'none' as const, from: '2021-11-01' }
    expect(codes(await joinBody(officer('2021-11-01'), office, atOnce))).toEqual([
      'council/began-then',
    ])
    // whoever leaves is in it until the day before
    const leaving = { ...joined, post: 'none' as const, from: '2021-12-01' }
    must(await joinBody(officer('2021-12-01'), office, leaving))
    expect(codes(await joinBody(officer('2021-12-02'), office, leaving))).toEqual([
      'council/not-in-body',
    ])
    const left = await read((sql) => listBodyMembers(sql, office))
    expect(left.filter((each) => each.body === body && each.member === first.member)).toMatchObject(
      [{ until: '2021-10-31' }, { until: '2021-11-30' }],
    )
    const forgotten = await council.city.context.store.write((sql) =>
      forgetContacts(sql, dateOf(2030, 1, 1)),
    )
    expect(forgotten).toBe(0)
  })
})

describe('a member whose name or term was typed wrongly', () => {
  it('is set right from what was shown, and the audit keeps what it was', async () => {
    const term = { kind: 'open', recommendedBy: '', from: '2030-04-01', until: '2032-03-31' }
    const member = must(
      await addMember(officer('2030-04-01'), {
        ...{ ...term, office, name: '磯　うみ', person: null, contact: '' },
      }),
    )
    const seats = await read((sql) => listSeats(sql, office))
    const shown = seats.find((each) => each.member === member)
    if (shown === undefined) throw new Error('no seat')
    const begunFrom = writtenOf(shown)
    const mend = (name: string, until: string) =>
      mendSeat(officer('2030-04-02'), { office, id: shown.id }, { ...term, name, until, begunFrom })
    must(await mend('磯 うみ', '2031-03-31'))
    const late = await mend('磯 そら', '2032-03-31')
    expect(codes(late)).toEqual(['council/mended-meanwhile'])
    expect(late.ok ? '' : late.problems[0]?.message).toContain('磯 うみ、2030-04-01～2031-03-31')
    const about = `council-seat:${shown.id}`
    const every = { person: null, act: null, from: null, until: null, before: null, limit: 9 }
    const entries = await read((sql) => listAuditEntries(sql, { ...every, about }))
    expect(entries.map((entry) => auditFacts(entry).details)).toEqual([
      ['council/mended-meanwhile'],
      ['前の氏名：磯　うみ', '前の任期：2030-04-01～2032-03-31'],
    ])
  })

  const term = { kind: 'open', recommendedBy: '', from: '2030-04-01', until: '2032-03-31' }

  it('is set right, and stays the same member', async () => {
    const today = officer('2030-04-01')
    const written = { ...term, office, name: '岬　凪', person: null, contact: '' }
    const member = must(await addMember(today, written))
    const seatOf = async () => {
      const seats = await read((sql) => listSeats(sql, office))
      const found = seats.find((each) => each.member === member)
      if (found === undefined) throw new Error('no seat')
      return found
    }
    const { id } = await seatOf()
    const seat = { office, id }
    const mended = { ...term, name: '岬 なぎさ', until: '2031-03-31' }
    must(await mendSeat(today, seat, mended))
    expect(await seatOf()).toMatchObject({ id, memberName: '岬 なぎさ', until: '2031-03-31' })
    must(await renewSeat(today, member, { ...term, from: '2031-04-01' }))
    const mend = async (wrong: Partial<typeof mended>) =>
      codes(await mendSeat(today, seat, { ...mended, ...wrong }))
    expect(await mend({ until: '2031-04-01' })).toEqual(['council/overlap'])
    expect(await mend({ name: '委員1' })).toEqual(['council/name-taken'])
    expect(await mend({ name: ' ', from: '' })).toEqual(['council/name', 'council/day'])
    must(await endCouncilSeat(today, seat, { on: '2030-12-31', reason: '転居' }))
    expect(await mend({ until: '2030-11-30' })).toEqual(['council/ends-outside'])
    const stranger = on(council.people.stranger, '2030-04-01')
    expect(codes(await mendSeat(stranger, seat, mended))).toEqual(['policy/refused'])
  })
})
