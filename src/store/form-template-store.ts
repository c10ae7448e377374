/** Form templates made on a page: every save is a revision, and what is printed is the last one that was adopted. */
import type { FormTemplate } from '../plan/form-template.ts'
import type { Sql } from './database.ts'

export interface TemplateRevision {
  readonly revision: number
  readonly content: FormTemplate
  readonly adopted: boolean
  readonly savedAt: Date
  readonly savedBy: string | null
}

/** The last revision of each that was adopted. */
export async function listAdoptedForms(sql: Sql): Promise<readonly FormTemplate[]> {
  const rows = await sql<{ content: FormTemplate }[]>`
    select distinct on (template_id) content from form_template
    where adopted order by template_id, revision desc`
  return rows.map(({ content }) => content)
}

/** The newest revision of each template, adopted or not. */
export async function listLatestRevisions(sql: Sql): Promise<readonly TemplateRevision[]> {
  return await sql<TemplateRevision[]>`
    select distinct on (template_id) ${columns(sql)} from form_template
    order by template_id, revision desc`
}

/** All revisions of one, the newest first. */
export async function listRevisions(sql: Sql, id: string): Promise<readonly TemplateRevision[]> {
  return await sql<TemplateRevision[]>`
    select ${columns(sql)} from form_template where template_id = ${id} order by revision desc`
}

export async function recordRevision(
  sql: Sql,
  { content, adopted, savedBy, savedAt }: Omit<TemplateRevision, 'revision'>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`form_template ${content.id}`}, 0))`
  await sql`
    insert into form_template
      (municipality_id, template_id, revision, content, adopted, saved_at, saved_by)
    select current_municipality(), ${content.id}, coalesce(max(revision), 0) + 1,
           ${JSON.stringify(content)}::text::json, ${adopted}, ${savedAt}, ${savedBy}
    from form_template where template_id = ${content.id}`
}

function columns(sql: Sql) {
  return sql`revision, content, adopted, saved_at as "savedAt", saved_by as "savedBy"`
}
