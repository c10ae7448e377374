/** Meetings of a ward council: notice, places, materials, minutes. */
import { randomUUID } from 'node:crypto'
import type { MeetingMaterials } from '../../evidence/council/materials.ts'
import type { MeetingNotice, Presence } from '../../evidence/council/meeting.ts'
import type {
  CouncilOffice,
  Meeting,
  MeetingPlace,
  MinutesText,
} from '../../evidence/council/records.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'

/** Gives the id; the number follows the last one of the body in the year. */
export async function recordMeeting(
  sql: Sql,
  meeting: { office: string; body: string; fiscalYear: FiscalYear; notice: MeetingNotice },
): Promise<string> {
  const id = randomUUID()
  await sql`select from council_body where council_body_id = ${meeting.body} for update`
  await sql`
    insert into council_meeting (municipality_id, council_meeting_id, office_id, council_body_id,
                                 fiscal_year, number, held_on, notice, stage)
    select current_municipality(), ${id}, ${meeting.office}, ${meeting.body}, ${meeting.fiscalYear},
           coalesce(max(number), 0) + 1, ${meeting.notice.on},
           ${JSON.stringify(meeting.notice)}::text::json, 'planned'
    from council_meeting
    where council_body_id = ${meeting.body} and fiscal_year = ${meeting.fiscalYear}`
  return id
}

/** What changes of a meeting; what is left out stays. */
export interface MeetingChange {
  readonly notice?: MeetingNotice
  readonly stage?: Meeting['stage']
  readonly announcedOn?: CalendarDate
  readonly lateReason?: string
  readonly cancelledReason?: string
  readonly materials?: MeetingMaterials
  readonly materialsOn?: CalendarDate
  readonly minutesStage?: Meeting['minutesStage']
  readonly minutesPublishedOn?: CalendarDate
}

export async function keepMeeting(sql: Sql, former: Meeting, change: MeetingChange): Promise<void> {
  const m = { ...former, ...change }
  const materials = m.materials === null ? null : JSON.stringify(m.materials)
  await sql`
    update council_meeting
    set notice = ${JSON.stringify(m.notice)}::text::json, held_on = ${m.notice.on}, stage = ${m.stage},
        announced_on = ${m.announcedOn}, late_reason = ${m.lateReason},
        cancelled_reason = ${m.cancelledReason}, materials = ${materials}::text::json,
        materials_on = ${m.materialsOn}, minutes_stage = ${m.minutesStage},
        minutes_published_on = ${m.minutesPublishedOn}
    where council_meeting_id = ${m.id}`
}

export interface MeetingFilter {
  readonly id?: string
  readonly lock?: true
  /** Ids; null narrows nothing. */
  readonly offices?: readonly string[] | null
  readonly fiscalYear?: number | null
  readonly stages?: readonly Meeting['stage'][]
}

/** By day. */
export async function listMeetings(sql: Sql, of: MeetingFilter): Promise<readonly Meeting[]> {
  const rows = await sql<MeetingRow[]>`
    select m.council_meeting_id as id, f.office_id as "officeId", f.code, f.name as "officeName",
           f.name_english as "nameEnglish", b.council_body_id as "bodyId", b.name as "bodyName",
           b.kind as "bodyKind", m.fiscal_year as "fiscalYear", m.number, m.notice, m.stage,
           m.announced_on as "announcedOn", m.late_reason as "lateReason",
           m.cancelled_reason as "cancelledReason", m.materials, m.materials_on as "materialsOn",
           m.minutes_stage as "minutesStage", m.minutes_published_on as "minutesPublishedOn"
    from council_meeting m
    join office f on f.office_id = m.office_id
    join council_body b on b.council_body_id = m.council_body_id
    where true
      ${of.id === undefined ? sql`` : sql`and m.council_meeting_id = ${of.id}`}
      ${of.offices == null ? sql`` : sql`and m.office_id = any(${of.offices}::uuid[])`}
      ${of.fiscalYear == null ? sql`` : sql`and m.fiscal_year = ${of.fiscalYear}`}
      ${of.stages === undefined ? sql`` : sql`and m.stage = any(${of.stages})`}
    order by m.held_on, m.council_meeting_id
    ${of.lock === undefined ? sql`` : sql`for update of m`}`
  return rows.map(
    ({ officeId, code, officeName, nameEnglish, bodyId, bodyName, bodyKind, ...row }) => ({
      ...row,
      office: { id: officeId, code, name: officeName, nameEnglish },
      body: { id: bodyId, name: bodyName, kind: bodyKind },
    }),
  )
}

interface MeetingRow extends Omit<Meeting, 'office' | 'body'> {
  readonly officeId: CouncilOffice['id']
  readonly code: string
  readonly officeName: string
  readonly nameEnglish: string | null
  readonly bodyId: string
  readonly bodyName: string
  readonly bodyKind: Meeting['body']['kind']
}

