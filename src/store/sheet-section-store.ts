/** Sections of sheets: of those being written, with their history, and of those the public sees. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { SectionEntry } from '../workflow/sheet-record.ts'
import type { Sql } from './database.ts'

export interface NewSectionEntry {
  readonly sheet: string
  /** Id; null: the whole office. */
  readonly section: string | null
  readonly why: string
  readonly by: string | null
  readonly byName: string
}

/** The caller holds the sheet's row, or has just made it. */
export async function recordSheetSection(
  sql: Sql,
  { sheet, section, why, by, byName }: NewSectionEntry,
  now: Date,
): Promise<void> {
  await sql`
    insert into sheet_section (municipality_id, working_sheet_id, position, section_id, why,
                               set_by, set_by_name, set_at)
    select current_municipality(), ${sheet}, coalesce(max(position), 0) + 1, ${section}::uuid, ${why},
           ${by}, ${byName}, ${now}
    from sheet_section where working_sheet_id = ${sheet}`
  await sql`update working_sheet set section_id = ${section} where working_sheet_id = ${sheet}`
}

/** Newest first. */
export async function listSheetSections(sql: Sql, sheet: string): Promise<readonly SectionEntry[]> {
  const rows = await sql<(Omit<SectionEntry, 'at'> & { at: Date })[]>`
    select c.name as section, why, set_by_name as "byName", set_at as at
    from sheet_section h left join section c using (municipality_id, section_id)
    where working_sheet_id = ${sheet} order by position desc`
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export interface SectionOfSheet {
  readonly id: string
  readonly name: string
}

/** Sections write their mid-year reviews in September: whose an initiative was then, its forecast is. */
const reviewedOn = '09-30'

/**
 * The section of each public sheet of a year: the one that wrote it here, else the one its initiative lay with in the
 * middle of the year. Sheets of which neither is known are not there.
 */
export async function listSectionsOfYear(
  sql: Sql,
  fiscalYear: FiscalYear,
): Promise<ReadonlyMap<string, SectionOfSheet>> {
  const rows = await sql<(SectionOfSheet & { sheet: string })[]>`
    select s.sheet_id as sheet, c.section_id as id, c.name
    from sheet s
    left join sheet_publication p using (municipality_id, sheet_id)
    left join lateral (
      select section_id from responsibility r
      where r.municipality_id = s.municipality_id and r.initiative_id = s.initiative_id
        and r.from_day <= ${`${fiscalYear}-${reviewedOn}`}::date
      order by r.from_day desc, r.recorded_at desc limit 1) care on true
    join section c on c.municipality_id = s.municipality_id
      and c.section_id = coalesce(p.section_id, care.section_id)
    where s.fiscal_year = ${fiscalYear}
    order by p.published_at nulls first`
  return new Map(rows.map(({ sheet, ...section }) => [sheet, section]))
}
