/** What of the ward councils has a page for anyone: councils with their years, meetings, opinions and votes. */
import type { Meeting } from '../../evidence/council/records.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { listMeetings } from '../../store/council/meeting-store.ts'
import { countOpinions, listOpinionIds } from '../../store/council/opinion-store.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { listOffices } from '../../store/office-store.ts'
import type { ActionContext } from '../context.ts'
import { rulesOf } from './council-surroundings.ts'

export interface CouncilPlaces {
  /** By the code of their office. */
  readonly councils: readonly { readonly code: string; readonly years: readonly FiscalYear[] }[]
  /** Ids. */
  readonly meetings: readonly string[]
  readonly opinions: readonly string[]
  readonly polls: readonly string[]
}

const told: readonly Meeting['stage'][] = ['announced', 'held', 'cancelled']

/** @param most Opinions, the newest */
export async function listCouncilPlaces(
  { store, today }: ActionContext,
  most: number,
): Promise<CouncilPlaces> {
  return await store.read(async (sql) => {
    const municipality = await findMunicipality(sql)
    const meetings = await listMeetings(sql, { stages: told })
    const polls = await listPolls(sql, { stages: ['published'] })
    const kept = [
      ...meetings.map(({ office, fiscalYear }) => ({ office: office.id, fiscalYear })),
      ...(await countOpinions(sql, null)),
    ]
    const councils = (await listOffices(sql)).flatMap(({ id, code }) => {
      const hasRules = (year: FiscalYear) =>
        municipality !== null && rulesOf(municipality, id, year) !== null
      const own = kept.filter(({ office }) => office === id).map(({ fiscalYear }) => fiscalYear)
      const years = [...new Set(own)].filter(hasRules)
      return hasRules(fiscalYearOf(today)) ? [{ code, years }] : []
    })
    return {
      councils,
      meetings: meetings.map(({ id }) => id),
      opinions: await listOpinionIds(sql, most),
      polls: polls.map(({ id }) => id),
    }
  })
}