/** @param said What the member says beforehand, or how they took part */
export async function keepPlace(
  sql: Sql,
  place: { readonly meeting: string; readonly member: string },
  said: { readonly planned: Presence } | { readonly presence: Presence },
): Promise<void> {
  const planned = 'planned' in said ? said.planned : null
  const presence = 'presence' in said ? said.presence : null
  await sql`
    insert into council_attendance (municipality_id, council_meeting_id, council_member_id, planned, presence)
    values (current_municipality(), ${place.meeting}, ${place.member}, ${planned}, ${presence})
    on conflict (municipality_id, council_meeting_id, council_member_id) do update
      set planned = coalesce(excluded.planned, council_attendance.planned),
          presence = coalesce(excluded.presence, council_attendance.presence)`
}

/** Who was recorded and was no member on the day has no place at it. */
export async function takePlaceBack(
  sql: Sql,
  place: { readonly meeting: string; readonly member: string },
): Promise<void> {
  await sql`
    update council_attendance set presence = null
    where council_meeting_id = ${place.meeting} and council_member_id = ${place.member}`
}

/** Everybody who holds a place: those seated on the day (of a subcommittee, its members), and whoever was recorded. */
export async function listPlaces(sql: Sql, meeting: string): Promise<readonly MeetingPlace[]> {
  const all = await listPlacesToMend(sql, meeting)
  return all.filter(({ held, presence }) => !held || presence !== null).map(placeOf)
}

interface PlaceToMend extends MeetingPlace {
  /** Whether the meeting was held: its places are those that were recorded then. */
  readonly held: boolean
}

function placeOf({ held: _, ...place }: PlaceToMend): MeetingPlace {
  return place
}

/** The same and, of a meeting that was held, those seated on its day by seats that were mended since. */
export async function listPlacesToMend(sql: Sql, meeting: string): Promise<readonly PlaceToMend[]> {
  return await sql<PlaceToMend[]>`
    with place as (
      select distinct on (m.name, m.council_member_id) m.council_member_id as member,
             m.name as "memberName", coalesce(s.kind, '') as kind, a.planned, a.presence,
             t.stage = 'held' as held,
             s.council_seat_id is not null and (b.kind = 'plenary' or exists (
               select from council_body_member c
               where c.council_body_id = b.council_body_id
                 and c.council_member_id = m.council_member_id and c.from_day <= t.held_on
                 and t.held_on <= coalesce(c.until_day, t.held_on))) as seated
      from council_meeting t
      join council_body b using (municipality_id, council_body_id)
      join council_member m on m.office_id = t.office_id
      left join council_seat s on s.council_member_id = m.council_member_id
        and s.from_day <= t.held_on
        and t.held_on <= least(s.until_day, coalesce(s.ended_on, s.until_day))
      left join council_attendance a on a.council_meeting_id = t.council_meeting_id
        and a.council_member_id = m.council_member_id
      where t.council_meeting_id = ${meeting}
      order by m.name, m.council_member_id, s.from_day)
    select * from place where seated or presence is not null order by "memberName", member`
}

/** Presence at held meetings, for counting: one row a seat and meeting. */
export async function listPresences(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<readonly { readonly meeting: string; readonly presence: Presence }[]> {
  return await sql<{ meeting: string; presence: Presence }[]>`
    select a.council_meeting_id as meeting, a.presence
    from council_attendance a join council_meeting m using (municipality_id, council_meeting_id)
    where m.office_id = ${of.office} and m.fiscal_year = ${of.fiscalYear} and m.stage = 'held'
      and a.presence is not null`
}

export async function recordMinutes(
  sql: Sql,
  meeting: string,
  minutes: Omit<MinutesText, 'revision'>,
): Promise<void> {
  await sql`
    insert into council_minutes (municipality_id, council_meeting_id, revision, content, written_by,
                                 written_by_name)
    select current_municipality(), ${meeting}, coalesce(max(revision), 0) + 1, ${minutes.content},
           ${minutes.by}, ${minutes.byName}
    from council_minutes where council_meeting_id = ${meeting}`
}

/** Newest first. */
export async function listMinutes(sql: Sql, meeting: string): Promise<readonly MinutesText[]> {
  return await sql<MinutesText[]>`
    select revision, content, written_by as by, written_by_name as "byName"
    from council_minutes where council_meeting_id = ${meeting} order by revision desc`
}

/** Fiscal years of which anything of an office's council is kept: meetings, opinions, votes. */
export async function listCouncilYears(sql: Sql, office: string): Promise<readonly FiscalYear[]> {
  const rows = await sql<{ year: FiscalYear }[]>`
    select fiscal_year as year from council_meeting where office_id = ${office}
    union select fiscal_year from council_opinion where office_id = ${office}
    union select fiscal_year from council_poll where office_id = ${office}
    order by year`
  return rows.map(({ year }) => year)
}
