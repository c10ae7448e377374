/** Judgements as they were made: added, never overwritten; the newest of a half is the one shown. */
import type { SheetJudgement } from '../judgement/judgement.ts'
import { encodeJson } from '../lib/decimal-json.ts'
import type { Sql } from './database.ts'

export interface NewJudgement {
  readonly sheet: string
  readonly half: 'year' | 'multiYear'
  readonly judgement: SheetJudgement
}

/** @param judgedOn ISO day */
export async function recordJudgements(
  sql: Sql,
  judgements: readonly NewJudgement[],
  judgedOn: string,
): Promise<void> {
  const rows = judgements.map(({ sheet, half, judgement }) => ({
    sheet,
    half,
    rule: judgement.ruleSet,
    outcome: judgement.outcome,
    content: judgement,
    again: judgement.judgeAgainOn,
  }))
  await sql`
    insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on,
                           judge_again_on)
    select current_municipality(), sheet, half, rule, outcome, content, ${judgedOn}, again
    from json_to_recordset(${encodeJson(rows)}::text::json)
      as t(sheet uuid, half text, rule text, outcome text, content json, again date)`
}
