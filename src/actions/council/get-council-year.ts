/**
 * What the ordinance asks to be published every year: members with their kind of seat and their terms, meetings with
 * who took part, opinions with what came of them. All of it is counted from records; nothing of it is typed.
 */

import { countQuorum, type QuorumCount } from '../../evidence/council/meeting.ts'
import type { Poll } from '../../evidence/council/poll.ts'
import { type PublicOpinion, publicOpinion } from '../../evidence/council/public-opinion.ts'
import { attendanceOf, type Meeting } from '../../evidence/council/records.ts'
import { lastDayOf, type Seat, termNumber } from '../../evidence/council/seat.ts'
import type { PollResult } from '../../evidence/council/tabulate-poll.ts'
import { addDays } from '../../japanese/calendar-date.ts'
import { type FiscalYear, firstDay, lastDay } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { CouncilDesign } from '../../plan/municipality.ts'
import { listMeetings, listPlaces } from '../../store/council/meeting-store.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import { listSeats } from '../../store/council/seat-store.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import type { ActionContext } from '../context.ts'
import { rulesOf } from './council-surroundings.ts'
import { resultsOf } from './poll-result.ts'

export interface CouncilYear {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly rules: CouncilDesign
  /** Held on some day of the year. */
  readonly seats: readonly (Seat & { readonly term: number })[]
  readonly meetings: readonly { readonly meeting: Meeting; readonly count: QuorumCount | null }[]
  readonly opinions: readonly PublicOpinion[]
  readonly polls: readonly { readonly poll: Poll; readonly result: PollResult | null }[]
}

export async function getCouncilYear(
  context: ActionContext,
  code: string,
  fiscalYear: FiscalYear,
): Promise<CouncilYear | null> {
  return await context.store.read(async (sql) => {
    const office = await findStaffedOffice(sql, { code })
    const municipality = await findMunicipality(sql)
    if (office === null || municipality === null) return null
    const rules = rulesOf(municipality, office.id, fiscalYear)
    if (rules === null) return null
    const of = { offices: [office.id], fiscalYear }
    const [first, last] = [firstDay(fiscalYear), lastDay(fiscalYear)]
    const seats = await listSeats(sql, office.id)
    const meetings = []
    for (const meeting of await listMeetings(sql, {
      ...of,
      stages: ['announced', 'held', 'cancelled'],
    })) {
      const places = meeting.stage === 'held' ? await listPlaces(sql, meeting.id) : null
      const count = places === null ? null : countQuorum(attendanceOf(places), rules.quorum)
      meetings.push({ meeting, count })
    }
    const published = await listPolls(sql, { ...of, stages: ['published'] })
    const results = await resultsOf(sql, published)
    const polls = published.map((poll) => ({ poll, result: results.get(poll.id) ?? null }))
    return {
      office,
      fiscalYear,
      rules,
      seats: seats
        .filter((seat) => seat.from <= last && lastDayOf(seat) >= first)
        .map((seat) => ({ ...seat, term: termNumber(seat, seats, (day) => addDays(day, 1)) })),
      meetings,
      opinions: (await listOpinions(sql, of)).map(publicOpinion).toReversed(),
      polls,
    }
  })
}
