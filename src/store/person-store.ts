/** People (人) of a municipality and the roles they hold, each from a day to a day. */
import { randomUUID } from 'node:crypto'
import type { ActingPerson } from '../people/actor.ts'
import { type HeldRole, type Role, roles } from '../people/role.ts'
import type { Sql } from './database.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly demonstration: boolean
  /** ISO day; null while they are here. */
  readonly leftOn: string | null
}

/** Whether they had not left before this day. */
export function isHere({ leftOn }: Person, day: string): boolean {
  return leftOn === null || leftOn > day
}

export async function findPerson(
  sql: Sql,
  by: { readonly id: string } | { readonly email: string },
): Promise<Person | null> {
  const [person] = await sql<Person[]>`
    select person_id as id, name, email, demonstration, to_char(left_on, 'YYYY-MM-DD') as "leftOn"
    from person where ${'id' in by ? sql`person_id = ${by.id}` : sql`email = ${by.email.toLowerCase()}`}`
  return person ?? null
}

/** One with the same email stays as it is; the answer says whether this one is new. */
export async function recordPerson(
  sql: Sql,
  person: Omit<Person, 'leftOn'>,
  now: Date,
): Promise<boolean> {
  const rows = await sql`
    insert into person (municipality_id, person_id, name, email, demonstration, recorded_at)
    values (current_municipality(), ${person.id}, ${person.name}, ${person.email.toLowerCase()},
            ${person.demonstration}, ${now})
    on conflict do nothing returning person_id`
  return rows.length === 1
}

/** Whether anybody was ever recorded. */
export async function hasPeople(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ found: boolean }[]>`select exists (select from person) as found`
  return row?.found === true
}

export interface DemonstrationPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

export async function listPeopleOfDemonstration(
  sql: Sql,
  day: string,
): Promise<readonly DemonstrationPerson[]> {
  return await sql<DemonstrationPerson[]>`
    select person_id as id, name, email, role from person join role_holding using (municipality_id, person_id)
    where demonstration and (left_on is null or left_on > ${day}::date)
    order by array_position(${roles}::text[], role), name`
}

/** The roles somebody holds on a day. */
export async function listRolesHeld(
  sql: Sql,
  person: string,
  day: string,
): Promise<readonly HeldRole[]> {
  const holdings = await listHoldings(sql, person, day)
  return holdings.map(({ role, office, section, actingFor }) => ({
    role,
    office,
    section,
    actingFor,
  }))
}

/** The same, each with the id of its holding. */
export async function listHoldings(
  sql: Sql,
  person: string,
  day: string,
): Promise<readonly (HeldRole & { readonly id: string })[]> {
  return await sql<(HeldRole & { id: string })[]>`
    select role_holding_id as id, role, office_id as office, section_id as section,
           acting_for_id as "actingFor"
    from role_holding
    where person_id = ${person} and from_day <= ${day}::date
      and (until_day is null or until_day >= ${day}::date)
    order by from_day, role`
}

export interface StaffMember extends ActingPerson {
  readonly email: string
}

/** Everybody who holds a role on a day, with all the roles they hold then; people of the demonstration left out. */
export async function listStaff(sql: Sql, day: string): Promise<readonly StaffMember[]> {
  return await sql<StaffMember[]>`
    select 'person' as kind, p.person_id as id, p.name, p.email,
           jsonb_agg(jsonb_build_object('role', h.role, 'office', h.office_id, 'section', h.section_id,
                                        'actingFor', h.acting_for_id)
                     order by h.from_day, h.role) as roles
    from person p join role_holding h using (municipality_id, person_id)
    where not p.demonstration and (p.left_on is null or p.left_on > ${day}::date)
      and h.from_day <= ${day}::date and (h.until_day is null or h.until_day >= ${day}::date)
    group by p.municipality_id, p.person_id
    order by p.name, p.person_id`
}

