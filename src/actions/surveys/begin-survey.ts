/** Begins a survey, blank or as the wave before asked it, and changes it while nobody has answered yet. */
import type { QuestionVersion } from '../../evidence/survey/question.ts'
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { drawCode } from '../../evidence/survey/ticket.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { listQuestions } from '../../store/survey/question-store.ts'
import { findSurvey, recordSurvey, updateDefinition } from '../../store/survey/survey-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { checkDefinition } from './check-definition.ts'
import { changeable, performOnSurvey } from './survey-at-work.ts'

export interface SurveyBeginning {
  /** Id; null where none was chosen. */
  readonly office: string | null
  readonly definition: Omit<SurveyDefinition, 'questions' | 'weighting'>
  /** Id of the wave whose questions are asked again, in their newest words; null begins without questions. */
  readonly from: string | null
}

/** Gives the id. */
export async function beginSurvey(
  context: ActionContext,
  { office, definition, from }: SurveyBeginning,
): Promise<Result<string>> {
  return await perform(context, 'survey.write', async (sql, ask) => {
    if (office === null) return fail(officeMissing)
    const allowed = ask({ about: null, office })
    if (!allowed.ok) return allowed
    if ((await findStaffedOffice(sql, { id: office })) === null) return fail(officeMissing)
    const last = from === null ? null : await findSurvey(sql, { id: from })
    if (from !== null && last?.office !== office) return fail(lastMissing)
    const newest = await listQuestions(sql, office)
    const whole: SurveyDefinition = {
      ...definition,
      questions: (last?.definition.questions ?? []).map((asked) => ({
        ...asked,
        version: newestOf(newest, asked.version),
      })),
      weighting: last?.definition.weighting ?? null,
    }
    const problems = checkDefinition(whole)
    if (problems.length > 0) return fail(...problems)
    return ok(await record(sql, { office, definition: whole }, context.now))
  })
}

function newestOf(bank: readonly QuestionVersion[], version: QuestionVersion): QuestionVersion {
  return bank.find(({ question }) => question === version.question) ?? version
}

async function record(
  sql: Sql,
  survey: { readonly office: string; readonly definition: SurveyDefinition },
  now: Date,
): Promise<string> {
  for (;;) {
    const id = await recordSurvey(sql, { ...survey, code: drawCode() }, now)
    if (id !== null) return id
  }
}

/** @param change Gives the definition as it shall be, or what is wrong */
export async function changeSurvey(
  context: ActionContext,
  id: string,
  change: (
    definition: SurveyDefinition,
    bank: readonly QuestionVersion[],
  ) => Result<SurveyDefinition>,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.write', id, async (sql, survey) => {
    const open = changeable(survey)
    if (!open.ok) return open
    const changed = change(survey.definition, await listQuestions(sql, survey.office))
    if (!changed.ok) return changed
    const problems = checkDefinition(changed.value)
    if (problems.length > 0) return fail(...problems)
    await updateDefinition(sql, id, changed.value)
    return ok(null)
  })
}

const officeMissing: Problem = {
  code: 'survey/office',
  severity: 'blocks',
  message: 'この所属はありません。所属を選び直してください。',
}
const lastMissing: Problem = {
  code: 'survey/from',
  severity: 'blocks',
  message: '写す元のアンケートが、この所属にありません。選び直してください。',
}
