/**
 * Sheets with the judgement beside them. Of several published versions of an office's year the one that is
 * furthest through the year speaks for it, and of two as far the later one: that is what "current" means.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../judgement/judgement.ts'
import { decodeJson, encodeJson } from '../lib/decimal-json.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Form } from '../plan/document.ts'
import type { Sheet } from '../plan/sheet.ts'
import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'
import { jsonLines } from './json-lines.ts'

export interface NewSheet {
  readonly id: string
  readonly document: string
  readonly initiative: string
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly position: number
  readonly sheet: Sheet
}

export async function recordSheets(sql: Sql, sheets: readonly NewSheet[]): Promise<void> {
  const column = <T>(of: (sheet: NewSheet) => T) => sheets.map(of)
  await sql`
    insert into sheet (municipality_id, sheet_id, document_id, initiative_id, office_id, fiscal_year,
                       position, number, title, content)
    select current_municipality(), id, document, initiative, office, year, position, number, title,
           content::json
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ document }) => document)}::uuid[],
                ${column(({ initiative }) => initiative)}::uuid[],
                ${column(({ office }) => office)}::uuid[],
                ${column(({ fiscalYear }) => fiscalYear)}::int[],
                ${column(({ position }) => position)}::int[],
                ${column(({ sheet }) => sheet.number)}::int[],
                ${column(({ sheet }) => sheet.title?.text ?? '')}::text[],
                ${jsonLines(
                  sql,
                  column(({ sheet }) => encodeJson(sheet)),
                )})
      as t(id, document, initiative, office, year, position, number, title, content)`
}

export interface NewInitiative {
  readonly id: string
  readonly office: string
}

export async function recordInitiatives(
  sql: Sql,
  initiatives: readonly NewInitiative[],
): Promise<void> {
  await sql`
    insert into initiative (municipality_id, initiative_id, office_id)
    select current_municipality(), id, office
    from unnest(${initiatives.map(({ id }) => id)}::uuid[],
                ${initiatives.map(({ office }) => office)}::uuid[]) as t(id, office)`
}

/** A sheet an office already has, as far as a new one can be recognised by it. */
export interface FormerSheet {
  readonly initiative: string
  readonly sheet: Sheet
}

/** So many documents at a time: most offices have fewer, and one of long standing need not be in memory whole. */
const page = 12

/**
 * The documents of an office that hold sheets, every version: those of the nearest year first, and of one year the
 * one accepted last. What nobody goes on to ask for is not read.
 *
 * @param near `office` is an id
 */
export async function* formerDocuments(
  sql: Sql,
  near: { readonly office: string; readonly fiscalYear: FiscalYear },
): AsyncGenerator<readonly FormerSheet[]> {
  for (let read = 0; ; read += page) {
    const rows = await sql<{ document: string; initiative: string; content: string }[]>`
      with near as (
        select municipality_id, document_id, abs(fiscal_year - ${near.fiscalYear}) as apart, accepted_at
        from document d
        where office_id = ${near.office} and exists (
          select from sheet s
          where s.municipality_id = d.municipality_id and s.document_id = d.document_id)
        order by apart, accepted_at desc, document_id limit ${page} offset ${read})
      select s.document_id as document, s.initiative_id as initiative, s.content::text as content
      from near join sheet s using (municipality_id, document_id)
      order by near.apart, near.accepted_at desc, s.document_id, s.position`
    const documents = [...new Set(rows.map(({ document }) => document))]
    for (const id of documents) {
      yield rows
        .filter(({ document }) => document === id)
        .map(({ initiative, content }) => ({ initiative, sheet: decodeJson<Sheet>(content) }))
    }
    if (documents.length < page) return
  }
}

/** Which sheets to list; absent conditions do not narrow. `current` leaves superseded versions out. */
export interface SheetSelection {
  readonly id?: string
  readonly ids?: readonly string[]
  readonly document?: string
  readonly initiative?: string
  readonly office?: string
  readonly fiscalYear?: FiscalYear
  readonly current?: boolean
}

/** By year, office, document and position. */
export async function listJudgedSheets(
  sql: Sql,
  select: SheetSelection,
): Promise<readonly JudgedSheet[]> {
  const alone = isFew(select) ? sql`offset 0` : sql``
  const rows = await sql<SheetRow[]>`
    select s.sheet_id as id, s.initiative_id as initiative, s.fiscal_year as "fiscalYear",
           s.position, s.content::text as content, d.framework, d.form,
           d.document_id as "documentId",
           f.name as source, d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office,
           ${latestJudgement(sql, 'year')} as judgement,
           ${latestJudgement(sql, 'multiYear')} as "multiYearJudgement"
    from ${chosen(sql, select, alone)}
    where true
      ${select.current === true ? isCurrent(sql, alone) : sql``}
    order by s.fiscal_year, o.position, d.accepted_at, s.position`
  const sheets = rows.map(judgedSheet)
  return select.current === true ? byPrintedNumber(sheets) : sheets
}

