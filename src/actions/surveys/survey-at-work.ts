/** One survey as an act needs it: found, held, and asked for with its office. */
import type { Survey } from '../../evidence/survey/survey.ts'
import { mayChange } from '../../evidence/survey/survey-state.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findSurvey } from '../../store/survey/survey-store.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { type Ask, perform } from '../perform.ts'

/** Does something to a survey that nobody else changes meanwhile. */
export async function performOnSurvey<T>(
  context: ActionContext,
  act: Act,
  id: string,
  work: (sql: Sql, survey: Survey) => Promise<Result<T>>,
): Promise<Result<T>> {
  return await perform(context, act, async (sql, ask) => {
    const survey = await askFor(sql, ask, id)
    return survey.ok ? await work(sql, survey.value) : survey
  })
}

async function askFor(sql: Sql, ask: Ask, id: string): Promise<Result<Survey>> {
  const survey = await findSurvey(sql, { id }, { hold: true })
  const allowed = ask({
    about: `survey:${id}`,
    ...(survey === null ? {} : { office: survey.office }),
  })
  if (!allowed.ok) return allowed
  return survey === null ? fail(surveyMissing) : ok(survey)
}

/** Looks at a survey of the office; null where there is none, or none they may see. */
export async function readSurvey<T>(
  context: ActionContext,
  id: string,
  look: (sql: Sql, survey: Survey) => Promise<T>,
): Promise<T | null> {
  return await context.store.read(async (sql) => {
    const survey = await findSurvey(sql, { id })
    if (survey === null) return null
    if (!may(context.who, 'survey.read', { office: survey.office }).allowed) return null
    return await look(sql, survey)
  })
}

/** Nothing of it changes once it is open. */
export function changeable(survey: Survey): Result<Survey> {
  return mayChange(survey.state) ? ok(survey) : fail(frozen)
}

export const surveyMissing: Problem = {
  code: 'survey/missing',
  severity: 'blocks',
  message: 'このアンケートはありません。一覧から選び直してください。',
}

const frozen: Problem = {
  code: 'survey/frozen',
  severity: 'blocks',
  message:
    '始めたあとのアンケートの内容は変えられません。次の回のアンケートを新しく作ってください。',
}
