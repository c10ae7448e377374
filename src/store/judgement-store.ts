/** Judgements as they were made: added, never overwritten; the newest of a half is the one shown. */
import type { SheetJudgement } from '../judgement/judgement.ts'
import { encodeJson } from '../lib/decimal-json.ts'
import type { Sql } from './database.ts'
import { jsonLines } from './json-lines.ts'

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
  const column = <T>(of: (judgement: NewJudgement) => T) => judgements.map(of)
  await sql`
    insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on,
                           judge_again_on)
    select current_municipality(), sheet, half, rule, outcome, content::json, ${judgedOn}, again
    from unnest(${column(({ sheet }) => sheet)}::uuid[],
                ${column(({ half }) => half)}::text[],
                ${column(({ judgement }) => judgement.ruleSet)}::text[],
                ${column(({ judgement }) => judgement.outcome)}::text[],
                ${jsonLines(
                  sql,
                  column(({ judgement }) => encodeJson(judgement)),
                )},
                ${column(({ judgement }) => judgement.judgeAgainOn)}::date[])
      as t(sheet, half, rule, outcome, content, again)`
}
