/**
 * What waits for somebody: sheets under way, drafts nobody has settled, targets to be set, figures nobody reported.
 * One query brings all of it, and the municipality's calendar and roads with it, in one way to the database and back.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { SheetState } from '../workflow/stages/sheet-state.ts'
import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'

/** Ids of offices; null for all of them. */
export type Offices = readonly string[] | null

export interface WorkAsked {
  /** Whose sheets, whose drafts, and whose published promises are looked through. */
  readonly sheets: Offices
  readonly drafts: Offices
  readonly promises: Offices
  readonly today: CalendarDate
  /** The year whose figures should have been reported by now. */
  readonly reported: FiscalYear
  /** Stages where roads are known to end: sheets there wait for nobody. */
  readonly ends: readonly string[]
  /** Version of the configuration that is known already: it is not sent again. */
  readonly known: string | null
  /** Drafts at most. */
  readonly mostDrafts: number
}

/** Whom an initiative lies with today. */
export interface InCare {
  readonly person: { readonly id: string; readonly name: string } | null
  readonly section: string | null
}

interface Placed {
  readonly id: string
  readonly office: { readonly id: string; readonly name: string }
  readonly fiscalYear: FiscalYear
  readonly title: string
  readonly care: InCare | null
}

export type Waiting =
  /** The municipality's days and roads; null where the version is the known one. */
  | {
      readonly kind: 'configuration'
      readonly version: string
      readonly configuration: Pick<Municipality, 'calendar' | 'procedures'> | null
    }
  | (Placed & {
      readonly kind: 'sheet'
      readonly section: string | null
      readonly framework: string | null
      readonly state: SheetState
      readonly openComments: number
    })
  | {
      readonly kind: 'draft'
      readonly id: string
      readonly file: string
      /** ISO day. */
      readonly openedOn: CalendarDate
    }
  /** A target that could be set since that day: the version that speaks still puts it off, and no later year has one. */
  | (Placed & { readonly kind: 'unset'; readonly settableFrom: CalendarDate })
  /** An indicator promised for the year of which nobody reported the figure, for so many days. */
  | (Placed & { readonly kind: 'silent'; readonly silentDays: number })

/** By kind, and within it in the order of the form, or the oldest first. */
export async function listWaiting(sql: Sql, asked: WorkAsked): Promise<readonly Waiting[]> {
  const rows = await sql<{ item: Waiting }[]>`${waitingQuery(sql, asked)}`
  return rows.map(({ item }) => item)
}

export function waitingQuery(sql: Sql, asked: WorkAsked): Piece {
  return sql`
    select item from (
      select 1 as kind, 1 as place,
             json_build_object(
               'kind', 'configuration', 'version', xmin::text,
               'configuration', case when xmin::text is distinct from ${asked.known} then json_build_object(
                 'calendar', configuration -> 'calendar',
                 'procedures', coalesce(configuration -> 'procedures', '[]')) end) as item
      from municipality where municipality_id = current_municipality()
      union all ${sheets(sql, asked)}
      union all ${drafts(sql, asked)}
      union all ${unset(sql, asked)}
      union all ${silent(sql, asked)}) waiting
    order by kind, place`
}

function sheets(sql: Sql, { sheets: offices, ends, today }: WorkAsked) {
  // as it was published last, else of the sheet it was begun from
  const initiative = sql`(
    select s.initiative_id from sheet s
    where s.municipality_id = w.municipality_id and s.sheet_id = coalesce(
      (select p.sheet_id from sheet_publication p
       where p.municipality_id = w.municipality_id and p.working_sheet_id = w.working_sheet_id
       order by p.published_at desc limit 1), w.started_from_id))`
  return sql`
    select 2, row_number() over (order by w.fiscal_year, o.position, length(w.number), w.number, w.begun_at),
      json_build_object(
        'kind', 'sheet', 'id', w.working_sheet_id, 'office', json_build_object('id', o.office_id, 'name', o.name),
        'section', w.section_id, 'fiscalYear', w.fiscal_year, 'framework', w.framework, 'title', w.title,
        'state', json_build_object(
          'stage', w.stage, 'locked', w.locked, 'authors', w.authors,
          'head', json_build_object('revision', w.revision, 'hash', w.hash),
          'approved', case when w.approved_revision is not null then
            json_build_object('revision', w.approved_revision, 'hash', w.approved_hash) end,
          'submitted', case when w.submitted_revision is not null then
            json_build_object('revision', w.submitted_revision, 'hash', w.submitted_hash,
                              'purpose', w.submitted_purpose, 'by', coalesce(w.submitted_by, '')) end),
        'openComments', (
          select count(*) from field_comment c
          left join lateral (
            select decision from comment_decision d
            where d.municipality_id = c.municipality_id and d.field_comment_id = c.field_comment_id
            order by position desc limit 1) d on true
          where c.municipality_id = w.municipality_id and c.working_sheet_id = w.working_sheet_id
            and (d.decision is null or d.decision = 'reopened')),
        'care', ${careOf(sql, initiative, today)})
    from working_sheet w
    join office o using (municipality_id, office_id)
    where w.stage <> all(${ends})
      ${within(sql, sql`w.office_id`, offices)}`
}

