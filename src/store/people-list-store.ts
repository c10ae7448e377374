/** People as lists show them: with the roles they hold, will hold and held, and whether they ever signed in. */
import type { Role } from '../people/role.ts'
import type { Sql } from './database.ts'
import type { Person } from './person-store.ts'

export interface ListedPerson extends Person {
  /** Whether they chose a password, or signed in through the provider. */
  readonly active: boolean
  readonly holdings: readonly RoleHolding[]
}

export interface RoleHolding {
  readonly id: string
  readonly role: Role
  readonly officeId: string | null
  readonly office: string | null
  readonly section: string | null
  /** Name of the person a deputy acts for. */
  readonly actingFor: string | null
  readonly from: string
  readonly until: string | null
}

export interface PeopleQuery {
  /** Part of a name or address; '' finds all. */
  readonly words: string
  /** The place to go on from, as given by the page before. */
  readonly after: { readonly name: string; readonly id: string } | null
  readonly limit: number
}

/** By name. */
export async function listPeople(sql: Sql, query: PeopleQuery): Promise<readonly ListedPerson[]> {
  const { words, after, limit } = query
  const part = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return await people(
    sql,
    sql`where (lower(name) like ${part} or email like ${part})
        ${after === null ? sql`` : sql`and (name, person_id) > (${after.name}, ${after.id}::uuid)`}
        order by name, person_id limit ${limit}`,
  )
}

export async function findListedPerson(sql: Sql, id: string): Promise<ListedPerson | null> {
  const [person] = await people(sql, sql`where person_id = ${id}`)
  return person ?? null
}

async function people(sql: Sql, rest: ReturnType<Sql>): Promise<readonly ListedPerson[]> {
  return await sql<ListedPerson[]>`
    select person_id as id, name, email, demonstration,
           to_char(left_on, 'YYYY-MM-DD') as "leftOn",
           exists (select from credential c
                   where c.person_id = person.person_id and password_hash is not null)
           or exists (select from external_identity e where e.person_id = person.person_id) as active,
           coalesce((
             select json_agg(json_build_object(
               'id', role_holding_id, 'role', role, 'officeId', h.office_id, 'office', o.name,
               'section', s.name, 'actingFor', a.name, 'from', from_day, 'until', until_day)
               order by from_day, role)
             from role_holding h
             left join office o using (municipality_id, office_id)
             left join section s using (municipality_id, section_id)
             left join person a on a.municipality_id = h.municipality_id
                               and a.person_id = h.acting_for_id
             where h.person_id = person.person_id), '[]') as holdings
    from person ${rest}`
}
