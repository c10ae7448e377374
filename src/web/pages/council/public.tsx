/** The ward council for everybody: councils, one of them, its meetings, opinions, votes and yearly reports. */
import {
  getCouncil,
  getMeeting,
  getPoll,
  listCouncils,
} from '../../../actions/council/get-council.ts'
import { getCouncilYear } from '../../../actions/council/get-council-year.ts'
import {
  getOpinion,
  listOpinionsAt,
  listPublicOpinions,
} from '../../../actions/council/get-opinions.ts'
import { opinionStages } from '../../../evidence/council/opinion.ts'
import { type FiscalYear, fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import { CouncilPage } from '../../../ui/pages/council/council-page.tsx'
import { CouncilYearPage } from '../../../ui/pages/council/council-year-page.tsx'
import { CouncilsPage } from '../../../ui/pages/council/councils-page.tsx'
import { MeetingPage } from '../../../ui/pages/council/meeting-page.tsx'
import { OpinionPage } from '../../../ui/pages/council/opinion-page.tsx'
import { OpinionsPage } from '../../../ui/pages/council/opinions-page.tsx'
import { PollPage } from '../../../ui/pages/council/poll-page.tsx'
import { page } from '../../respond.ts'
import { idIn, nameIn, queryOf, readYear, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function councils({ site, actions }: Visit): Promise<Response> {
  return page(<CouncilsPage site={site} councils={await listCouncils(actions)} />)
}

type Found = NonNullable<Awaited<ReturnType<typeof getCouncil>>>

/** Years that have something to report, newest first. */
function yearsOf({ meetings, counts }: Found): readonly FiscalYear[] {
  const years = new Set([
    ...meetings.filter(({ stage }) => stage !== 'planned').map(({ fiscalYear }) => fiscalYear),
    ...counts.map(({ fiscalYear }) => fiscalYear),
  ])
  return [...years].sort((a, b) => b - a)
}

export async function council(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const found = await getCouncil(actions, nameIn(visit, 'office') ?? '')
  if (found === null) return notFound(site)
  const { opinions } = await listPublicOpinions(actions, { offices: [found.office.id] })
  return page(
    <CouncilPage
      {...found}
      site={site}
      meetings={found.meetings.filter(({ stage }) => stage !== 'planned').toReversed()}
      polls={found.polls.filter(({ stage }) => stage === 'published')}
      opinions={opinions.slice(0, 5)}
      years={yearsOf(found)}
      today={actions.today}
    />,
  )
}

export async function councilOpinions(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const found = await getCouncil(actions, nameIn(visit, 'office') ?? '')
  if (found === null) return notFound(site)
  const stage = opinionStages.find((each) => each === queryOf(visit, 'stage')) ?? null
  const year = readYear(queryOf(visit, 'year'))
  const words = queryOf(visit, 'q')?.trim() || null
  const after = queryOf(visit, 'after') ?? null
  const { opinions, next } = await listPublicOpinions(actions, {
    offices: [found.office.id],
    fiscalYear: year,
    stages: stage === null ? null : [stage],
    words,
    after,
  })
  const query = { words, stage, year: year === null ? null : String(year), after: null }
  const years = yearsOf(found)
  return page(<OpinionsPage {...{ site, query, years, opinions, next }} office={found.office} />)
}

export async function councilOpinion(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'opinion')
  const found = id === null ? null : await getOpinion(visit.actions, id)
  return found === null ? notFound(visit.site) : page(<OpinionPage site={visit.site} {...found} />)
}

export async function councilMeeting(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'meeting')
  const found = id === null ? null : await getMeeting(actions, id, { open: true })
  if (id === null || found === null) return notFound(site)
  const opinions = await listOpinionsAt(actions, id)
  return page(<MeetingPage site={site} {...found} opinions={opinions} />)
}

export async function councilPoll(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'poll')
  const found = id === null ? null : await getPoll(visit.actions, id, { open: true })
  if (found?.result == null) return notFound(visit.site)
  return page(<PollPage site={visit.site} {...found} result={found.result} />)
}

/** Also of the running year, which has no records yet. */
export async function councilYear(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const year = readYear(visit.request.param('year'))
  if (year === null || year > fiscalYearOf(actions.today)) return notFound(site)
  const found = await getCouncilYear(actions, nameIn(visit, 'office') ?? '', year)
  return found === null ? notFound(site) : page(<CouncilYearPage site={site} {...found} />)
}
