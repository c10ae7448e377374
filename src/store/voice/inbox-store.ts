/** What is open with offices: questions by their due day, letters whose public text is due, and figures of a year. */

import type { Channel, Theme } from '../../evidence/voice/channel.ts'
import { hasEnded, type QuestionState } from '../../evidence/voice/question-state.ts'
import type { InboxLine, PublicationLine } from '../../evidence/voice/voice-lists.ts'
import type { PublicationState } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'

export interface InboxQuery {
  /** Ids of offices; null for all. */
  readonly offices: readonly string[] | null
  readonly office: string | null
  readonly state: QuestionState | 'open' | 'late' | 'ended' | null
  /** Of the receipt, or that of a former list; left out for all. */
  readonly number?: { readonly receipt: string; readonly former: string }
  readonly today: string
  /** The last question of the page before: its id, and the day it was due, or had ended where the list is of those. */
  readonly after: { readonly day: string; readonly id: string } | null
  readonly limit: number
}

/** The earliest due first; of those that ended, the last one first. */
export async function listInbox(sql: Sql, query: InboxQuery): Promise<readonly InboxLine[]> {
  const { offices, office, state, today, after, limit, number } = query
  const ended = listsEnded(state)
  return await sql<InboxLine[]>`
    select q.voice_id as voice, q.question_id as question, v.receipt, q.position,
           (select count(*)::int from voice_question c where c.voice_id = q.voice_id) as questions,
           q.state, o.name as office, q.office_id as "officeId", q.handler_id as handler,
           q.handler_name as "handlerName", q.authors, v.channel, q.theme,
           v.received_on::text as "receivedOn", q.due_on::text as "dueOn",
           q.ended_on::text as "endedOn", q.referral_due::text as "referralDue", v.divided_at is not null as divided
    from voice_question q
    join voice v using (municipality_id, voice_id)
    join office o on o.office_id = q.office_id
    where true
      ${offices === null ? sql`` : withOffices(sql, offices, number !== undefined)}
      ${office === null ? sql`` : sql`and q.office_id = ${office}`}
      ${state === null ? sql`` : stateCondition(sql, state, today)}
      ${number === undefined ? sql`` : sql`and (v.receipt = ${number.receipt} or v.former_number = ${number.former})`}
      ${after === null ? sql`` : ended ? sql`and (q.ended_on, q.question_id) < (${after.day}::date, ${after.id}::uuid)` : sql`and (q.due_on, q.question_id) > (${after.day}::date, ${after.id}::uuid)`}
    order by ${ended ? sql`q.ended_on desc, q.question_id desc` : sql`q.due_on, q.question_id`}
    limit ${limit}`
}

/** Of a letter that is looked for by its number also what went to other offices: it came in here. */
function withOffices(sql: Sql, offices: readonly string[], received: boolean) {
  return received
    ? sql`and (q.office_id = any(${offices}::uuid[]) or v.office_id = any(${offices}::uuid[]))`
    : sql`and q.office_id = any(${offices}::uuid[])`
}

/** Whether a list of this state is of questions that ended. */
function listsEnded(state: InboxQuery['state']): boolean {
  if (state === null || state === 'open' || state === 'late') return false
  return state === 'ended' || hasEnded(state)
}

function stateCondition(sql: Sql, state: NonNullable<InboxQuery['state']>, today: string) {
  if (state === 'open') return sql`and q.ended_on is null`
  if (state === 'late') return sql`and q.ended_on is null and q.due_on < ${today}`
  if (state === 'ended') return sql`and q.ended_on is not null`
  return sql`and q.state = ${state}`
}

export const mostUnpublished = 200

/**
 * Letters that ended and are neither published nor held back, the earliest due first, those of former lists behind all
 * others; one that is folded goes with its main.
 */
export async function listUnpublished(
  sql: Sql,
  offices: readonly string[] | null,
): Promise<readonly PublicationLine[]> {
  return await sql<PublicationLine[]>`
    select v.voice_id as voice, v.receipt, o.name as office, o.office_id as "officeId",
           v.received_on::text as "receivedOn", v.ended_on::text as "endedOn",
           v.publication_due::text as due, v.publication,
           (select p.written_by from voice_publication p where p.voice_id = v.voice_id
            order by p.revision desc limit 1) as "writtenBy",
           (select count(*)::int from voice_question q where q.voice_id = v.voice_id) as questions,
           v.imported_at is not null as imported
    from voice v join office o using (municipality_id, office_id)
    where v.ended_on is not null and v.publication in ('open', 'proposed')
      and v.folded_into_id is null
      -- of what a list told without its words nobody can write a public text
      and not (v.imported_at is not null and v.forgotten_at is not null)
      ${offices === null ? sql`` : sql`and v.office_id = any(${offices}::uuid[])`}
    order by v.imported_at is not null, v.publication_due, v.received_at
    limit ${mostUnpublished}`
}

/** Fiscal years in which an office received something or held a talk. */
export async function listVoiceYears(sql: Sql, office: string): Promise<readonly FiscalYear[]> {
  const rows = await sql<{ year: FiscalYear }[]>`
    select distinct extract(year from day - interval '3 months')::int as year
    from (select v.received_on as day
          from voice_question q join voice v using (municipality_id, voice_id)
          where q.office_id = ${office}
          union all
          select held_on from talk where office_id = ${office} and state = 'held') days`
  return rows.map(({ year }) => year)
}

export interface QuestionFact {
  readonly voice: string
  readonly office: string
  readonly channel: Channel
  readonly theme: Theme
  readonly state: QuestionState
  readonly receivedOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly endedOn: CalendarDate | null
  readonly publication: PublicationState
  readonly withheldReason: string | null
  /** Whether all questions of its letter ended, whoever they are with. */
  readonly letterEnded: boolean
  /** Whether the words are gone that its public text would be written from. */
  readonly forgotten: boolean
}

/** Every question of the letters received from a day to a day: what statistics count. */
export async function listQuestionFacts(
  sql: Sql,
  between: { readonly from: string; readonly to: string; readonly office: string | null },
): Promise<readonly QuestionFact[]> {
  const { from, to, office } = between
  return await sql<QuestionFact[]>`
    select q.voice_id as voice, q.office_id as office, v.channel, q.theme, q.state,
           v.received_on::text as "receivedOn", q.due_on::text as "dueOn",
           q.ended_on::text as "endedOn", coalesce(m.publication, v.publication) as publication,
           case when m.voice_id is null then v.withheld_reason else m.withheld_reason end
             as "withheldReason",
           v.ended_on is not null as "letterEnded",
           (case when m.voice_id is null then v.forgotten_at else m.forgotten_at end) is not null
             as forgotten
    from voice_question q join voice v using (municipality_id, voice_id)
    left join voice m on m.voice_id = v.folded_into_id
    where v.received_on between ${from} and ${to}
      ${office === null ? sql`` : sql`and q.office_id = ${office}`}
    order by v.received_on, q.position`
}
