/** The API's operations on surveys: what is asked while one runs, and its masked result once that is published. */
import { getResult, type PublicSurvey } from '../../actions/surveys/get-result.ts'
import { listPublicSurveys } from '../../actions/surveys/list-surveys.ts'
import { printed } from '../../evidence/survey/result.ts'
import type { SurveyDefinition, SurveyState } from '../../evidence/survey/survey.ts'
import { whyUnweighted } from '../../evidence/survey/why-unweighted.ts'
import { idIn, type Visit } from '../visit.ts'
import { json, nothingThere } from './answer.ts'

export async function apiSurveys({ actions }: Visit): Promise<Response> {
  const surveys = await listPublicSurveys(actions)
  return json({ surveys: surveys.map((line) => surveyTold(line, line.officeCode)) })
}

export async function apiSurvey(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'survey')
  const found = id === null ? null : await getResult(visit.actions, id)
  if (found === null) return nothingThere()
  const { survey, office } = found
  const { design, questions } = survey.definition
  const { population, frame, method } = design
  return json({
    ...surveyTold(survey, office.code),
    design: { population, frame, method },
    asked: questions.map(({ position, required, version }) => ({
      position,
      question: version.question,
      version: version.version,
      kind: version.kind,
      wording: version.wording,
      required,
      options: version.options.map(({ code, wording }) => ({ code, wording })),
    })),
    result: resultOf(found),
  })
}

interface Told {
  readonly id: string
  readonly state: SurveyState
  readonly definition: SurveyDefinition
}

/** A survey as lists of the API show it. */
export function surveyTold({ id, state, definition }: Told, office: string) {
  const { title, series, fiscalYear, kind, opensOn, closesOn } = definition
  return { id, office, title, series, fiscalYear, kind, state, opensOn, closesOn }
}

/** As it was published, with the hash of its bytes; null before. */
function resultOf({ published }: PublicSurvey) {
  if (published === null) return null
  const { result, response } = published
  const { sent, undelivered, answered, rate } = response.total
  return {
    ...result.content,
    unweighted: whyUnweighted(result.content),
    response: { sent, undelivered, answered, rate: printed(rate) },
    hash: result.hash,
    publishedAt: result.publishedAt.toISOString(),
  }
}
