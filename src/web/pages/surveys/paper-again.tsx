/** `/work/surveys/:survey/answers/second`: sheets on paper typed a second time, by their numbers. */
import { enterAgain } from '../../../actions/surveys/enter-again.ts'
import { getSurvey } from '../../../actions/surveys/get-survey.ts'
import { readLines } from '../../../actions/surveys/read-rows.ts'
import type { Problem } from '../../../lib/problem.ts'
import { PaperAgainPage } from '../../../ui/surveys/paper-again-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page } from '../../respond.ts'
import { readId, type Visit, withoutNul } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { linesStillWrong } from './paper.tsx'
import { rowsOf } from './recipients.tsx'

interface Shown {
  readonly typed: string
  readonly ownToo: boolean
  readonly tried: Parameters<typeof PaperAgainPage>[0]['tried']
  readonly problems: readonly Problem[]
}

export async function surveyPaperAgain(visit: Visit): Promise<Response> {
  return await show(visit, { typed: '', ownToo: false, tried: null, problems: [] })
}

async function show(visit: Visit, shown: Shown): Promise<Response> {
  const { site, actions } = visit
  const id = readId(visit.request.param('survey'))
  const found = id === null ? null : await getSurvey(actions, id)
  if (found === null) return notFound(site)
  const { survey, papers, check, days } = found
  if (!may(actions.who, 'survey.enter', { office: survey.office }).allowed) return notFound(site)
  const paper = days.reduce((sum, day) => sum + day.paper, 0)
  return page(<PaperAgainPage {...{ site, survey, papers, check, paper, ...shown }} />, {
    status: shown.problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function enterPaperAgain(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  if (id === null) return notFound(visit.site)
  const body = await visit.request.parseBody()
  const sent = body['file']
  const typed = withoutNul(typeof body['lines'] === 'string' ? body['lines'] : '')
  const ownToo = body['own'] === 'yes'
  const refused = (problems: readonly Problem[]) =>
    show(visit, { typed, ownToo, tried: null, problems })
  const rows = sent instanceof File && sent.size > 0 ? await rowsOf(sent) : readLines(typed)
  if (!rows.ok) return await refused(rows.problems)
  const dryRun = body['act'] !== 'enter'
  const given = { rows: rows.value, dryRun, ownToo }
  const entered = await enterAgain(visit.actions, visit.seals(), id, given)
  if (!entered.ok) return await refused(entered.problems)
  const left = dryRun ? typed : linesStillWrong(typed, rows.value, entered.value.bad)
  return await show(visit, {
    typed: left,
    ownToo,
    tried: { dryRun, ...entered.value },
    problems: [],
  })
}
