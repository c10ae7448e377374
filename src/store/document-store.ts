/** Accepted documents: whole as read, with the places of their fields, beside the file they came from. */
import type { FieldPlace } from '../intake/field-place.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { decodeJson, encodeJson } from '../lib/decimal-json.ts'
import type { Form, PlanDocument } from '../plan/document.ts'
import { isCurrentDocument, isNotRefiled } from './current-document.ts'
import type { Sql } from './database.ts'
import { jsonLines } from './json-lines.ts'

/** 0 the plan alone, 1 with mid-year review, 2 with self-evaluation. */
export type Stage = 0 | 1 | 2

/** A document without its sheets: those are records of their own. */
export type DocumentContent = Omit<PlanDocument, 'sheets'>

export interface StoredDocument {
  readonly id: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly file: string
  /** The file as decoded when it was accepted: what every span counts in. */
  readonly text: string
  readonly content: DocumentContent
  readonly fieldPlaces: readonly FieldPlace[]
  readonly acceptedAt: string
}

export interface NewDocument extends Omit<StoredDocument, 'acceptedAt' | 'office'> {
  /** Id. */
  readonly office: string
  readonly stage: Stage
  /** The undertakings it is about; '' where it holds the whole year. */
  readonly subject: string
  readonly by: string | null
}

export async function recordDocuments(sql: Sql, documents: readonly NewDocument[]): Promise<void> {
  const column = <T>(of: (document: NewDocument) => T) => documents.map(of)
  await sql`
    insert into document (municipality_id, document_id, office_id, fiscal_year, form, framework,
                          received_file_id, stage, subject, source_text, content, field_places, accepted_by,
                          unnamed)
    select current_municipality(), id, office, year, form, framework, file, stage, subject, source,
           content::json, places::json, by,
           (select stand_in from office where office_id = t.office)
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ office }) => office)}::uuid[],
                ${column(({ fiscalYear }) => fiscalYear)}::int[],
                ${column(({ content }) => content.form)}::text[],
                ${column(({ content }) => content.framework)}::text[],
                ${column(({ file }) => file)}::uuid[], ${column(({ stage }) => stage)}::int[],
                ${column(({ subject }) => subject)}::text[], ${column(({ text }) => text)}::text[],
                ${jsonLines(
                  sql,
                  column(({ content }) => encodeJson(content)),
                )},
                ${jsonLines(
                  sql,
                  column(({ fieldPlaces }) => encodeJson(fieldPlaces)),
                )},
                ${column(({ by }) => by)}::text[])
      as t(id, office, year, form, framework, file, stage, subject, source, content, places, by)`
}

export async function findDocument(sql: Sql, id: string): Promise<StoredDocument | null> {
  const [row] = await sql<
    (Omit<StoredDocument, 'content' | 'fieldPlaces' | 'acceptedAt'> & {
      content: string
      fieldPlaces: string
      acceptedAt: Date
    })[]
  >`
    select d.document_id as id, d.fiscal_year as "fiscalYear", d.received_file_id as file,
           d.source_text as text, d.content::text as content, d.field_places::text as "fieldPlaces",
           d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d join office o using (municipality_id, office_id)
    where d.document_id = ${id}`
  if (row === undefined) return null
  return {
    ...row,
    content: decodeJson<DocumentContent>(row.content),
    fieldPlaces: decodeJson<FieldPlace[]>(row.fieldPlaces),
    acceptedAt: row.acceptedAt.toISOString(),
  }
}

/** What of a document leaves the house: not the places of its fields. */
export type DocumentText = Pick<StoredDocument, 'id' | 'text' | 'content' | 'acceptedAt'>

