/** A ward council as pages show it: who sits in it, its bodies and meetings, what was said and what came of it. */

import type { Poll } from '../../evidence/council/poll.ts'
import type {
  BodyMember,
  CouncilBody,
  CouncilMember,
  Meeting,
  MeetingPlace,
  MinutesText,
} from '../../evidence/council/records.ts'
import { isSeated, type Seat } from '../../evidence/council/seat.ts'
import { seatProblems } from '../../evidence/council/seat-problems.ts'
import type { PollResult } from '../../evidence/council/tabulate-poll.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import type { CouncilDesign } from '../../plan/municipality.ts'
import {
  listMeetings,
  listMinutes,
  listPlaces,
  listPlacesToMend,
} from '../../store/council/meeting-store.ts'
import { countOpinions, type OpinionCount } from '../../store/council/opinion-store.ts'
import { listPolls, listVoters } from '../../store/council/poll-store.ts'
import {
  listBodies,
  listBodyMembers,
  listMembers,
  listSeats,
} from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { findStaffedOffice, listOffices } from '../../store/office-store.ts'
import type { ActionContext } from '../context.ts'
import { rulesOf } from './council-surroundings.ts'
import { listRemarks, type Remarks, resultOf } from './poll-result.ts'

export interface CouncilEntry {
  readonly office: Office
  readonly rules: CouncilDesign
  readonly counts: readonly OpinionCount[]
  /** The next announced meeting; null where none is. */
  readonly next: Meeting | null
}

/** Every office whose council has rules today. */
export async function listCouncils(context: ActionContext): Promise<readonly CouncilEntry[]> {
  const today = context.today
  return await context.store.read(async (sql) => {
    const municipality = await findMunicipality(sql)
    const counts = await countOpinions(sql, null)
    const announced = await listMeetings(sql, { stages: ['announced'] })
    return (await listOffices(sql)).flatMap((office) => {
      const rules =
        municipality === null ? null : rulesOf(municipality, office.id, fiscalYearOf(today))
      if (rules === null) return []
      const next = announced.find((each) => each.office.id === office.id && each.notice.on >= today)
      const own = counts.filter((each) => each.office === office.id)
      return { office, rules, counts: own, next: next ?? null }
    })
  })
}

export interface CouncilView {
  readonly office: Office
  readonly rules: CouncilDesign
  readonly bodies: readonly CouncilBody[]
  readonly bodyMembers: readonly BodyMember[]
  readonly members: readonly CouncilMember[]
  /** All that ever were. */
  readonly seats: readonly Seat[]
  /** Those held today. */
  readonly seated: readonly Seat[]
  readonly problems: readonly Problem[]
  readonly meetings: readonly Meeting[]
  readonly polls: readonly Poll[]
  readonly counts: readonly OpinionCount[]
}

/** @param code Of the office; null where there is none, or no rules for its council */
export async function getCouncil(
  context: ActionContext,
  code: string,
): Promise<CouncilView | null> {
  return await context.store.read(async (sql) => {
    const office = await findStaffedOffice(sql, { code })
    return office === null ? null : await councilIn(sql, office, context.today)
  })
}

export async function councilIn(
  sql: Sql,
  office: Office,
  day: CalendarDate,
): Promise<CouncilView | null> {
  const municipality = await findMunicipality(sql)
  const rules = municipality === null ? null : rulesOf(municipality, office.id, fiscalYearOf(day))
  if (rules === null) return null
  const offices = [office.id]
  const seats = await listSeats(sql, office.id)
  return {
    office,
    rules,
    bodies: await listBodies(sql, offices),
    bodyMembers: await listBodyMembers(sql, office.id),
    members: await listMembers(sql, { office: office.id }),
    seats,
    seated: seats.filter((seat) => isSeated(seat, day)),
    problems: seatProblems(seats, rules, { members: rules.members, day }),
    meetings: await listMeetings(sql, { offices }),
    polls: await listPolls(sql, { offices }),
    counts: await countOpinions(sql, office.id),
  }
}

export interface MeetingView {
  readonly meeting: Meeting
  readonly rules: CouncilDesign | null
  readonly places: readonly MeetingPlace[]
  /** The same and whom a mended seat brings to a meeting that was held; of the office alone. */
  readonly placesToMend: readonly MeetingPlace[]
  /** The last text; null where there is none. */
  readonly minutes: MinutesText | null
  /** Those before it, the newest first; of the office alone. */
  readonly formerMinutes: readonly MinutesText[]
}

/**
 * @param open Whether what the office still keeps to itself is left out: what is planned, what members said
 * beforehand, minutes not yet public
 */
export async function getMeeting(
  context: ActionContext,
  id: string,
  { open }: { readonly open: boolean },
): Promise<MeetingView | null> {
  return await context.store.read(async (sql) => {
    const [meeting] = await listMeetings(sql, { id })
    if (meeting === undefined || (open && meeting.stage === 'planned')) return null
    const municipality = await findMunicipality(sql)
    const rules =
      municipality === null ? null : rulesOf(municipality, meeting.office.id, meeting.fiscalYear)
    const hidden = open && meeting.minutesStage !== 'published'
    const [last, ...former] = hidden ? [] : await listMinutes(sql, id)
    const places = await listPlaces(sql, id)
    const told = open ? places.map((place) => ({ ...place, planned: null })) : places
    const own = open
      ? { formerMinutes: [], placesToMend: [] }
      : { formerMinutes: former, placesToMend: await listPlacesToMend(sql, id) }
    return { meeting, rules, places: told, minutes: last ?? null, ...own }
  })
}

export interface PollView {
  readonly poll: Poll
  readonly office: Office
  readonly voters: number
  /** null before it is closed; the public sees it once it is published. */
  readonly result: PollResult | null
  /** Free words; of the office alone, and none before closing or of few ballots. */
  readonly remarks: readonly Remarks[]
}

export async function getPoll(
  context: ActionContext,
  id: string,
  { open }: { readonly open: boolean },
): Promise<PollView | null> {
  return await context.store.read(async (sql) => {
    const [poll] = await listPolls(sql, { id })
    const office = poll === undefined ? null : await findStaffedOffice(sql, { id: poll.office })
    if (poll === undefined || office === null || (open && poll.stage !== 'published')) return null
    const voters = (await listVoters(sql, id)).length
    const remarks = open ? [] : await listRemarks(sql, poll)
    return { poll, office, voters, result: await resultOf(sql, poll), remarks }
  })
}
