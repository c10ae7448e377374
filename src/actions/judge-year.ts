/** Judges every evaluated sheet of a year anew; the former judgements stay, the new ones are added. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Verdict } from '../plan/sheet.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { Outcome } from '../target/outcome.ts'
import type { ActionContext } from './context.ts'
import { rejudgeSheets } from './evidence/rejudge-sheets.ts'
import { perform } from './perform.ts'

export interface RejudgedSheet {
  readonly sheet: string
  readonly office: string
  readonly number: number | null
  readonly title: string
  readonly declared: Verdict | null
  /** null when it had never been judged. */
  readonly before: Outcome | null
  readonly after: Outcome
}

export async function judgeYear(
  context: ActionContext,
  fiscalYear: FiscalYear,
): Promise<Result<readonly RejudgedSheet[]>> {
  return await perform(context, 'year.judge', async (sql, ask) => {
    const allowed = ask({ about: `year:${fiscalYear}`, office: null })
    if (!allowed.ok) return allowed
    const sheets = await listJudgedSheets(sql, { fiscalYear, current: true })
    const judged = await rejudgeSheets(sql, sheets, context.today)
    const rejudged = judged.map(({ former, judgement }) => ({
      sheet: former.id,
      office: former.office.name,
      number: former.sheet.number,
      title: former.sheet.title?.text ?? '',
      declared: former.sheet.selfEvaluation?.verdict.value ?? null,
      before: former.judgement?.outcome ?? null,
      after: judgement.outcome,
    }))
    return ok(rejudged)
  })
}
