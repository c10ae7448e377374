/** An office's own explanations of words (用語解説). */
import type { ExplainedWord } from '../../evidence/council/materials.ts'
import type { Sql } from '../database.ts'

export async function listWords(sql: Sql, office: string): Promise<readonly ExplainedWord[]> {
  return await sql<ExplainedWord[]>`
    select word, explanation from council_word where office_id = ${office} order by word`
}
