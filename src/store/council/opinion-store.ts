/** Opinions of a ward council, each with where it stands, and every move that was ever made with it. */
import { randomUUID } from 'node:crypto'
import type { OpinionState, Owner } from '../../evidence/council/opinion.ts'
import type { Opinion, OpinionStep } from '../../evidence/council/records.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../database.ts'

export interface NewOpinion {
  readonly office: string
  readonly fiscalYear: number
  readonly meeting: string | null
  readonly member: string | null
  readonly receivedOn: CalendarDate
  readonly summary: string
  readonly words: string
  readonly initiative: string | null
  readonly owner: Owner
  readonly due: CalendarDate
}

/** Numbered within the office and the year; whoever comes second waits for the number. */
export async function recordOpinion(sql: Sql, opinion: NewOpinion): Promise<string> {
  const id = randomUUID()
  const { owner } = opinion
  // an office is nobody's to lock: the application may only read it
  await sql`select pg_advisory_xact_lock(hashtextextended(${`opinion ${opinion.office}`}, 0))`
  await sql`
    insert into council_opinion (municipality_id, council_opinion_id, office_id, fiscal_year, position,
      council_meeting_id, council_member_id, received_on, summary, words, initiative_id, stage,
      owner_id, owner_name, owner_section, due)
    select current_municipality(), ${id}, ${opinion.office}, ${opinion.fiscalYear},
           coalesce(max(position), 0) + 1, ${opinion.meeting}, ${opinion.member},
           ${opinion.receivedOn}, ${opinion.summary}, ${opinion.words}, ${opinion.initiative},
           'received', ${owner.person}, ${owner.personName}, ${owner.section}, ${opinion.due}
    from council_opinion
    where office_id = ${opinion.office} and fiscal_year = ${opinion.fiscalYear}`
  return id
}

export async function keepOpinionState(sql: Sql, id: string, state: OpinionState): Promise<void> {
  const { owner } = state
  await sql`
    update council_opinion
    set stage = ${state.stage}, owner_id = ${owner.person}, owner_name = ${owner.personName},
        owner_section = ${owner.section}, due = ${state.due}, closed_on = ${state.closedOn},
        draft = ${jsonOrNull(state.draft)}::text::json, authors = ${state.authors as string[]},
        reply = ${jsonOrNull(state.reply)}::text::json, round = ${state.round}
    where council_opinion_id = ${id}`
}

export async function recordOpinionStep(
  sql: Sql,
  opinion: string,
  step: Omit<OpinionStep, 'position'> & { readonly by: string | null },
): Promise<void> {
  await sql`
    insert into council_opinion_move (municipality_id, council_opinion_id, position, move, from_stage,
                                      to_stage, due, made_by, made_by_name, made_on)
    select current_municipality(), ${opinion}, coalesce(max(position), 0) + 1,
           ${JSON.stringify(step.move)}::text::json, ${step.fromStage}, ${step.toStage}, ${step.due},
           ${step.by}, ${step.byName}, ${step.on}
    from council_opinion_move where council_opinion_id = ${opinion}`
}

/** Oldest first. */
export async function listOpinionSteps(
  sql: Sql,
  opinions: readonly string[],
): Promise<ReadonlyMap<string, readonly OpinionStep[]>> {
  const rows = await sql<(OpinionStep & { opinion: string })[]>`
    select council_opinion_id as opinion, position, move, from_stage as "fromStage",
           to_stage as "toStage", due, made_by_name as "byName", made_on as "on"
    from council_opinion_move where council_opinion_id = any(${opinions as string[]}::uuid[])
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
  readonly after?: { readonly fiscalYear: number; readonly position: number } | null
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
      ${of.offices == null ? sql`` : sql`and o.office_id = any(${of.offices as string[]}::uuid[])`}
      ${of.fiscalYear == null ? sql`` : sql`and o.fiscal_year = ${of.fiscalYear}`}
      ${of.meeting == null ? sql`` : sql`and o.council_meeting_id = ${of.meeting}`}
      ${of.initiative === undefined ? sql`` : sql`and o.initiative_id = ${of.initiative}`}
      ${
        of.person === undefined
          ? sql``
          : sql`and o.council_member_id in
                  (select council_member_id from council_member where person_id = ${of.person})`
      }
      ${of.stages == null ? sql`` : sql`and o.stage = any(${of.stages as string[]})`}
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

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}

export interface OpinionCount {
  /** Office id. */
  readonly office: string
  readonly fiscalYear: number
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