function drafts(sql: Sql, { drafts: offices, mostDrafts }: WorkAsked) {
  return sql`
    (select 3, row_number() over (order by opened_at, draft_id),
       json_build_object(
         'kind', 'draft', 'id', draft_id, 'file', name,
         'openedOn', to_char(opened_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD'))
     from draft join received_file using (municipality_id, received_file_id)
     where withdrawn_at is null and document_id is null ${within(sql, sql`office_id`, offices)}
     order by opened_at, draft_id limit ${mostDrafts})`
}

function unset(sql: Sql, { promises, today }: WorkAsked) {
  return sql`
    (select distinct on (t.settable_from, s.sheet_id, coalesce(i.name, s.title))
       4, row_number() over (order by t.settable_from, s.sheet_id, coalesce(i.name, s.title)),
       json_build_object(
         'kind', 'unset', ${placed(sql, sql`coalesce(i.name, s.title)`, today)},
         'settableFrom', to_char(t.settable_from, 'YYYY-MM-DD'))
     from target_statement t
     join sheet s using (municipality_id, sheet_id)
     join document d using (municipality_id, document_id)
     join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
     left join indicator i on i.municipality_id = t.municipality_id and i.indicator_id = t.indicator_id
     where t.settable_from <= ${today}::date
       ${within(sql, sql`s.office_id`, promises)}
       ${isCurrent(sql)}
       and not exists (
         select from target_statement later
         where later.municipality_id = t.municipality_id and later.indicator_id = t.indicator_id
           and later.fiscal_year > s.fiscal_year and later.level is not null)
     order by t.settable_from, s.sheet_id, coalesce(i.name, s.title))`
}

function silent(sql: Sql, { promises, today, reported }: WorkAsked) {
  return sql`
    (select distinct on (i.indicator_id) 5, row_number() over (order by i.indicator_id, d.accepted_at),
       json_build_object(
         'kind', 'silent', ${placed(sql, sql`i.name`, today)},
         'silentDays', ${today}::date -
           (coalesce(heard.last, d.accepted_at) at time zone 'Asia/Tokyo')::date)
     from target_statement t
     join sheet s using (municipality_id, sheet_id)
     join document d using (municipality_id, document_id)
     join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
     join indicator i on i.municipality_id = t.municipality_id and i.indicator_id = t.indicator_id
     left join lateral (
       select max(b.recorded_at) as last from observation b
       where b.municipality_id = t.municipality_id and b.indicator_id = t.indicator_id
         and b.source_kind = 'self-evaluation') heard on true
     where t.half = 'year' and t.fiscal_year = s.fiscal_year and s.fiscal_year = ${reported}
       ${within(sql, sql`s.office_id`, promises)}
       ${isCurrent(sql)}
       and not exists (
         select from observation b
         where b.municipality_id = t.municipality_id and b.indicator_id = t.indicator_id
           and b.fiscal_year = t.fiscal_year and b.value is not null)
     order by i.indicator_id, d.accepted_at)`
}

/** Pieces of the query, each a part of its text. */
type Piece = ReturnType<typeof isCurrent>

function within(sql: Sql, column: Piece, offices: Offices): Piece {
  return offices === null ? sql`` : sql`and ${column} = any(${offices}::uuid[])`
}

function placed(sql: Sql, title: Piece, today: CalendarDate): Piece {
  return sql`'id', s.sheet_id, 'office', json_build_object('id', o.office_id, 'name', o.name),
             'fiscalYear', s.fiscal_year, 'title', ${title},
             'care', ${careOf(sql, sql`s.initiative_id`, today)}`
}

function careOf(sql: Sql, initiative: Piece, today: CalendarDate): Piece {
  return sql`(
    select json_build_object(
      'person', case when p.person_id is not null then
        json_build_object('id', p.person_id, 'name', p.name) end,
      'section', r.section_id)
    from responsibility r
    left join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
    where r.municipality_id = current_municipality() and r.initiative_id = ${initiative}
      and r.from_day <= ${today}::date
    order by r.from_day desc, r.recorded_at desc limit 1)`
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
    where c.working_sheet_id = any(${sheets}::uuid[])
      and (d.decision is null or d.decision = 'reopened')
    group by c.working_sheet_id`
  return new Map(rows.map(({ sheet, open }) => [sheet, open]))
}