/** An office's year that stands in several documents, in the order of the numbers printed, where all have one. */
function byPrintedNumber(sheets: readonly JudgedSheet[]): readonly JudgedSheet[] {
  const years = groupBy(
    sheets,
    ({ office, fiscalYear, document }) => `${fiscalYear} ${office.id} ${document.form}`,
  )
  return [...years.values()].flatMap((year) => {
    const documents = new Set(year.map(({ document }) => document.id))
    const numbered = year.every(({ sheet }) => sheet.number !== null)
    if (documents.size < 2 || !numbered) return year
    return year.toSorted((a, b) => (a.sheet.number ?? 0) - (b.sheet.number ?? 0))
  })
}

/**
 * Whether to look rows up one by one (`offset 0` keeps a query within another by itself). Those of a whole year are joined
 * as the database sees fit; joined for a few, all documents may be read while the tables are filled and not analysed yet.
 */
function isFew({ id, ids, document, initiative }: SheetSelection): boolean {
  return [id, ids, document, initiative].some((each) => each !== undefined)
}

/** Rows `s`, `d`, `f` and `o` of the sheets chosen. */
function chosen(
  sql: Sql,
  { id, ids, document, initiative, office, fiscalYear }: SheetSelection,
  alone: ReturnType<typeof isCurrent>,
) {
  const wanted = ids ?? (id === undefined ? null : [id])
  return sql`
    ${wanted === null ? sql`` : sql`(select distinct unnest(${wanted}::uuid[]) as id) wanted cross join`}
    lateral (
      select * from sheet
      where true
        ${wanted === null ? sql`` : sql`and sheet_id = wanted.id`}
        ${document === undefined ? sql`` : sql`and document_id = ${document}`}
        ${initiative === undefined ? sql`` : sql`and initiative_id = ${initiative}`}
        ${office === undefined ? sql`` : sql`and office_id = ${office}`}
        ${fiscalYear === undefined ? sql`` : sql`and fiscal_year = ${fiscalYear}`}
      ${alone}
    ) s
    cross join lateral (
      select * from document
      where municipality_id = s.municipality_id and document_id = s.document_id ${alone}
    ) d
    cross join lateral (
      select name from received_file
      where municipality_id = s.municipality_id and received_file_id = d.received_file_id ${alone}
    ) f
    cross join lateral (
      select * from office
      where municipality_id = s.municipality_id and office_id = s.office_id ${alone}
    ) o`
}

interface SheetRow
  extends Omit<JudgedSheet, 'sheet' | 'judgement' | 'multiYearJudgement' | 'document'> {
  readonly content: string
  readonly documentId: string
  readonly source: string
  readonly form: Form
  readonly acceptedAt: Date
  readonly judgement: string | null
  readonly multiYearJudgement: string | null
}

function judgedSheet(row: SheetRow): JudgedSheet {
  const { content, documentId, source, form, acceptedAt, judgement, multiYearJudgement, ...rest } =
    row
  return {
    ...rest,
    document: { id: documentId, source, form, acceptedAt: acceptedAt.toISOString() },
    sheet: decodeJson<Sheet>(content),
    judgement: judgement === null ? null : decodeJson<SheetJudgement>(judgement),
    multiYearJudgement:
      multiYearJudgement === null ? null : decodeJson<SheetJudgement>(multiYearJudgement),
  }
}

function latestJudgement(sql: Sql, half: 'year' | 'multiYear') {
  return sql`(
    select j.content::text from judgement j
    where j.municipality_id = s.municipality_id and j.sheet_id = s.sheet_id and j.half = ${half}
    order by j.recorded_at desc limit 1)`
}

/** A sheet that speaks for its year, as far as another document is told apart by it. */
export interface SpeakingSheet {
  /** Id. */
  readonly id: string
  /** Id. */
  readonly document: string
  /** Id. */
  readonly initiative: string
  readonly number: number | null
  /** '' where none is printed. */
  readonly title: string
  /** Of its document: 0 the plan alone, 1 with mid-year review, 2 with self-evaluation. */
  readonly stage: number
  /** Whether its document holds some sheets of the year, and says nothing of the others. */
  readonly inPart: boolean
}

export async function listSpeakingSheets(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: FiscalYear; readonly form: Form },
): Promise<readonly SpeakingSheet[]> {
  return await sql<SpeakingSheet[]>`
    select s.sheet_id as id, s.document_id as document, s.initiative_id as initiative, s.number, s.title,
           d.stage, d.subject <> '' as "inPart"
    from sheet s join document d using (municipality_id, document_id)
    where s.office_id = ${of.office} and s.fiscal_year = ${of.fiscalYear} and d.form = ${of.form}
      ${isCurrent(sql, sql`offset 0`)}
    order by s.number, s.position`
}

export interface SheetTitle {
  readonly id: string
  readonly document: string
  readonly initiative: string
  readonly position: number
  readonly number: number | null
  /** '' where none is printed. */
  readonly title: string
  /** Whether it is the version of the sheet that speaks for its year. */
  readonly speaks: boolean
}

export async function listSheetTitles(
  sql: Sql,
  documents: readonly string[],
): Promise<readonly SheetTitle[]> {
  return await sql<SheetTitle[]>`
    select s.sheet_id as id, s.document_id as document, s.initiative_id as initiative, s.position, s.number, s.title,
           (true ${isCurrent(sql)}) as speaks
    from sheet s join document d using (municipality_id, document_id)
    where s.document_id = any(${documents}::uuid[]) order by s.document_id, s.position`
}
