/** What waits for somebody: sheets under way, drafts nobody has settled, targets to be set, figures nobody reported. */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'

/** Ids of offices; null for all of them. */
export type Offices = readonly string[] | null

export interface OpenDraft {
  readonly id: string
  readonly file: string
  /** ISO day. */
  readonly openedOn: CalendarDate
}

/** Of some offices, or of all and of none yet; the oldest first. */
export async function listOpenDrafts(
  sql: Sql,
  { offices, most }: { readonly offices: Offices; readonly most: number },
): Promise<readonly OpenDraft[]> {
  return await sql<OpenDraft[]>`
    select draft_id as id, name as file,
           to_char(opened_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as "openedOn"
    from draft join received_file using (municipality_id, received_file_id)
    where withdrawn_at is null and document_id is null
      ${offices === null ? sql`` : sql`and office_id = any(${offices as string[]}::uuid[])`}
    order by opened_at, draft_id limit ${most}`
}

/** How many comments wait for a decision, by sheet; sheets without any are left out. */
export async function countOpenComments(
  sql: Sql,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ sheet: string; open: number }[]>`
    select c.working_sheet_id as sheet, count(*)::int as open
    from field_comment c
    left join lateral (
      select decision from comment_decision d
      where d.municipality_id = c.municipality_id and d.field_comment_id = c.field_comment_id
      order by position desc limit 1) d on true
    where c.working_sheet_id = any(${sheets as string[]}::uuid[])
      and (d.decision is null or d.decision = 'reopened')
    group by c.working_sheet_id`
  return new Map(rows.map(({ sheet, open }) => [sheet, open]))
}

export interface UnsetTarget {
  /** Published sheet whose target waits. */
  readonly sheet: string
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly title: string
  /** ISO day from which it could have been set. */
  readonly settableFrom: CalendarDate
}

/** Targets that could be set by now and are not: the version that speaks still puts it off, and no later year has one. */
export async function listUnsetTargets(
  sql: Sql,
  of: { readonly offices: Offices; readonly today: string },
): Promise<readonly UnsetTarget[]> {
  return await sql<UnsetTarget[]>`
    select distinct on (t.settable_from, s.sheet_id, coalesce(i.name, s.title))
           s.sheet_id as sheet, o.name as office, s.fiscal_year as "fiscalYear",
           coalesce(i.name, s.title) as title,
           to_char(t.settable_from, 'YYYY-MM-DD') as "settableFrom"
    from target_statement t
    join sheet s using (municipality_id, sheet_id)
    join document d using (municipality_id, document_id)
    join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
    left join indicator i on i.municipality_id = t.municipality_id and i.indicator_id = t.indicator_id
    where t.settable_from <= ${of.today}::date
      ${of.offices === null ? sql`` : sql`and s.office_id = any(${of.offices as string[]}::uuid[])`}
      ${isCurrent(sql)}
      and not exists (
        select from target_statement later
        where later.municipality_id = t.municipality_id and later.indicator_id = t.indicator_id
          and later.fiscal_year > s.fiscal_year and later.level is not null)
    order by t.settable_from, s.sheet_id, coalesce(i.name, s.title)`
}

export interface SilentIndicator {
  readonly sheet: string
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly name: string
  /** Days since anybody last reported anything of it, or since it was promised. */
  readonly silentDays: number
}

/** Indicators promised for these years of which the year's figure was never reported. */
export async function listSilentIndicators(
  sql: Sql,
  of: { readonly offices: Offices; readonly years: readonly FiscalYear[]; readonly today: string },
): Promise<readonly SilentIndicator[]> {
  return await sql<SilentIndicator[]>`
    select distinct on (s.fiscal_year, i.indicator_id)
           s.sheet_id as sheet, o.name as office, s.fiscal_year as "fiscalYear", i.name,
           ${of.today}::date - coalesce(heard.last, d.accepted_at)::date as "silentDays"
    from target_statement t
    join sheet s using (municipality_id, sheet_id)
    join document d using (municipality_id, document_id)
    join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
    join indicator i on i.municipality_id = t.municipality_id and i.indicator_id = t.indicator_id
    left join lateral (
      select max(b.recorded_at) as last from observation b
      where b.municipality_id = t.municipality_id and b.indicator_id = t.indicator_id
        and b.source_kind = 'self-evaluation') heard on true
    where t.half = 'year' and t.fiscal_year = s.fiscal_year
      and s.fiscal_year = any(${of.years.map(Number)}::int[])
      ${of.offices === null ? sql`` : sql`and s.office_id = any(${of.offices as string[]}::uuid[])`}
      ${isCurrent(sql)}
      and not exists (
        select from observation b
        where b.municipality_id = t.municipality_id and b.indicator_id = t.indicator_id
          and b.fiscal_year = t.fiscal_year and b.value is not null)
    order by s.fiscal_year, i.indicator_id, d.accepted_at`
}