/** By id; those that are not there are left out. */
export async function listDocumentTexts(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentText>> {
  const rows = await sql<{ id: string; text: string; content: string; acceptedAt: Date }[]>`
    select document_id as id, source_text as text, content::text as content,
           accepted_at as "acceptedAt"
    from document where document_id = any(${ids}::uuid[])`
  return new Map(
    rows.map(({ id, text, content, acceptedAt }) => [
      id,
      {
        id,
        text,
        content: decodeJson<DocumentContent>(content),
        acceptedAt: acceptedAt.toISOString(),
      },
    ]),
  )
}

export interface DocumentSummary {
  readonly id: string
  readonly source: string
  readonly form: Form
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
  /** ISO time. */
  readonly acceptedAt: string
  /** Written and approved here; otherwise taken in from a file. */
  readonly writtenHere: boolean
  /** It holds some sheets of the year, and says nothing of the others. */
  readonly part: boolean
  /** Whether it, or any of its sheets, speaks for the year. */
  readonly speaks: boolean
}

type SummaryRow<T extends DocumentSummary | RecentDocument> = Omit<T, 'acceptedAt'> & {
  readonly acceptedAt: Date
}

const withTime = <T extends { readonly acceptedAt: Date }>(row: T) => ({
  ...row,
  acceptedAt: row.acceptedAt.toISOString(),
})

/** Documents of a year, or of one office's year, by office the one that speaks for it first, earlier versions after it. */
export async function listDocuments(
  sql: Sql,
  of: { readonly office?: string; readonly fiscalYear: FiscalYear },
): Promise<readonly DocumentSummary[]> {
  const rows = await sql<SummaryRow<DocumentSummary>[]>`
    select d.document_id as id, f.name as source, d.form, d.office_id as office,
           d.fiscal_year as "fiscalYear", d.stage, d.accepted_at as "acceptedAt",
           ${isWrittenHere(sql)} as "writtenHere", d.subject <> '' as part,
           (true ${isCurrentDocument(sql)}) as speaks
    from document d join received_file f using (municipality_id, received_file_id)
    where d.fiscal_year = ${of.fiscalYear} ${isNotRefiled(sql)}
      ${of.office === undefined ? sql`` : sql`and d.office_id = ${of.office}`}
    order by d.stage desc, d.accepted_at desc`
  return rows.map(withTime)
}

/** Overviews that speak for their year, the newest first. */
export async function listOverviewIds(sql: Sql, most: number): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select d.document_id as id from document d
    where d.form = 'policy-tree' ${isCurrentDocument(sql)}
    order by d.accepted_at desc, d.document_id limit ${most}`
  return rows.map(({ id }) => id)
}

function isWrittenHere(sql: Sql) {
  return sql`exists (
    select from sheet s join sheet_publication p using (municipality_id, sheet_id)
    where s.municipality_id = d.municipality_id and s.document_id = d.document_id)`
}

export interface RecentDocument extends Omit<DocumentSummary, 'office' | 'part' | 'speaks'> {
  readonly office: Office
}

/** The documents accepted last, newest first. */
export async function listRecentDocuments(
  sql: Sql,
  limit: number,
): Promise<readonly RecentDocument[]> {
  const rows = await sql<SummaryRow<RecentDocument>[]>`
    select d.document_id as id, f.name as source, d.form, d.fiscal_year as "fiscalYear", d.stage,
           d.accepted_at as "acceptedAt", ${isWrittenHere(sql)} as "writtenHere",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d
    join office o using (municipality_id, office_id)
    join received_file f using (municipality_id, received_file_id)
    where true ${isNotRefiled(sql)}
    order by d.accepted_at desc, d.document_id desc
    limit ${limit}`
  return rows.map(withTime)
}

/** The years an office has anything for, newest first. */
export async function listYears(sql: Sql, office: string): Promise<readonly FiscalYear[]> {
  const rows = await sql<{ year: FiscalYear }[]>`
    select distinct d.fiscal_year as year from document d
    where d.office_id = ${office} ${isNotRefiled(sql)} order by year desc`
  return rows.map(({ year }) => year)
}

/** The years any office has anything for, newest first. */
export async function listAllYears(sql: Sql): Promise<readonly FiscalYear[]> {
  const rows = await sql<{ year: FiscalYear }[]>`
    select distinct d.fiscal_year as year from document d
    where true ${isNotRefiled(sql)} order by year desc`
  return rows.map(({ year }) => year)
}

/** The same file filed twice: as a document that named no office, and later under one. */
export interface Refiling {
  /** Id of the other document. */
  readonly document: string
  readonly office: Office
  readonly acceptedAt: string
  /** Whether the other one is what the file is filed as now. */
  readonly now: boolean
}

/** What the file of a document was filed as before its office was named, or is since; null when neither. */
export async function findRefiling(sql: Sql, document: string): Promise<Refiling | null> {
  const [row] = await sql<(Omit<Refiling, 'acceptedAt'> & { acceptedAt: Date })[]>`
    select other.document_id as document, other.accepted_at as "acceptedAt", d.unnamed as now,
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d
    join document other
      on other.municipality_id = d.municipality_id and other.received_file_id = d.received_file_id
    join office o on o.municipality_id = other.municipality_id and o.office_id = other.office_id
    where d.document_id = ${document} and other.unnamed <> d.unnamed and other.form = d.form
    order by other.accepted_at desc limit 1`
  return row === undefined ? null : { ...row, acceptedAt: row.acceptedAt.toISOString() }
}

export interface SourceName {
  readonly source: string
  readonly fiscalYear: FiscalYear
}

/** Names of files by id of the document. */
export async function listSources(
  sql: Sql,
  documents: readonly string[],
): Promise<Readonly<Record<string, SourceName>>> {
  const rows = await sql<(SourceName & { id: string })[]>`
    select d.document_id as id, f.name as source, d.fiscal_year as "fiscalYear"
    from document d join received_file f using (municipality_id, received_file_id)
    where d.document_id = any(${documents}::uuid[])`
  return Object.fromEntries(rows.map(({ id, ...name }) => [id, name]))
}
