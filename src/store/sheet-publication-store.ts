/** Which text of a sheet written here the public saw, as which sheet of which document. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { SheetPublication } from '../workflow/sheet-record.ts'
import { isCurrentDocument } from './current-document.ts'
import type { Sql } from './database.ts'

export async function recordPublications(
  sql: Sql,
  publications: readonly Omit<SheetPublication, 'publishedAt'>[],
): Promise<void> {
  await sql`
    insert into sheet_publication (municipality_id, working_sheet_id, revision, document_id, sheet_id, section_id)
    select current_municipality(), "workingSheet", revision, document, sheet, section
    from json_to_recordset(${JSON.stringify(publications)}::text::json)
      as t("workingSheet" uuid, revision int, document uuid, sheet uuid, section uuid)`
}

/** The text that was published as a sheet; null for one that was taken in from a file. */
export async function findPublishedText(
  sql: Sql,
  sheet: string,
): Promise<{ readonly workingSheet: string; readonly revision: number } | null> {
  const [row] = await sql<{ workingSheet: string; revision: number }[]>`
    select working_sheet_id as "workingSheet", revision from sheet_publication
    where sheet_id = ${sheet}`
  return row ?? null
}

/** Newest first. */
export async function listPublications(
  sql: Sql,
  workingSheet: string,
): Promise<readonly SheetPublication[]> {
  const rows = await sql<(Omit<SheetPublication, 'publishedAt'> & { publishedAt: Date })[]>`
    select working_sheet_id as "workingSheet", revision, document_id as document, sheet_id as sheet,
           section_id as section, published_at as "publishedAt"
    from sheet_publication where working_sheet_id = ${workingSheet} order by published_at desc`
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
}

/** The text and the public sheet each was published as last; sheets never published are not there. */
export async function listLastPublished(
  sql: Sql,
  workingSheets: readonly string[],
): Promise<ReadonlyMap<string, { readonly sheet: string; readonly revision: number }>> {
  const rows = await sql<{ id: string; sheet: string; revision: number }[]>`
    select distinct on (working_sheet_id) working_sheet_id as id, sheet_id as sheet, revision
    from sheet_publication where working_sheet_id = any(${workingSheets}::uuid[])
    order by working_sheet_id, published_at desc`
  return new Map(rows.map(({ id, ...published }) => [id, published]))
}

export interface SpeakingDocument {
  readonly id: string
  readonly source: string
  /** 0 the plan alone, 1 with mid-year review, 2 with self-evaluation. */
  readonly stage: number
  /** It holds some sheets of the year, and says nothing of the others. */
  readonly part: boolean
  readonly publishedHere: boolean
}

/** The documents of the year's sheets that the public sees of an office now: one, or each of its parts. */
export async function listSpeakingDocuments(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<readonly SpeakingDocument[]> {
  return await sql<SpeakingDocument[]>`
    select d.document_id as id, f.name as source, d.stage, d.subject <> '' as part,
           exists (select from sheet_publication p
                   where p.municipality_id = d.municipality_id and p.document_id = d.document_id)
             as "publishedHere"
    from document d join received_file f using (municipality_id, received_file_id)
    where d.office_id = ${of.office} and d.fiscal_year = ${of.fiscalYear}
      and d.form = 'reform-plan' ${isCurrentDocument(sql)}
    order by d.stage desc, d.accepted_at desc, d.document_id desc`
}
