/** An office's own explanations of words (用語解説). */
import type { ExplainedWord } from '../../evidence/council/materials.ts'
import type { Sql } from '../database.ts'

export async function listWords(sql: Sql, office: string): Promise<readonly ExplainedWord[]> {
  return await sql<ExplainedWord[]>`
    select word, explanation from council_word where office_id = ${office} order by word`
}

/** Said again, the newer explanation stands. */
export async function recordWord(
  sql: Sql,
  office: string,
  { word, explanation }: ExplainedWord,
): Promise<void> {
  await sql`
    insert into council_word (municipality_id, office_id, word, explanation)
    values (current_municipality(), ${office}, ${word}, ${explanation})
    on conflict (municipality_id, office_id, word) do update set explanation = excluded.explanation`
}
