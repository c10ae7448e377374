/** Bodies, members and seats of a ward council. */
import { randomUUID } from 'node:crypto'
import type { BodyMember, CouncilBody, CouncilMember } from '../../evidence/council/records.ts'
import type { Seat } from '../../evidence/council/seat.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../database.ts'

export async function recordBody(sql: Sql, body: Omit<CouncilBody, 'id'>): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into council_body (municipality_id, council_body_id, office_id, kind, name, purpose, from_day,
                              until_day)
    values (current_municipality(), ${id}, ${body.office}, ${body.kind}, ${body.name}, ${body.purpose},
            ${body.from}, ${body.until})`
  return id
}

/** The whole council first. */
export async function listBodies(
  sql: Sql,
  offices: readonly string[] | null,
): Promise<readonly CouncilBody[]> {
  return await sql<CouncilBody[]>`
    select council_body_id as id, office_id as office, kind, name, purpose, from_day as "from",
           until_day as until
    from council_body
    ${offices === null ? sql`` : sql`where office_id = any(${offices}::uuid[])`}
    order by office_id, kind <> 'plenary', from_day, name`
}

export async function recordMember(
  sql: Sql,
  member: Omit<CouncilMember, 'id'> & { readonly id: string; readonly contact: Uint8Array | null },
): Promise<void> {
  await sql`
    insert into council_member (municipality_id, council_member_id, office_id, name, person_id, contact)
    values (current_municipality(), ${member.id}, ${member.office}, ${member.name}, ${member.person},
            ${member.contact as Buffer | null})`
}

export async function findMember(sql: Sql, id: string): Promise<CouncilMember | null> {
  const [member] = await sql<CouncilMember[]>`
    select council_member_id as id, office_id as office, name, person_id as person
    from council_member where council_member_id = ${id}`
  return member ?? null
}

/** Everybody who ever held a seat of these offices, or whom an account belongs to. */
export async function listMembers(
  sql: Sql,
  of: { readonly office: string } | { readonly person: string },
): Promise<readonly CouncilMember[]> {
  return await sql<CouncilMember[]>`
    select council_member_id as id, office_id as office, name, person_id as person
    from council_member
    where ${'office' in of ? sql`office_id = ${of.office}` : sql`person_id = ${of.person}`}
    order by name, council_member_id`
}

export type NewSeat = Omit<Seat, 'id' | 'memberName' | 'endedOn'>

export async function recordSeat(sql: Sql, seat: NewSeat): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into council_seat (municipality_id, council_seat_id, council_member_id, kind, recommended_by,
                              from_day, until_day)
    values (current_municipality(), ${id}, ${seat.member}, ${seat.kind}, ${seat.recommendedBy},
            ${seat.from}, ${seat.until})`
  return id
}

/** All that was written of a term. */
export async function replaceSeat(
  sql: Sql,
  id: string,
  { kind, recommendedBy, from, until }: Pick<Seat, 'kind' | 'recommendedBy' | 'from' | 'until'>,
): Promise<void> {
  await sql`
    update council_seat
    set kind = ${kind}, recommended_by = ${recommendedBy}, from_day = ${from}, until_day = ${until}
    where council_seat_id = ${id}`
}

export async function renameMember(sql: Sql, id: string, name: string): Promise<void> {
  await sql`update council_member set name = ${name} where council_member_id = ${id}`
}

/** False where the seat is not this office's, or has ended already. */
export async function endSeat(
  sql: Sql,
  seat: { readonly id: string; readonly office: string },
  ended: { readonly on: CalendarDate; readonly reason: string },
): Promise<boolean> {
  const rows = await sql`
    update council_seat s set ended_on = ${ended.on}, ended_reason = ${ended.reason}
    from council_member m
    where s.council_seat_id = ${seat.id} and m.council_member_id = s.council_member_id
      and m.office_id = ${seat.office} and s.ended_on is null
      and s.from_day <= ${ended.on} and ${ended.on}::date <= s.until_day
    returning s.council_seat_id`
  return rows.length === 1
}

/** By kind, then by name; former seats too. */
export async function listSeats(sql: Sql, office: string): Promise<readonly Seat[]> {
  return await sql<Seat[]>`
    select s.council_seat_id as id, s.council_member_id as member, m.name as "memberName", s.kind,
           s.recommended_by as "recommendedBy", s.from_day as "from", s.until_day as until,
           s.ended_on as "endedOn"
    from council_seat s join council_member m using (municipality_id, council_member_id)
    where m.office_id = ${office}
    order by s.kind desc, m.name, s.from_day, s.council_seat_id`
}

/** Of all other councils: the terms that begin on these days. */
export async function listSeatsElsewhere(
  sql: Sql,
  office: string,
  days: readonly CalendarDate[],
): Promise<
  readonly (Pick<Seat, 'memberName' | 'from' | 'until'> & {
    /** Name. */
    readonly office: string
  })[]
> {
  return await sql<(Pick<Seat, 'memberName' | 'from' | 'until'> & { office: string })[]>`
    select f.name as office, m.name as "memberName", s.from_day as "from", s.until_day as until
    from council_seat s join council_member m using (municipality_id, council_member_id)
    join office f using (municipality_id, office_id)
    where m.office_id <> ${office} and s.from_day = any(${[...days]}::date[])
    order by f.name, s.council_seat_id`
}

export async function recordBodyMember(
  sql: Sql,
  member: Omit<BodyMember, 'memberName'>,
): Promise<void> {
  await sql`
    insert into council_body_member (municipality_id, council_body_id, council_member_id, post, from_day,
                                     until_day)
    values (current_municipality(), ${member.body}, ${member.member}, ${member.post}, ${member.from},
            ${member.until})
    on conflict (municipality_id, council_body_id, council_member_id, from_day)
      do update set post = excluded.post, until_day = excluded.until_day`
}

/**
 * Ends on this day what the member was in the body from an earlier day on.
 *
 * @returns Whether there was anything
 */
export async function endBodyMember(
  sql: Sql,
  { body, member }: Pick<BodyMember, 'body' | 'member'>,
  lastDay: CalendarDate,
): Promise<boolean> {
  const { count } = await sql`
    update council_body_member set until_day = ${lastDay}
    where council_body_id = ${body} and council_member_id = ${member} and from_day <= ${lastDay}
      and (until_day is null or until_day > ${lastDay})`
  return count > 0
}

export async function listBodyMembers(sql: Sql, office: string): Promise<readonly BodyMember[]> {
  return await sql<BodyMember[]>`
    select m.council_body_id as body, m.council_member_id as member, c.name as "memberName", m.post,
           m.from_day as "from", m.until_day as until
    from council_body_member m
    join council_body b using (municipality_id, council_body_id)
    join council_member c using (municipality_id, council_member_id)
    where b.office_id = ${office}
    order by m.post <> 'chair', m.post <> 'deputyChair', c.name`
}

/** Forgets how to reach members whose last seat ended before this day. */
export async function forgetContacts(sql: Sql, before: CalendarDate): Promise<number> {
  const rows = await sql`
    update council_member m set contact = null
    where contact is not null
      and exists (select from council_seat s where s.council_member_id = m.council_member_id)
      and not exists (
        select from council_seat s
        where s.council_member_id = m.council_member_id
          and coalesce(s.ended_on, s.until_day) >= ${before})
    returning council_member_id`
  return rows.length
}
