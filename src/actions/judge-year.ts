/** Judges every evaluated sheet of a year anew; the former judgements stay, the new ones are added. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../judgement/judgement.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Verdict } from '../plan/sheet.ts'
import type { JudgedHalves } from '../publish/document-json.ts'
import { recordJudgements } from '../store/judgement-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listObservations } from '../store/observation-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { Outcome } from '../target/outcome.ts'
import type { ActionContext } from './context.ts'
import { judgeHalves } from './judge-document.ts'
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
    const municipality = await findMunicipality(sql)
    const sheets = await listJudgedSheets(sql, { fiscalYear, current: true })
    const judged: (JudgedHalves & { former: JudgedSheet; judgement: SheetJudgement })[] = []
    for (const former of sheets) {
      const { judgement, multiYearJudgement } = judgeHalves(former.sheet, {
        framework: former.framework,
        fiscalYear,
        document: former.document.id,
        municipality,
        observations: await listObservations(sql, former.office.id),
      })
      if (judgement !== null) judged.push({ former, judgement, multiYearJudgement })
    }
    await recordJudgements(
      sql,
      judged.flatMap(({ former, judgement, multiYearJudgement }) => [
        { sheet: former.id, half: 'year' as const, judgement },
        ...(multiYearJudgement === null
          ? []
          : [{ sheet: former.id, half: 'multiYear' as const, judgement: multiYearJudgement }]),
      ]),
      context.today,
    )
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
