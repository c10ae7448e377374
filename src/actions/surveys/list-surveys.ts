/** Surveys as lists: those an office works on, and those the public may know of. */
import { type SurveyState, surveyStates } from '../../evidence/survey/survey.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { listOffices } from '../../store/office-store.ts'
import { listSurveys, type SurveyLine } from '../../store/survey/survey-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

export interface SurveysAtWork {
  /** Those one writes surveys for. */
  readonly offices: readonly Office[]
  readonly surveys: readonly SurveyLine[]
}

export async function listSurveysAtWork(context: ActionContext): Promise<SurveysAtWork> {
  return await context.store.read(async (sql) => {
    const all = await listOffices(sql)
    const seen = all.filter(({ id }) => may(context.who, 'survey.read', { office: id }).allowed)
    const offices = all.filter(({ id }) => may(context.who, 'survey.write', { office: id }).allowed)
    const ids = seen.map(({ id }) => id)
    const surveys = await listSurveys(sql, { offices: ids, states: surveyStates, series: null })
    return { offices, surveys }
  })
}

/** What is being prepared is nobody else's business yet. */
const publicStates: readonly SurveyState[] = ['open', 'closing', 'closed', 'published']

export async function listPublicSurveys(context: ActionContext): Promise<readonly SurveyLine[]> {
  return await context.store.read((sql) =>
    listSurveys(sql, { offices: null, states: publicStates, series: null }),
  )
}
