/** Talks with the mayor (区長とかたろう) and who applied for them. */
import type { Talk } from '../../evidence/voice/talk.ts'
import type { Sql } from '../database.ts'

export type NewTalk = Pick<
  Talk,
  'id' | 'office' | 'heldOn' | 'starts' | 'place' | 'theme' | 'seats' | 'recruitsUntil'
>

export async function recordTalk(sql: Sql, talk: NewTalk): Promise<void> {
  await sql`
    insert into talk (municipality_id, talk_id, office_id, state, held_on, starts, place, theme, seats,
                      recruits_until)
    values (current_municipality(), ${talk.id}, ${talk.office}, 'planned', ${talk.heldOn},
            ${talk.starts}, ${talk.place}, ${talk.theme}, ${talk.seats}, ${talk.recruitsUntil})`
}

/** What a change leaves behind. */
export async function recordTalkChange(sql: Sql, talk: Talk): Promise<void> {
  await sql`
    update talk
    set state = ${talk.state}, cancelled_because = ${talk.cancelledBecause},
        attended = ${talk.attended}, notes = ${talk.notes},
        notes_written_by = ${talk.notesWrittenBy},
        notes_written_by_name = ${talk.notesWrittenByName},
        notes_published_on = ${talk.notesPublishedOn}
    where talk_id = ${talk.id}`
}

export async function holdTalk(sql: Sql, id: string): Promise<Talk | null> {
  await sql`select from talk where talk_id = ${id} for update`
  return await findTalk(sql, id)
}

export async function findTalk(sql: Sql, id: string): Promise<Talk | null> {
  const [talk] = await sql<Talk[]>`${talks(sql)} where t.talk_id = ${id}`
  return talk ?? null
}

/** The newest first. */
export async function listTalks(
  sql: Sql,
  offices: readonly string[] | null,
): Promise<readonly Talk[]> {
  return await sql<Talk[]>`
    ${talks(sql)}
    ${offices === null ? sql`` : sql`where t.office_id = any(${offices}::uuid[])`}
    order by t.held_on desc, t.talk_id limit 100`
}

/** Talks an office held from a day to a day. */
export async function countTalksHeld(
  sql: Sql,
  of: { readonly office: string; readonly from: string; readonly to: string },
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from talk
    where office_id = ${of.office} and state = 'held' and held_on between ${of.from} and ${of.to}`
  return row?.count ?? 0
}

export interface StoredApplication {
  readonly id: string
  readonly talk: string
  readonly state: 'applied' | 'accepted' | 'declined' | 'cancelled'
  readonly secretHash: Uint8Array
  /** null once forgotten. */
  readonly sealedApplicant: Uint8Array | null
  readonly cancelledBecause: string | null
  readonly appliedAt: Date
}

export async function recordApplication(
  sql: Sql,
  application: Pick<StoredApplication, 'id' | 'talk' | 'secretHash' | 'appliedAt'> & {
    readonly sealedApplicant: Uint8Array
  },
): Promise<void> {
  await sql`
    insert into talk_application (municipality_id, application_id, talk_id, secret_hash, state,
                                  sealed_applicant, applied_at)
    values (current_municipality(), ${application.id}, ${application.talk},
            ${application.secretHash}, 'applied', ${application.sealedApplicant},
            ${application.appliedAt})`
}

/** In the order they came in. */
export async function listApplications(
  sql: Sql,
  talk: string,
): Promise<readonly StoredApplication[]> {
  return await sql<StoredApplication[]>`
    select application_id as id, talk_id as talk, state, secret_hash as "secretHash",
           sealed_applicant as "sealedApplicant", cancelled_because as "cancelledBecause",
           applied_at as "appliedAt"
    from talk_application where talk_id = ${talk} order by applied_at, application_id`
}

export async function recordApplicationState(
  sql: Sql,
  id: string,
  state: StoredApplication['state'],
  because: string | null,
): Promise<void> {
  await sql`
    update talk_application set state = ${state}, cancelled_because = ${because}
    where application_id = ${id}`
}

function talks(sql: Sql) {
  return sql`
    select t.talk_id as id, t.office_id as office, o.name as "officeName",
           o.name_english as "officeEnglish", t.state, t.held_on::text as "heldOn", t.starts, t.place,
           t.theme, t.seats, t.recruits_until::text as "recruitsUntil",
           t.cancelled_because as "cancelledBecause", t.attended, t.notes,
           t.notes_written_by as "notesWrittenBy", t.notes_written_by_name as "notesWrittenByName",
           t.notes_published_on::text as "notesPublishedOn",
           (select count(*)::int from talk_application a
            where a.talk_id = t.talk_id and a.state in ('applied', 'accepted')) as applied
    from talk t join office o using (municipality_id, office_id)`
}
