/** Numbers of the sheets on paper that are not settled, for whoever types them: nothing of what is on them. */
import { listPending, type PendingPapers } from '../../store/survey/paper-store.ts'
import { findSurvey } from '../../store/survey/survey-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

export interface WaitingSheets extends PendingPapers {
  /** How many questions a sheet has. */
  readonly questions: number
}

/** @returns null where there is no such survey, or none they may type answers of */
export async function listSheets(
  { store, who }: ActionContext,
  id: string,
): Promise<WaitingSheets | null> {
  return await store.read(async (sql) => {
    const survey = await findSurvey(sql, { id })
    if (survey === null) return null
    if (!may(who, 'survey.enter', { office: survey.office }).allowed) return null
    return { questions: survey.definition.questions.length, ...(await listPending(sql, id)) }
  })
}
