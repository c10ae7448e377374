/** Answers as they are kept once they are counted: shuffled, in pages, and what was written freely apart from them. */
import { randomUUID } from 'node:crypto'
import type { Sql } from '../database.ts'

export async function recordAnswerPages(
  sql: Sql,
  survey: string,
  first: number,
  pages: readonly { readonly answers: number; readonly content: string }[],
): Promise<void> {
  const rows = pages.map((page, at) => ({ ...page, page: first + at }))
  await sql`
    insert into survey_answer_page (municipality_id, survey_id, page, answers, content)
    select current_municipality(), ${survey}, page, answers, content
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(page int, answers int, content text)`
}

export async function recordTexts(
  sql: Sql,
  survey: string,
  texts: readonly { readonly position: number; readonly body: string }[],
): Promise<void> {
  const rows = texts.map((text) => ({ ...text, id: randomUUID() }))
  await sql`
    insert into survey_text (municipality_id, survey_id, text_id, position, body)
    select current_municipality(), ${survey}, id, position, body
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(id uuid, position int, body text)`
}

/** What was written freely to one question, in no order, 100 at a time. */
export async function listTexts(
  sql: Sql,
  survey: string,
  { position, after }: { readonly position: number; readonly after: string | null },
): Promise<readonly { readonly id: string; readonly body: string }[]> {
  return await sql<{ id: string; body: string }[]>`
    select text_id as id, body from survey_text
    where survey_id = ${survey} and position = ${position}
      ${after === null ? sql`` : sql`and text_id > ${after}`}
    order by text_id limit 101`
}
