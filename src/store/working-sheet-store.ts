/** Sheets on their way through the year: where each stands, with the text it has now. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { WorkingSheet } from '../workflow/sheet-record.ts'
import type { SheetState } from '../workflow/stages/sheet-state.ts'
import type { Sql } from './database.ts'

export interface NewWorkingSheet
  extends Omit<WorkingSheet, 'office' | 'sectionName' | 'submittedAt' | 'changedAt'> {
  /** Id. */
  readonly office: string
}

export async function recordWorkingSheet(sql: Sql, sheet: NewWorkingSheet): Promise<void> {
  const { state } = sheet
  await sql`
    insert into working_sheet (municipality_id, working_sheet_id, office_id, fiscal_year, framework,
                               section_id, started_from_id, stage, revision, hash, authors, number, title)
    values (current_municipality(), ${sheet.id}, ${sheet.office}, ${sheet.fiscalYear}, ${sheet.framework},
            ${sheet.section}, ${sheet.startedFrom}, ${state.stage}, ${state.head.revision},
            ${state.head.hash}, ${state.authors}, ${sheet.number}, ${sheet.title})`
}

/** With `lock` the row is held to the end of the transaction: moves and saves of one sheet come one after another. */
export async function findWorkingSheet(
  sql: Sql,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<WorkingSheet | null> {
  const [row] = await sql<WorkingSheetRow[]>`
    select ${columns(sql)}
    ${sheetsAtWork(sql)}
    where w.working_sheet_id = ${id} ${options.lock === true ? sql`for update of w` : sql``}`
  return row === undefined ? null : workingSheet(row)
}

/** Of an office's year, or of a year, in order of the form. */
export async function listWorkingSheets(
  sql: Sql,
  select: { readonly office?: string; readonly fiscalYear?: FiscalYear },
): Promise<readonly WorkingSheet[]> {
  const rows = await sql<WorkingSheetRow[]>`
    select ${columns(sql)}
    ${sheetsAtWork(sql)}
    where true
      ${select.office === undefined ? sql`` : sql`and w.office_id = ${select.office}`}
      ${select.fiscalYear === undefined ? sql`` : sql`and w.fiscal_year = ${select.fiscalYear}`}
    order by w.fiscal_year desc, o.position, length(w.number), w.number, w.begun_at`
  return rows.map(workingSheet)
}

/** The latest year of any sheet; null where there is none. */
export async function findLatestYear(sql: Sql): Promise<FiscalYear | null> {
  const [row] = await sql<{ year: FiscalYear | null }[]>`
    select max(fiscal_year) as year from working_sheet`
  return row?.year ?? null
}

/** How many sheets an office or one of its sections has in a year. */
export interface SheetYear {
  readonly office: string
  readonly section: string | null
  readonly fiscalYear: FiscalYear
  readonly sheets: number
}

/** The newest first. */
export async function listSheetYears(sql: Sql): Promise<readonly SheetYear[]> {
  return await sql<SheetYear[]>`
    select office_id as office, section_id as section, fiscal_year as "fiscalYear",
           count(*)::int as sheets
    from working_sheet group by office_id, section_id, fiscal_year order by fiscal_year desc`
}

/** Writes where a sheet stands now; the caller holds its row. */
export async function moveWorkingSheet(
  sql: Sql,
  id: string,
  state: SheetState,
  text?: { readonly number: string; readonly title: string; readonly framework: string | null },
): Promise<void> {
  const { submitted, approved } = state
  await sql`
    update working_sheet set
      stage = ${state.stage}, locked = ${state.locked}, authors = ${state.authors},
      revision = ${state.head.revision}, hash = ${state.head.hash},
      approved_revision = ${approved?.revision ?? null}, approved_hash = ${approved?.hash ?? null},
      submitted_revision = ${submitted?.revision ?? null}, submitted_hash = ${submitted?.hash ?? null},
      submitted_purpose = ${submitted?.purpose ?? null}, submitted_by = ${submitted?.by ?? null},
      submitted_at = ${submitted === null ? null : sql`coalesce(submitted_at, clock_timestamp())`},
      changed_at = clock_timestamp()
      ${text === undefined ? sql`` : sql`, number = ${text.number}, title = ${text.title}, framework = ${text.framework}`}
    where working_sheet_id = ${id}`
}

interface WorkingSheetRow extends Omit<WorkingSheet, 'state' | 'submittedAt' | 'changedAt'> {
  readonly stage: string
  readonly locked: boolean
  readonly revision: number
  readonly hash: string
  readonly approvedRevision: number | null
  readonly approvedHash: string | null
  readonly submittedRevision: number | null
  readonly submittedHash: string | null
  readonly submittedPurpose: 'advance' | 'revision' | null
  readonly submittedBy: string | null
  readonly submittedAt: Date | null
  readonly changedAt: Date
  readonly authors: string[]
}

function sheetsAtWork(sql: Sql) {
  return sql`
    from working_sheet w join office o using (municipality_id, office_id)
    left join section c on c.municipality_id = w.municipality_id and c.section_id = w.section_id`
}

function columns(sql: Sql) {
  return sql`
    w.working_sheet_id as id, w.section_id as section, c.name as "sectionName", w.fiscal_year as "fiscalYear", w.framework,
    w.started_from_id as "startedFrom", w.number, w.title, w.stage, w.locked, w.revision, w.hash,
    w.approved_revision as "approvedRevision", w.approved_hash as "approvedHash",
    w.submitted_revision as "submittedRevision", w.submitted_hash as "submittedHash",
    w.submitted_purpose as "submittedPurpose", w.submitted_by as "submittedBy",
    w.submitted_at as "submittedAt", w.changed_at as "changedAt", w.authors,
    jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                       'nameEnglish', o.name_english) as office`
}

function workingSheet(row: WorkingSheetRow): WorkingSheet {
  const { id, office, section, sectionName, fiscalYear, framework } = row
  const { startedFrom, number, title } = row
  return {
    id,
    office,
    section,
    sectionName,
    fiscalYear,
    framework,
    startedFrom,
    number,
    title,
    state: stateOf(row),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    changedAt: row.changedAt.toISOString(),
  }
}

function stateOf(row: WorkingSheetRow): SheetState {
  const { approvedRevision, approvedHash, submittedRevision, submittedHash, submittedPurpose } = row
  return {
    stage: row.stage,
    locked: row.locked,
    authors: row.authors,
    head: { revision: row.revision, hash: row.hash },
    approved:
      approvedRevision === null || approvedHash === null
        ? null
        : { revision: approvedRevision, hash: approvedHash },
    submitted:
      submittedRevision === null || submittedHash === null || submittedPurpose === null
        ? null
        : {
            revision: submittedRevision,
            hash: submittedHash,
            purpose: submittedPurpose,
            by: row.submittedBy ?? '',
          },
  }
}
