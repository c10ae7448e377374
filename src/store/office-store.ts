/**
 * Offices (区・所属) of a municipality, in the order its pages list them. One that stands in for a document that names
 * none (decision 008) has nobody in it: it is listed only where documents are.
 */
import type { Office } from '../judgement/judged-sheet.ts'
import { isNotRefiled } from './current-document.ts'
import type { Sql } from './database.ts'

export async function listOffices(sql: Sql): Promise<readonly Office[]> {
  return await sql<Office[]>`
    select office_id as id, code, name, name_english as "nameEnglish"
    from office where not stand_in order by position, name`
}

/** Those that stand in for a document too, for as long as it speaks. */
export async function listOfficesAndStandIns(sql: Sql): Promise<readonly Office[]> {
  return await sql<Office[]>`
    select o.office_id as id, o.code, o.name, o.name_english as "nameEnglish"
    from office o
    where not o.stand_in or exists (
      select from document d
      where d.municipality_id = o.municipality_id and d.office_id = o.office_id ${isNotRefiled(sql)})
    order by o.position, o.name`
}

type OfficeKey = { readonly id: string } | { readonly code: string } | { readonly name: string }

/** One that stands in for a document is found as well. */
export async function findOffice(sql: Sql, by: OfficeKey): Promise<Office | null> {
  return await findWhere(sql, by, sql``)
}

/** An office that people work in, and may be written to. */
export async function findStaffedOffice(sql: Sql, by: OfficeKey): Promise<Office | null> {
  return await findWhere(sql, by, sql`and not stand_in`)
}

async function findWhere(
  sql: Sql,
  by: OfficeKey,
  also: ReturnType<typeof isNotRefiled>,
): Promise<Office | null> {
  const [office] = await sql<Office[]>`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where ${
      'id' in by
        ? sql`office_id = ${by.id}`
        : 'code' in by
          ? sql`code = ${by.code}`
          : sql`name = ${by.name}`
    } ${also}`
  return office ?? null
}

/** Those of these names that are there, in no order. */
export async function findOfficesNamed(
  sql: Sql,
  names: readonly string[],
): Promise<readonly Office[]> {
  return await sql<Office[]>`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where name = any(${names}::text[])`
}

/**
 * Adds an office behind those already there; one with the same id, code or name stays as it is.
 *
 * @param standIn Whether it stands in for a document that names none
 */
export async function recordOffice(sql: Sql, office: Office, standIn = false): Promise<void> {
  await sql`
    insert into office (municipality_id, office_id, code, name, name_english, position, stand_in)
    select current_municipality(), ${office.id}, ${office.code}, ${office.name},
           ${office.nameEnglish}, coalesce(max(position), 0) + 1, ${standIn}
    from office
    on conflict do nothing`
}