export interface NewRoleHolding {
  readonly person: string
  readonly role: Role
  readonly office: string | null
  readonly section: string | null
  readonly actingFor: string | null
  /** ISO days, both included; null: until further notice. */
  readonly from: string
  readonly until: string | null
}

export async function recordRoleHolding(
  sql: Sql,
  held: NewRoleHolding,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into role_holding
      (municipality_id, role_holding_id, person_id, role, office_id, section_id, acting_for_id,
       from_day, until_day, recorded_at)
    values (current_municipality(), ${id}, ${held.person}, ${held.role}, ${held.office},
            ${held.section}, ${held.actingFor}, ${held.from}, ${held.until}, ${now})`
  return id
}

/** A holding that was to go on ends with this day; one that ends sooner stays. @returns whether there was one */
export async function endRoleHolding(sql: Sql, id: string, lastDay: string): Promise<boolean> {
  const rows = await sql`
    update role_holding
    set until_day = least(coalesce(until_day, ${lastDay}::date), greatest(${lastDay}::date, from_day))
    where role_holding_id = ${id} returning person_id`
  return rows.length === 1
}

/** A holding that has not begun by this day was held by nobody and goes; one that has stays. @returns whether it went */
export async function takeBackRoleHolding(sql: Sql, id: string, today: string): Promise<boolean> {
  const rows = await sql`
    delete from role_holding
    where role_holding_id = ${id} and from_day > ${today}::date returning person_id`
  return rows.length === 1
}

/** @param day From this day nobody signs in as them; null: they are back */
export async function recordLeaving(sql: Sql, person: string, day: string | null): Promise<void> {
  await sql`update person set left_on = ${day}::date where person_id = ${person}`
}

/** @throws when the address is another person's */
export async function recordName(
  sql: Sql,
  person: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> {
  await sql`
    update person set name = ${name}, email = ${email.toLowerCase()} where person_id = ${person}`
}

/**
 * Administrators on this day, and those who will be: whether anybody is left to let others in. Asked by one at a time
 * to the end of the transaction, so that the last two cannot leave past each other.
 */
export async function hasAdministrator(
  sql: Sql,
  day: string,
  { except, demonstration }: { readonly except: string | null; readonly demonstration: boolean },
): Promise<boolean> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('administrators ' || current_municipality(), 3))`
  const [row] = await sql<{ found: boolean }[]>`
    select exists (
      select from role_holding join person p using (municipality_id, person_id)
      where role = 'administrator' and (until_day is null or until_day >= ${day}::date)
        and (left_on is null or left_on > ${day}::date)
        and (${demonstration} or not demonstration)
        and (${except}::uuid is null or p.person_id <> ${except}::uuid)) as found`
  return row?.found === true
}

/** Those who hold a role of the office, or of one of its sections, on a day; by name. */
export async function listPeopleOfOffice(
  sql: Sql,
  office: string,
  day: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return await listHolders(sql, { office, day, roles: roles.filter(isStaff) })
}

function isStaff(role: Role): boolean {
  return role !== 'councilMember'
}

/** Those who hold one of these roles there. */
export async function listHolders(
  sql: Sql,
  of: { readonly office: string; readonly day: string; readonly roles: readonly Role[] },
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return await sql<{ id: string; name: string }[]>`
    select distinct person_id as id, name
    from person join role_holding using (municipality_id, person_id)
    where office_id = ${of.office} and role = any(${[...of.roles]})
      and from_day <= ${of.day}::date and (until_day is null or until_day >= ${of.day}::date)
      and (left_on is null or left_on > ${of.day}::date)
    order by name, id`
}

/** Accounts of members of the office's ward council, on a day; by name. */
export async function listMemberAccounts(
  sql: Sql,
  office: string,
  day: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return await sql<{ id: string; name: string }[]>`
    select distinct person_id as id, name
    from person join role_holding using (municipality_id, person_id)
    where office_id = ${office} and role = 'councilMember'
      and from_day <= ${day}::date and (until_day is null or until_day >= ${day}::date)
    order by name, id`
}
