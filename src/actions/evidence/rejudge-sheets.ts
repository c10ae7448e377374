/** Judges sheets anew by what is known now; the former judgements stay, the new ones are added. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../../judgement/judgement.ts'
import { restsOn } from '../../judgement/rests-on.ts'
import type { JudgedHalves } from '../../publish/document-json.ts'
import type { Sql } from '../../store/database.ts'
import { recordJudgements } from '../../store/judgement-store.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { listObservations } from '../../store/observation-store.ts'
import { judgeHalves } from '../judge-document.ts'

export interface Rejudged {
  readonly former: JudgedSheet
  readonly judgement: SheetJudgement
}

/**
 * Sheets without a self-evaluation are left as they are.
 *
 * @param today ISO day of the judgement
 */
export async function rejudgeSheets(
  sql: Sql,
  sheets: readonly JudgedSheet[],
  today: CalendarDate,
): Promise<readonly Rejudged[]> {
  const municipality = await findMunicipality(sql)
  const judged: (JudgedHalves & Rejudged)[] = []
  for (const former of sheets) {
    if (former.sheet.selfEvaluation === null) continue
    const { judgement, multiYearJudgement } = judgeHalves(former.sheet, {
      framework: former.framework,
      fiscalYear: former.fiscalYear,
      document: former.document.id,
      municipality,
      observations: await listObservations(sql, former.office.id, restsOn(former.sheet)),
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
    today,
  )
  return judged
}
