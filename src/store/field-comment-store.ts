/** Comments beside the fields of a sheet, and what was decided on each; both are only added. */
import { randomUUID } from 'node:crypto'
import type { CommentDecision, FieldComment } from '../workflow/sheet-record.ts'
import type { Sql } from './database.ts'

export async function recordComment(
  sql: Sql,
  sheet: string,
  comment: Omit<FieldComment, 'id' | 'at' | 'decision'>,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into field_comment (municipality_id, field_comment_id, working_sheet_id, path, revision, kind,
                               body, written_by, written_by_name)
    values (current_municipality(), ${id}, ${sheet}, ${comment.path}, ${comment.revision},
            ${comment.kind}, ${comment.body}, ${comment.by}, ${comment.byName})`
  return id
}

export async function recordDecision(
  sql: Sql,
  comment: string,
  { decision, answer, by, byName }: Omit<CommentDecision, 'at'> & { readonly by: string | null },
): Promise<void> {
  await sql`
    insert into comment_decision (municipality_id, field_comment_id, position, decision, answer,
                                  decided_by, decided_by_name)
    select current_municipality(), ${comment}, coalesce(max(position), 0) + 1, ${decision}, ${answer},
           ${by}, ${byName}
    from comment_decision where field_comment_id = ${comment}`
}

/** Oldest first, each with its last decision. */
export async function listComments(sql: Sql, sheet: string): Promise<readonly FieldComment[]> {
  const rows = await sql<CommentRow[]>`
    select c.field_comment_id as id, c.path, c.revision, c.kind, c.body, c.written_by as by,
           c.written_by_name as "byName", c.written_at as at,
           d.decision, d.answer, d.decided_by_name as "decidedBy", d.decided_at as "decidedAt"
    from field_comment c
    left join lateral (
      select * from comment_decision d
      where d.municipality_id = c.municipality_id and d.field_comment_id = c.field_comment_id
      order by position desc limit 1) d on true
    where c.working_sheet_id = ${sheet}
    order by c.written_at, c.field_comment_id`
  return rows.map(({ decision, answer, decidedBy, decidedAt, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    decision:
      decision === null || decidedAt === null
        ? null
        : { decision, answer: answer ?? '', byName: decidedBy ?? '', at: decidedAt.toISOString() },
  }))
}

interface CommentRow extends Omit<FieldComment, 'at' | 'decision'> {
  readonly at: Date
  readonly decision: CommentDecision['decision'] | null
  readonly answer: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
}
