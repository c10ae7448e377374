/** Opinions of a ward council, each with where it stands, and every move that was ever made with it. */
import { randomUUID } from 'node:crypto'
import type { OpinionState, Owner } from '../../evidence/council/opinion.ts'
import type { Opinion, OpinionStep } from '../../evidence/council/records.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'
import { holdCouncil } from './hold-council.ts'

export interface NewOpinion {
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly meeting: string | null
  readonly member: string | null
  readonly receivedOn: CalendarDate
  readonly summary: string
  readonly words: string
  readonly initiative: string | null
  readonly owner: Owner
  readonly due: CalendarDate
}

export async function recordOpinion(sql: Sql, opinion: NewOpinion): Promise<string> {
  const id = randomUUID()
  await recordOpinions(sql, opinion.office, [{ ...opinion, id }])
  return id
}

/** Numbered within the office and the year, in their order; whoever comes second waits for the number. */
export async function recordOpinions(
  sql: Sql,
  office: string,
  opinions: readonly (NewOpinion & { readonly id: string })[],
): Promise<void> {
  await holdCouncil(sql, office)
  const rows = opinions.map(({ owner, ...opinion }, nth) => ({ ...opinion, ...owner, nth }))
  await sql`
    insert into council_opinion (municipality_id, council_opinion_id, office_id, fiscal_year, position,
      council_meeting_id, council_member_id, received_on, summary, words, initiative_id, stage,
      owner_id, owner_name, owner_section, due)
    select current_municipality(), id, ${office}, "fiscalYear",
           coalesce(last, 0) + row_number() over (partition by "fiscalYear" order by nth),
           meeting, member, "receivedOn", summary, words, initiative, 'received', person,
           "personName", section, due
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as r(id uuid, nth integer, "fiscalYear" integer, meeting uuid, member uuid, "receivedOn" date,
           summary text, words text, initiative uuid, person uuid, "personName" text, section text,
           due date)
    left join (select fiscal_year, max(position) as last from council_opinion
               where office_id = ${office} group by fiscal_year) l on l.fiscal_year = r."fiscalYear"`
}

/** What was left blank when it was taken down. */
export async function fillOpinions(
  sql: Sql,
  opinions: readonly (Pick<Opinion, 'id' | 'words' | 'member' | 'initiative'> & {
    readonly meeting: string | null
  })[],
): Promise<void> {
  await sql`
    update council_opinion o
    set words = r.words, council_member_id = r.member, council_meeting_id = r.meeting,
        initiative_id = r.initiative
    from json_to_recordset(${JSON.stringify(opinions)}::text::json)
      as r(id uuid, words text, member uuid, meeting uuid, initiative uuid)
    where o.council_opinion_id = r.id`
}

/** Of all other councils: what was said on these days. */
export async function listOpinionsElsewhere(
  sql: Sql,
  office: string,
  days: readonly CalendarDate[],
): Promise<
  readonly (Pick<Opinion, 'receivedOn' | 'summary'> & {
    /** Name. */
    readonly office: string
  })[]
> {
  return await sql<(Pick<Opinion, 'receivedOn' | 'summary'> & { office: string })[]>`
    select f.name as office, o.received_on as "receivedOn", o.summary
    from council_opinion o join office f using (municipality_id, office_id)
    where o.office_id <> ${office} and o.received_on = any(${[...days]}::date[])
    order by f.name, o.council_opinion_id`
}

export interface MovedOpinion {
  readonly id: string
  /** Where it stands now. */
  readonly state: OpinionState
  /** The moves that brought it there, in their order. */
  readonly steps: readonly (Omit<OpinionStep, 'position'> & { readonly by: string | null })[]
}

/** Each once; its moves follow those made with it before. */
export async function keepMoves(sql: Sql, moved: readonly MovedOpinion[]): Promise<void> {
  const states = moved.map(({ id, state: { owner, ...state } }) => ({ id, ...state, ...owner }))
  await sql`
    update council_opinion o
    set stage = r.stage, owner_id = r.person, owner_name = r."personName", owner_section = r.section,
        due = r.due, closed_on = r."closedOn", draft = r.draft,
        authors = r.authors, reply = r.reply, round = r.round
    from json_to_recordset(${JSON.stringify(states)}::text::json)
      as r(id uuid, stage text, person uuid, "personName" text, section text, due date,
           "closedOn" date, draft json, authors text[], reply json, round integer)
    where o.council_opinion_id = r.id`
  const steps = moved.flatMap((each) =>
    each.steps.map((step, at) => ({ id: each.id, nth: at + 1, ...step })),
  )
  await sql`
    insert into council_opinion_move (municipality_id, council_opinion_id, position, move, from_stage,
                                      to_stage, due, made_by, made_by_name, made_on)
    select current_municipality(), id,
           coalesce((select max(position) from council_opinion_move m
                     where m.council_opinion_id = r.id), 0) + nth,
           move, "fromStage", "toStage", due, by, "byName", "on"
    from json_to_recordset(${JSON.stringify(steps)}::text::json)
      as r(id uuid, nth integer, move json, "fromStage" text, "toStage" text, due date, by uuid, "byName" text,
           "on" date)`
}

