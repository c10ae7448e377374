/** The API's operations of an office on its surveys, with a key: which there are, how many answered, answers on paper. */
import { enterAnswers } from '../../actions/surveys/enter-answers.ts'
import { getSurvey } from '../../actions/surveys/get-survey.ts'
import { listSurveysAtWork } from '../../actions/surveys/list-surveys.ts'
import type { ResponseRow } from '../../evidence/survey/response.ts'
import { printed } from '../../evidence/survey/result.ts'
import { surveyStates } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { idIn, queryOf, type Visit, withoutNul } from '../visit.ts'
import { json, nothingThere, refusedBy, statusOf } from './answer.ts'
import { readAskedOne } from './asked.ts'
import { paperAnswers } from './survey-operations.ts'
import { surveyTold } from './surveys.ts'

/** Those of the key's offices, in preparation too. */
export async function apiSurveysAtWork(visit: Visit): Promise<Response> {
  const state = readAskedOne('state', surveyStates, queryOf(visit, 'state'))
  if (!state.ok) return refusedBy(state.problems)
  const { surveys } = await listSurveysAtWork(visit.actions)
  const asked = surveys.filter((line) => state.value === null || line.state === state.value)
  return json({
    surveys: asked.map((line) => ({
      ...surveyTold(line, line.officeCode),
      answers: line.answers,
      failure: line.failure,
    })),
  })
}

export async function apiSurveyResponse(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'survey')
  const found = id === null ? null : await getSurvey(visit.actions, id)
  if (found === null) return nothingThere()
  const { survey, response } = found
  const { rows, total } = response
  return json({
    id: survey.id,
    state: survey.state,
    strata: rows.map(toldOf),
    total: toldOf(total),
  })
}

function toldOf({ rate, ...row }: ResponseRow) {
  return { ...row, rate: printed(rate) }
}

export async function apiAddAnswers(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'survey')
  if (id === null) return nothingThere()
  const read = paperAnswers.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([unreadable])
  const { answers, dryRun } = read.data
  const lines = answers.map(({ ticket, values }, at) => ({
    line: at + 1,
    fields: [ticket, ...values].map(withoutNul),
  }))
  // with the head a file may have: whatever stands in the first answer, it is no head
  const rows = [{ line: 0, fields: ['ticket'] }, ...lines]
  const entered = await enterAnswers(visit.actions, visit.seals(), id, { rows, dryRun })
  if (!entered.ok) return refusedBy(entered.problems, statusOf(entered.problems))
  const { good, bad, again } = entered.value
  return json({
    taken: good,
    again,
    refused: bad.map(({ line, problems }) => ({
      line,
      problems: problems.map(({ code, message }) => ({ code, message })),
    })),
  })
}

const unreadable: Problem = {
  code: 'api/unreadable',
  severity: 'blocks',
  message:
    '送られたものが { "answers": [ { "ticket": "回答番号", "values": ["1"] } ], "dryRun": true } の形のJSONではないか、1,000件を超えています。/api/v1/openapi.json を見てください。',
}
