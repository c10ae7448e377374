/** `/work/surveys/:survey/answers`: answers on paper, tried and then kept. */
import { enterAnswers } from '../../../actions/surveys/enter-answers.ts'
import { getSurvey } from '../../../actions/surveys/get-survey.ts'
import { type Row, readLines } from '../../../actions/surveys/read-rows.ts'
import type { Problem } from '../../../lib/problem.ts'
import { SurveyPaperPage } from '../../../ui/surveys/survey-paper-page.tsx'
import { page } from '../../respond.ts'
import { readId, type Visit, withoutNul } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { rowsOf } from './recipients.tsx'

type Tried = Parameters<typeof SurveyPaperPage>[0]['tried']

export async function surveyPaper(visit: Visit): Promise<Response> {
  return await show(visit, '', null, [])
}

async function show(visit: Visit, typed: string, tried: Tried, problems: readonly Problem[]) {
  const id = readId(visit.request.param('survey'))
  const found = id === null ? null : await getSurvey(visit.actions, id)
  if (found === null) return notFound(visit.site)
  return page(
    <SurveyPaperPage {...{ site: visit.site, survey: found.survey, typed, tried, problems }} />,
    {
      status: problems.length === 0 ? 200 : 422,
      headers: { 'cache-control': 'no-store' },
    },
  )
}

export async function enterPaper(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  if (id === null) return notFound(visit.site)
  const body = await visit.request.parseBody()
  const sent = body['file']
  const typed = withoutNul(typeof body['lines'] === 'string' ? body['lines'] : '')
  const rows = sent instanceof File && sent.size > 0 ? await rowsOf(sent) : readLines(typed)
  if (!rows.ok) return await show(visit, typed, null, rows.problems)
  const dryRun = body['act'] !== 'enter'
  const entered = await enterAnswers(visit.actions, visit.seals(), id, { rows: rows.value, dryRun })
  if (!entered.ok) return await show(visit, typed, null, entered.problems)
  const left = dryRun ? typed : linesStillWrong(typed, rows.value, entered.value.bad)
  return await show(visit, left, { dryRun, ...entered.value }, [])
}

/** What was taken is cleared from the field; what was not stays, to be mended, in all its lines. */
export function linesStillWrong(
  typed: string,
  rows: readonly Row[],
  bad: readonly { readonly line: number }[],
): string {
  const wrong = new Set(bad.map(({ line }) => line))
  let row = 0
  return typed
    .split(/\r\n|\n|\r/u)
    .filter((_, at) => {
      while ((rows[row]?.line ?? Number.POSITIVE_INFINITY) <= at) row += 1
      return wrong.has(rows[row]?.line ?? 0)
    })
    .join('\n')
}
