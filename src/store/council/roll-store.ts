/** A council's list of members, brought as a whole: new ones, their terms and corrections, in a few statements. */
import type { CouncilMember } from '../../evidence/council/records.ts'
import type { Seat } from '../../evidence/council/seat.ts'
import type { Sql } from '../database.ts'

export async function recordMembers(
  sql: Sql,
  office: string,
  members: readonly Pick<CouncilMember, 'id' | 'name'>[],
): Promise<void> {
  await sql`
    insert into council_member (municipality_id, council_member_id, office_id, name)
    select current_municipality(), id, ${office}, name
    from json_to_recordset(${JSON.stringify(members)}::text::json) as m(id uuid, name text)`
}

export async function recordSeats(sql: Sql, seats: readonly Seat[]): Promise<void> {
  await sql`
    insert into council_seat (municipality_id, council_seat_id, council_member_id, kind, recommended_by,
                              from_day, until_day)
    select current_municipality(), id, member, kind, "recommendedBy", "from", until
    from ${recordset(sql, seats)}`
}

/** How the member was chosen, by whom, and until when; the first day says which term it is. */
export async function correctSeats(sql: Sql, seats: readonly Seat[]): Promise<void> {
  await sql`
    update council_seat s
    set kind = r.kind, recommended_by = r."recommendedBy", until_day = r.until
    from ${recordset(sql, seats)} where s.council_seat_id = r.id`
}

function recordset(sql: Sql, seats: readonly Seat[]) {
  return sql`
    json_to_recordset(${JSON.stringify(seats)}::text::json)
      as r(id uuid, member uuid, kind text, "recommendedBy" text, "from" date, until date)`
}

interface Contact {
  readonly member: string
  readonly sealed: Uint8Array
}

export async function keepContacts(sql: Sql, contacts: readonly Contact[]): Promise<void> {
  const told = contacts.map(({ member, sealed }) => ({
    member,
    sealed: Buffer.from(sealed).toString('hex'),
  }))
  await sql`
    update council_member m set contact = decode(r.sealed, 'hex')
    from json_to_recordset(${JSON.stringify(told)}::text::json) as r(member uuid, sealed text)
    where m.council_member_id = r.member`
}

/** Of members whom one can reach. */
export async function listContacts(sql: Sql, office: string): Promise<readonly Contact[]> {
  return await sql<Contact[]>`
    select council_member_id as member, contact as sealed from council_member
    where office_id = ${office} and contact is not null`
}
