/** What the acts on a ward council go by: its dated rules, the days they set, and who a member is. */

import type { CouncilMember } from '../../evidence/council/records.ts'
import { isSeated } from '../../evidence/council/seat.ts'
import { addDays, type CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Actor } from '../../people/actor.ts'
import type { OpinionDays } from '../../plan/council-rules.ts'
import type { CouncilDesign, Municipality } from '../../plan/municipality.ts'
import { listMembers, listSeats } from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { openDay } from '../../workflow/calendar/closed-day.ts'

export interface CouncilSurroundings {
  readonly municipality: Municipality
  /** Rules that hold for the office on that day. */
  readonly rules: CouncilDesign
  readonly fiscalYear: FiscalYear
  readonly today: CalendarDate
  /** The last day of a step that begins today: an open day. */
  readonly dueAfter: (step: keyof OpinionDays) => CalendarDate
  /** Of one that began on another day. */
  readonly dueFrom: (day: CalendarDate, step: keyof OpinionDays) => CalendarDate
}

export async function findCouncil(
  sql: Sql,
  office: string,
  today: CalendarDate,
): Promise<Result<CouncilSurroundings>> {
  const municipality = await findMunicipality(sql)
  const fiscalYear = fiscalYearOf(today)
  const rules = municipality === null ? null : rulesOf(municipality, office, fiscalYear)
  if (municipality === null || rules === null) return fail(noCouncil)
  const dueFrom = (began: CalendarDate, step: keyof OpinionDays) => {
    const last = addDays(began, rules.days[step])
    return openDay(last, 'after', municipality.calendar) ?? last
  }
  const dueAfter = (step: keyof OpinionDays) => dueFrom(today, step)
  return ok({ municipality, rules, fiscalYear, today, dueAfter, dueFrom })
}

export function rulesOf(
  { councils }: Municipality,
  office: string,
  year: FiscalYear,
): CouncilDesign | null {
  const holds = ({ validFrom, validTo }: CouncilDesign) =>
    validFrom <= year && year <= (validTo ?? year)
  return councils.find((each) => each.office === office && holds(each)) ?? null
}

/** The members somebody is, with a seat on that day; usually one. */
export async function listSeatedAs(
  sql: Sql,
  who: Actor,
  day: CalendarDate,
): Promise<readonly CouncilMember[]> {
  if (who.kind !== 'person') return []
  const seated: CouncilMember[] = []
  for (const member of await listMembers(sql, { person: who.id })) {
    const seats = await listSeats(sql, member.office)
    if (seats.some((seat) => seat.member === member.id && isSeated(seat, day))) {
      seated.push(member)
    }
  }
  return seated
}

const noCouncil: Problem = {
  code: 'council/none',
  severity: 'blocks',
  message:
    'この所属の区政会議のきまりが、市の設定にありません。市の設定の councils に書き足してください。',
}

export const notSeated: Problem = {
  code: 'council/not-seated',
  severity: 'blocks',
  message: 'いま任期中の委員ではないので、できません。任期は区政会議のページで確かめられます。',
}

export function missing(thing: string): Problem {
  return {
    code: 'council/missing',
    severity: 'blocks',
    message: `この${thing}はありません。一覧から開き直してください。`,
  }
}
