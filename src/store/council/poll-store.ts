/**
 * Votes of the members. The mark says who voted, the paper what was voted, and nothing leads from one to the other:
 * a paper has no time and no person, and closing writes all of them anew in an order of its own.
 */
import { randomUUID } from 'node:crypto'
import type { Ballot, Poll } from '../../evidence/council/poll.ts'
import type { Sql } from '../database.ts'

export async function recordPoll(sql: Sql, poll: Omit<Poll, 'id'>): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into council_poll (municipality_id, council_poll_id, office_id, fiscal_year, kind, title,
                              council_meeting_id, questions, opens_on, closes_on, stage)
    values (current_municipality(), ${id}, ${poll.office}, ${poll.fiscalYear}, ${poll.kind}, ${poll.title},
            ${poll.meeting}, ${JSON.stringify(poll.questions)}::text::json, ${poll.opensOn},
            ${poll.closesOn}, ${poll.stage})`
  return id
}

export async function keepPollStage(sql: Sql, id: string, stage: Poll['stage']): Promise<void> {
  await sql`update council_poll set stage = ${stage} where council_poll_id = ${id}`
}

export interface PollFilter {
  readonly id?: string
  readonly lock?: true
  readonly offices?: readonly string[] | null
  readonly fiscalYear?: number
  readonly stages?: readonly Poll['stage'][]
  /** Id of the last one of the page before. */
  readonly after?: string | null
  readonly limit?: number
}

/** Newest first. */
export async function listPolls(sql: Sql, of: PollFilter): Promise<readonly Poll[]> {
  return await sql<Poll[]>`
    select council_poll_id as id, office_id as office, fiscal_year as "fiscalYear", kind, title,
           council_meeting_id as meeting, questions, opens_on as "opensOn", closes_on as "closesOn", stage
    from council_poll
    where true
      ${of.id === undefined ? sql`` : sql`and council_poll_id = ${of.id}`}
      ${of.offices == null ? sql`` : sql`and office_id = any(${of.offices}::uuid[])`}
      ${of.fiscalYear === undefined ? sql`` : sql`and fiscal_year = ${of.fiscalYear}`}
      ${of.stages === undefined ? sql`` : sql`and stage = any(${of.stages})`}
      ${of.after == null ? sql`` : isBehind(sql, of.after)}
    order by opens_on desc, council_poll_id
    ${of.limit === undefined ? sql`` : sql`limit ${of.limit}`}
    ${of.lock === undefined ? sql`` : sql`for update`}`
}

function isBehind(sql: Sql, poll: string) {
  return sql`and exists (
    select from council_poll former
    where former.council_poll_id = ${poll}
      and (council_poll.opens_on < former.opens_on or (council_poll.opens_on = former.opens_on
           and council_poll.council_poll_id > former.council_poll_id)))`
}

/** False where the member has voted already. */
export async function castBallot(
  sql: Sql,
  { poll, member }: { readonly poll: string; readonly member: string },
  ballot: Ballot,
): Promise<boolean> {
  const marked = await sql`
    insert into council_ballot_mark (municipality_id, council_poll_id, council_member_id)
    values (current_municipality(), ${poll}, ${member})
    on conflict do nothing returning council_member_id`
  if (marked.length === 0) return false
  await sql`
    insert into council_ballot_paper (municipality_id, council_ballot_paper_id, council_poll_id, answers)
    values (current_municipality(), ${randomUUID()}, ${poll}, ${JSON.stringify(ballot)}::text::json)`
  return true
}

/** Written anew in random order by one transaction: neither place nor transaction tells who voted what. */
export async function mixBallots(sql: Sql, poll: string): Promise<void> {
  await sql`
    with taken as (
      delete from council_ballot_paper where council_poll_id = ${poll} returning answers
    )
    insert into council_ballot_paper (municipality_id, council_ballot_paper_id, council_poll_id, answers)
    select current_municipality(), gen_random_uuid(), ${poll}, answers from taken order by random()`
}

export async function listBallots(sql: Sql, poll: string): Promise<readonly Ballot[]> {
  return (await listBallotsOf(sql, [poll])).get(poll) ?? []
}

/** By vote; a vote without papers is not in it. */
export async function listBallotsOf(
  sql: Sql,
  polls: readonly string[],
): Promise<ReadonlyMap<string, readonly Ballot[]>> {
  const rows = await sql<{ poll: string; ballots: Ballot[] }[]>`
    select council_poll_id as poll, json_agg(answers order by council_ballot_paper_id) as ballots
    from council_ballot_paper
    where council_poll_id = any(${[...polls]}::uuid[])
    group by council_poll_id`
  return new Map(rows.map(({ poll, ballots }) => [poll, ballots]))
}

/** Ids of members who have voted. */
export async function listVoters(sql: Sql, poll: string): Promise<readonly string[]> {
  const rows = await sql<{ member: string }[]>`
    select council_member_id as member from council_ballot_mark where council_poll_id = ${poll}`
  return rows.map(({ member }) => member)
}
