/** Which text of a sheet written here the public saw, as which sheet of which document. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { SheetPublication } from '../workflow/sheet-record.ts'
import { isCurrentDocument } from './current-document.ts'
import type { Sql } from './database.ts'

/** A reason that was published before reasons became public stays as it was understood: for the office alone. */
export async function recordPublications(
  sql: Sql,
  publications: readonly Omit<SheetPublication, 'publishedAt'>[],
): Promise<void> {
  await sql`
    insert into sheet_publication (municipality_id, working_sheet_id, revision, document_id, sheet_id, section_id,
                                   reason_public)
    select current_municipality(), "workingSheet", revision, document, sheet, section, not exists (
      select from sheet_publication before
      where before.working_sheet_id = "workingSheet" and before.revision = t.revision
        and not before.reason_public)
    from json_to_recordset(${JSON.stringify(publications)}::text::json)
      as t("workingSheet" uuid, revision int, document uuid, sheet uuid, section uuid)`
}

/**
 * Why an office judges otherwise than its figures, for the public, by id of the published sheet: the form has no place for
 * it, so it is written beside the form. Sheets without a reason, or whose evaluation is not public yet, and those taken
 * in from a file are not there.
 */
export async function listVerdictReasons(
  sql: Sql,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const written = [...(await listWrittenReasons(sql, sheets))]
  return new Map(written.flatMap(([sheet, { reason, told }]) => (told ? [[sheet, reason]] : [])))
}

export interface WrittenReason {
  readonly reason: string
  /** Whether the public is told it. */
  readonly told: boolean
}

/** Those the public is not told, too: they explain a verdict to the check. */
export async function listWrittenReasons(
  sql: Sql,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, WrittenReason>> {
  const rows = await sql<(WrittenReason & { sheet: string })[]>`
    select sheet, reason, told from (
      select distinct on (p.sheet_id) p.sheet_id as sheet, p.reason_public as told,
             r.content -> 'fields' ->> 'verdictReason' as reason
      from sheet_publication p
      join sheet_revision r using (municipality_id, working_sheet_id, revision)
      join sheet s on s.municipality_id = p.municipality_id and s.sheet_id = p.sheet_id
      where p.sheet_id = any(${sheets as string[]}::uuid[])
        and json_typeof(s.content -> 'selfEvaluation') = 'object'
      order by p.sheet_id, p.published_at desc) newest
    where reason <> ''`
  return new Map(rows.map(({ sheet, ...reason }) => [sheet, reason]))
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

export type LastPublished = Pick<SheetPublication, 'document' | 'sheet' | 'revision'>

/** The text and the public sheet each was published as last; sheets never published are not there. */
export async function listLastPublished(
  sql: Sql,
  workingSheets: readonly string[],
): Promise<ReadonlyMap<string, LastPublished>> {
  const rows = await sql<(LastPublished & { id: string })[]>`
    select distinct on (working_sheet_id) working_sheet_id as id, sheet_id as sheet,
           document_id as document, revision
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