/** Oldest first. */
export async function listOpinionSteps(
  sql: Sql,
  opinions: readonly string[],
): Promise<ReadonlyMap<string, readonly OpinionStep[]>> {
  const rows = await sql<(OpinionStep & { opinion: string })[]>`
    select council_opinion_id as opinion, position, move, from_stage as "fromStage",
           to_stage as "toStage", due, made_by_name as "byName", made_on as "on"
    from council_opinion_move where council_opinion_id = any(${opinions}::uuid[])
    order by council_opinion_id, position`
  const steps = new Map<string, OpinionStep[]>()
  for (const { opinion, ...step } of rows) {
    const before = steps.get(opinion)
    if (before === undefined) steps.set(opinion, [step])
    else before.push(step)
  }
  return steps
}

export interface OpinionFilter {
  readonly id?: string
  readonly lock?: true
  /** Ids; null narrows nothing. */
  readonly offices?: readonly string[] | null
  readonly fiscalYear?: number | null
  readonly meeting?: string | null
  readonly initiative?: string
  /** Id of the account of the member who said it. */
  readonly person?: string
  readonly stages?: readonly string[] | null
  /** In the summary or the reply. */
  readonly words?: string | null
  /** `2021-12`: what comes after it in the list. */
  readonly after?: { readonly fiscalYear: FiscalYear; readonly position: number } | null
  readonly limit?: number
}

/** Newest first. */
export async function listOpinions(sql: Sql, of: OpinionFilter): Promise<readonly Opinion[]> {
  const rows = await sql<OpinionRow[]>`
    select o.council_opinion_id as id, f.office_id as "officeId", f.code, f.name as "officeName",
           f.name_english as "nameEnglish", o.fiscal_year as "fiscalYear", o.position,
           o.council_meeting_id as "meetingId", b.name as "bodyName", m.number,
           o.council_member_id as member, o.received_on as "receivedOn", o.summary, o.words,
           o.initiative_id as initiative, o.stage, o.owner_id as person,
           o.owner_name as "personName", o.owner_section as section, o.due,
           o.closed_on as "closedOn", o.draft, o.authors, o.reply, o.round
    from council_opinion o
    join office f on f.office_id = o.office_id
    left join council_meeting m on m.council_meeting_id = o.council_meeting_id
    left join council_body b on b.council_body_id = m.council_body_id
    where true
      ${of.id === undefined ? sql`` : sql`and o.council_opinion_id = ${of.id}`}
      ${of.offices == null ? sql`` : sql`and o.office_id = any(${of.offices}::uuid[])`}
      ${of.fiscalYear == null ? sql`` : sql`and o.fiscal_year = ${of.fiscalYear}`}
      ${of.meeting == null ? sql`` : sql`and o.council_meeting_id = ${of.meeting}`}
      ${of.initiative === undefined ? sql`` : sql`and o.initiative_id = ${of.initiative}`}
      ${
        of.person === undefined
          ? sql``
          : sql`and o.council_member_id in
                  (select council_member_id from council_member where person_id = ${of.person})`
      }
      ${of.stages == null ? sql`` : sql`and o.stage = any(${of.stages})`}
      ${
        of.words == null || of.words === ''
          ? sql``
          : sql`and strpos(o.summary || ' ' || coalesce(o.reply ->> 'text', ''), ${of.words}) > 0`
      }
      ${
        of.after == null
          ? sql``
          : sql`and (o.fiscal_year, o.position) < (${of.after.fiscalYear}, ${of.after.position})`
      }
    order by o.fiscal_year desc, o.position desc, o.council_opinion_id
    ${of.limit === undefined ? sql`` : sql`limit ${of.limit}`}
    ${of.lock === undefined ? sql`` : sql`for update of o`}`
  return rows.map(opinionOf)
}

interface OpinionRow extends Omit<Opinion, 'office' | 'meeting' | 'owner'>, Owner {
  readonly officeId: string
  readonly code: string
  readonly officeName: string
  readonly nameEnglish: string | null
  readonly meetingId: string | null
  readonly bodyName: string | null
  readonly number: number | null
}

function opinionOf({
  officeId,
  code,
  officeName,
  nameEnglish,
  meetingId,
  bodyName,
  number,
  person,
  personName,
  section,
  ...row
}: OpinionRow): Opinion {
  return {
    ...row,
    office: { id: officeId, code, name: officeName, nameEnglish },
    meeting:
      meetingId === null ? null : { id: meetingId, title: `${bodyName ?? ''} 第${number}回` },
    owner: { person, personName, section },
  }
}

/** The newest first. */
export async function listOpinionIds(sql: Sql, most: number): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select council_opinion_id as id from council_opinion
    order by fiscal_year desc, position desc, council_opinion_id limit ${most}`
  return rows.map(({ id }) => id)
}

export interface OpinionCount {
  /** Office id. */
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly stage: OpinionState['stage']
  readonly count: number
}

/** @param office Id; null for all */
export async function countOpinions(
  sql: Sql,
  office: string | null,
): Promise<readonly OpinionCount[]> {
  return await sql<OpinionCount[]>`
    select office_id as office, fiscal_year as "fiscalYear", stage, count(*)::int as count
    from council_opinion
    ${office === null ? sql`` : sql`where office_id = ${office}`}
    group by office_id, fiscal_year, stage order by fiscal_year desc, stage`
}
