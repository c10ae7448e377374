/** A ward council of the fictional city at work: 24 members with accounts, the office's staff, and the day it is. */
import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../../src/actions/context.ts'
import { addBody, addMember } from '../../src/actions/council/seats.ts'
import { onDay } from '../../src/actions/on-day.ts'
import type { MeetingNotice } from '../../src/evidence/council/meeting.ts'
import { type CalendarDate, calendarDate } from '../../src/japanese/calendar-date.ts'
import type { Result } from '../../src/lib/problem.ts'
import { recordPerson, recordRoleHolding } from '../../src/store/person-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { type OfficePeople, peopleOf } from '../workflow/people.ts'

export const office = 'b65d2b03-02d5-5623-9953-6398b455528d'

export interface CouncilAtWork {
  readonly city: TestCity
  readonly people: OfficePeople
  /** Id of the whole council. */
  readonly body: string
  readonly members: readonly { readonly id: string; readonly context: ActionContext }[]
}

/** The office sits on `since`, for two years. */
export async function openCouncil(count: number, since: string): Promise<CouncilAtWork> {
  const city = await openTestCity()
  const people = peopleOf(city.context, office, '471fb20a-9445-5574-8bc7-544e3ae87e30')
  const officer = on(people.officer, since)
  const body = must(
    await addBody(officer, { office, kind: 'plenary', name: '本会', purpose: '', from: since }),
  )
  const members = []
  for (let nth = 1; nth <= count; nth += 1) {
    const open = nth % 3 === 0
    const person = await account(city, `委員${nth}`, nth)
    const id = must(
      await addMember(officer, {
        office,
        name: `委員${nth}`,
        kind: open ? 'open' : 'recommended',
        recommendedBy: open ? '' : `第${nth}地区の集い`,
        from: since,
        until: `${Number(since.slice(0, 4)) + 2}-03-31`,
        person,
        contact: '',
      }),
    )
    members.push({ id, context: asMember(city.context, person) })
  }
  return { city, people, body, members }
}

async function account(city: TestCity, name: string, nth: number): Promise<string> {
  const id = randomUUID()
  const { store, now } = city.context
  await store.write(async (sql) => {
    await recordPerson(
      sql,
      { id, name, email: `m${nth}@council.example`, demonstration: false },
      now,
    )
    const held = { person: id, role: 'councilMember', office, section: null } as const
    await recordRoleHolding(sql, { ...held, actingFor: null, from: '2020-01-01', until: null }, now)
  })
  return id
}

function asMember(context: ActionContext, id: string): ActionContext {
  const roles = [{ role: 'councilMember', office, section: null, actingFor: null }] as const
  return { ...context, who: { kind: 'person', id, name: '委員', roles } }
}

export function on(context: ActionContext, today: string): ActionContext {
  return onDay(context, calendarDate(today))
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

export function noticeOn(day: string): MeetingNotice {
  return {
    on: day as CalendarDate,
    from: '18:30',
    until: '20:30',
    mode: 'both',
    place: '椿坂区役所 3階',
    agenda: [{ title: '来年度の計画の案', question: '何から始めるか', sheets: [] }],
    openToPublic: true,
    closedReason: '',
  }
}
