/** Every text of a sheet that was saved, append-only, and what people are typing meanwhile. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { SheetRevision, UnsavedText } from '../workflow/sheet-record.ts'
import { type SheetText, sheetTextFrom } from '../workflow/text/sheet-text.ts'
import type { Sql } from './database.ts'

export interface NewSheetRevision extends Omit<SheetRevision, 'at'> {
  readonly sheet: string
  readonly text: SheetText
}

export async function recordRevision(sql: Sql, revision: NewSheetRevision): Promise<void> {
  await sql`
    insert into sheet_revision (municipality_id, working_sheet_id, revision, kind, content, hash, based_on,
                                changes, why, from_day, written_by, written_by_name)
    values (current_municipality(), ${revision.sheet}, ${revision.revision}, ${revision.kind},
            ${JSON.stringify(revision.text)}::text::json, ${revision.hash}, ${revision.basedOn},
            ${JSON.stringify(revision.changes)}::text::json, ${revision.why}, ${revision.from},
            ${revision.by}, ${revision.byName})`
}

export async function findRevisionText(
  sql: Sql,
  sheet: string,
  revision: number,
): Promise<SheetText | null> {
  const [row] = await sql<{ content: unknown }[]>`
    select content from sheet_revision
    where working_sheet_id = ${sheet} and revision = ${revision}`
  return row === undefined ? null : sheetTextFrom(row.content)
}

/** Throws when it is not there: revisions are never removed. */
export async function getRevisionText(
  sql: Sql,
  sheet: string,
  revision: number,
): Promise<SheetText> {
  const text = await findRevisionText(sql, sheet, revision)
  if (text === null) throw new Error(`sheet ${sheet} has no revision ${revision}`)
  return text
}

/** Ids of everyone who saved a revision. */
export async function listWriters(sql: Sql, sheet: string): Promise<readonly string[]> {
  const rows = await sql<{ by: string }[]>`
    select distinct written_by as by from sheet_revision
    where working_sheet_id = ${sheet} and written_by is not null`
  return rows.map(({ by }) => by)
}

/** The text of every sheet of an office's year as it is now, by id. */
export async function listHeadTexts(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<ReadonlyMap<string, SheetText>> {
  const rows = await sql<{ id: string; content: unknown }[]>`
    select w.working_sheet_id as id, r.content
    from working_sheet w join sheet_revision r using (municipality_id, working_sheet_id, revision)
    where w.office_id = ${of.office} and w.fiscal_year = ${of.fiscalYear}`
  return new Map(rows.map(({ id, content }) => [id, sheetTextFrom(content)]))
}

/** Newest first. */
export async function listRevisions(sql: Sql, sheet: string): Promise<readonly SheetRevision[]> {
  const rows = await sql<(Omit<SheetRevision, 'at'> & { at: Date })[]>`
    select revision, kind, hash, based_on as "basedOn", changes, why, from_day::text as "from",
           written_by as by, written_by_name as "byName", written_at as at
    from sheet_revision where working_sheet_id = ${sheet} order by revision desc`
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export async function keepUnsavedText(
  sql: Sql,
  of: { readonly sheet: string; readonly person: string },
  { basedOn, text }: Omit<UnsavedText, 'keptAt'>,
): Promise<void> {
  await sql`
    insert into unsaved_text (municipality_id, working_sheet_id, person_id, based_on, content)
    values (current_municipality(), ${of.sheet}, ${of.person}, ${basedOn},
            ${JSON.stringify(text)}::text::json)
    on conflict (municipality_id, working_sheet_id, person_id) do update
      set based_on = excluded.based_on, content = excluded.content, kept_at = clock_timestamp()`
}

export async function findUnsavedText(
  sql: Sql,
  of: { readonly sheet: string; readonly person: string },
): Promise<UnsavedText | null> {
  const [row] = await sql<{ basedOn: number; content: unknown; keptAt: Date }[]>`
    select based_on as "basedOn", content, kept_at as "keptAt" from unsaved_text
    where working_sheet_id = ${of.sheet} and person_id = ${of.person}`
  if (row === undefined) return null
  const { basedOn, content, keptAt } = row
  return { basedOn, text: sheetTextFrom(content), keptAt: keptAt.toISOString() }
}

export async function dropUnsavedText(
  sql: Sql,
  of: { readonly sheet: string; readonly person: string },
): Promise<void> {
  await sql`
    delete from unsaved_text
    where working_sheet_id = ${of.sheet} and person_id = ${of.person}`
}
