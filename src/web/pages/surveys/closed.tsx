/** `/work/surveys/:survey/results` and `/texts`: what the office sees once a survey is closed. */
import {
  bindAnswer as bind,
  listBindings,
  unbindAnswer,
} from '../../../actions/surveys/bind-answer.ts'
import { getClosedSurvey, getFreeTexts } from '../../../actions/surveys/get-survey.ts'
import type { Problem } from '../../../lib/problem.ts'
import { SurveyResultsPage } from '../../../ui/surveys/survey-results-page.tsx'
import { SurveyTextsPage } from '../../../ui/surveys/survey-texts-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, queryOf, readId, readNth, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function surveyResults(visit: Visit): Promise<Response> {
  return await show(visit, [])
}

async function show(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const id = readId(visit.request.param('survey'))
  const closed = id === null ? null : await getClosedSurvey(actions, id)
  const bound = id === null ? null : await listBindings(actions, id)
  if (closed === null || bound === null) return notFound(site)
  const mayWrite = may(actions.who, 'survey.write', { office: closed.survey.office }).allowed
  return page(<SurveyResultsPage {...closed} {...bound} {...{ site, mayWrite, problems }} />, {
    status: problems.length === 0 ? 200 : 422,
  })
}

export async function bindAnswer(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const ended = readId(form('unbind'))
  const [position = '', codes = ''] = (form('answer') ?? '').split(':')
  const done =
    ended === null
      ? await bind(visit.actions, id, {
          indicator: form('indicator') ?? '',
          position: Number(position),
          codes: codes === '' ? [] : codes.split(',').map(Number),
        })
      : await unbindAnswer(visit.actions, id, ended)
  return done.ok
    ? seeOther(href('surveyResults', { survey: id }))
    : await show(visit, done.problems)
}

export async function surveyTexts(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  const position = readNth(visit.request.param('position'))
  if (id === null || position === null) return notFound(visit.site)
  const after = readId(queryOf(visit, 'after'))
  const found = await getFreeTexts(visit.actions, id, { position, after })
  if (found === null) return notFound(visit.site)
  return page(<SurveyTextsPage site={visit.site} {...found} position={position} />, {
    headers: { 'cache-control': 'no-store' },
  })
}
