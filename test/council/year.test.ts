/**
 * A council year through the real actions on a real database: 24 members, three meetings, 200 opinions. On every day of
 * it every opinion has a state, an owner and a day it is due, and at its end none is lost.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { announceMeeting, holdMeeting, planMeeting } from '../../src/actions/council/meetings.ts'
import { moveCouncilOpinion, sendOpinion, takeOpinion } from '../../src/actions/council/opinions.ts'
import {
  handlings,
  isOpen,
  type OpinionStage,
  promises,
  type Reply,
} from '../../src/evidence/council/opinion.ts'
import type { OpinionMove } from '../../src/evidence/council/opinion-move.ts'
import type { Opinion } from '../../src/evidence/council/records.ts'
import { addDays, type CalendarDate, dateOf } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listOpinionSteps, listOpinions } from '../../src/store/council/opinion-store.ts'
import { type CouncilAtWork, must, noticeOn, office, on, openCouncil } from './council-at-work.ts'

let council: CouncilAtWork
beforeAll(async () => {
  council = await openCouncil(24, '2021-04-01')
})
afterAll(async () => await council?.city.close())

const meetingDays = ['2021-06-15', '2021-09-14', '2021-12-14']
const perMeeting = 50
const between = 50

/** The same every time: a small generator of numbers. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const random = chance(7)
const member = (nth: number) => {
  const found = council.members[nth % council.members.length]
  if (found === undefined) throw new Error('no members')
  return found
}

async function meet(day: string): Promise<void> {
  const officer = on(council.people.officer, addDays(day as CalendarDate, -20))
  const meeting = must(
    await planMeeting(officer, { office, body: council.body, notice: noticeOn(day) }),
  )
  must(await announceMeeting(officer, meeting, ''))
  const present = new Map(
    council.members.map(({ id }, nth) => [id, nth % 6 === 0 ? 'absent' : 'inPerson'] as const),
  )
  const then = on(council.people.officer, day)
  must(await holdMeeting(then, meeting, present))
  for (let nth = 0; nth < perMeeting; nth += 1) {
    const said = { summary: `${day.slice(5, 7)}月の会議の意見 ${nth}`, words: '', initiative: null }
    must(await takeOpinion(then, { ...said, office, meeting, member: member(nth).id }))
  }
}

const reply = (today: CalendarDate): Reply => {
  const handling = handlings[random(handlings.length)] ?? 'explained'
  const by = promises(handling) ? addDays(today, 20 + random(60)) : null
  return {
    text: 'お答えします。',
    handling,
    by,
    referredTo: handling === 'referred' ? '警察署' : '',
  }
}

type Work = readonly [ActionContext, OpinionMove]
type Next = (opinion: Opinion, today: CalendarDate) => Work

const carried = { fiscalYear: fiscalYear(2022), name: '地域の支え合い', amount: 480_000 }
const speaker = ({ member: said }: Opinion) =>
  (council.members.find(({ id }) => id === said) ?? member(0)).context

/** What somebody does next with an opinion; approving falls now and then to whoever wrote. */
const next: Readonly<Record<OpinionStage, Next>> = {
  received(opinion) {
    if (random(25) === 0)
      return [speaker(opinion), { kind: 'withdraw', reason: '分かったので取り下げます' }]
    const to = { person: null, personName: '波多 あかり', section: '地域協働課' }
    return [council.people.officer, { kind: 'route', to, reason: '' }]
  },
  answering(_, today) {
    const { colleague, chief } = council.people
    return [random(2) === 0 ? colleague : chief, { kind: 'submit', reply: reply(today) }]
  },
  approving({ draft }, today) {
    const { chief, mayor } = council.people
    if (random(6) === 0) return [mayor, { kind: 'return', reason: 'もう少し詳しく' }]
    return [random(2) === 0 ? chief : mayor, { kind: 'approve', seen: draft ?? reply(today) }]
  },
  acting({ reply: given }, today) {
    const { officer } = council.people
    if (random(5) === 0)
      return [officer, { kind: 'postpone', until: addDays(today, 30), reason: '工事が延びるため' }]
    const budget = given?.handling === 'nextYear' ? carried : null
    const action = { on: today, text: '行いました', budget, initiative: null, sheetYear: null }
    return [officer, { kind: 'act', action: { ...action, finished: random(3) > 0 } }]
  },
  telling: () => [council.people.officer, { kind: 'tell', how: '会議で報告' }],
  closed: (opinion) => [speaker(opinion), { kind: 'askAgain', words: 'もう少し教えてください' }],
  withdrawn: () => [council.people.officer, { kind: 'tell', how: '会議で報告' }],
}

const all = () => council.city.context.store.read((sql) => listOpinions(sql, { offices: [office] }))

/** Nothing waits without a state, an owner and a day. */
function waitsForNobody({ stage, owner, due, closedOn }: Opinion): boolean {
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(due)
  const named = owner.section !== '' && owner.personName !== ''
  return !dated || !named || (closedOn === null) !== isOpen({ stage })
}

const counted = { taken: 0, refused: 0, again: 0 }

async function come(today: CalendarDate, days: number): Promise<void> {
  if (meetingDays.includes(today)) {
    await meet(today)
    counted.taken += perMeeting
  }
  if (days % 7 !== 0 || days / 7 >= between) return
  const sent = { office, summary: `会議の間の意見 ${days}`, words: '', initiative: null }
  must(await sendOpinion(on(member(days).context, today), sent))
  counted.taken += 1
}

async function work(opinions: readonly Opinion[], today: CalendarDate): Promise<void> {
  const open = opinions.filter(isOpen)
  const closed = opinions.filter(({ stage }) => stage === 'closed')
  const asked = counted.again < 8 && random(20) === 0 ? closed.slice(0, 1) : []
  for (const opinion of [...asked, ...open.slice(0, 8)]) {
    const [who, move] = next[opinion.stage](opinion, today)
    const moved = await moveCouncilOpinion(on(who, today), opinion.id, move)
    if (!moved.ok) counted.refused += 1
    else if (move.kind === 'askAgain') counted.again += 1
  }
}

describe('a council year of 24 members and 200 opinions', () => {
  it('has a state, an owner and a due day for every opinion on every day, and loses none', async () => {
    let days = 0
    for (let today = dateOf(2021, 4, 1); today <= '2022-03-31'; today = addDays(today, 1)) {
      await come(today, days)
      const opinions = await all()
      expect(opinions).toHaveLength(counted.taken)
      expect(opinions.filter(waitsForNobody)).toEqual([])
      await work(opinions, today)
      days += 1
    }
    expect([days, counted.taken]).toEqual([365, 200])
    // whoever wrote was refused as an approver, and members asked again
    expect(counted.refused).toBeGreaterThan(5)
    expect(counted.again).toBeGreaterThan(3)
  }, 180_000)

  it('ends with every move kept', async () => {
    const opinions = await all()
    expect(opinions.filter((opinion) => !isOpen(opinion)).length).toBeGreaterThan(120)
    const ids = opinions.map(({ id }) => id)
    const steps = await council.city.context.store.read((sql) => listOpinionSteps(sql, ids))
    for (const { id, stage, due } of opinions) {
      const last = steps.get(id)?.at(-1)
      expect([last?.toStage ?? 'received', last?.due ?? due]).toEqual([stage, due])
    }
  })
})
