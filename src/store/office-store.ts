/** Offices (区・所属) of a municipality, in the order its pages list them. */
import type { Office } from '../judgement/judged-sheet.ts'
import type { Sql } from './database.ts'

export async function listOffices(sql: Sql): Promise<readonly Office[]> {
  return await sql<Office[]>`
    select office_id as id, code, name, name_english as "nameEnglish"
    from office order by position, name`
}

export async function findOffice(
  sql: Sql,
  by: { readonly id: string } | { readonly code: string } | { readonly name: string },
): Promise<Office | null> {
  const [office] = await sql<Office[]>`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where ${
      'id' in by
        ? sql`office_id = ${by.id}`
        : 'code' in by
          ? sql`code = ${by.code}`
          : sql`name = ${by.name}`
    }`
  return office ?? null
}

/** Those of these names that are there, in no order. */
export async function findOfficesNamed(
  sql: Sql,
  names: readonly string[],
): Promise<readonly Office[]> {
  return await sql<Office[]>`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where name = any(${names as string[]}::text[])`
}

/** Adds an office behind those already there; one with the same id, code or name stays as it is. */
export async function recordOffice(sql: Sql, office: Office): Promise<void> {
  await sql`
    insert into office (municipality_id, office_id, code, name, name_english, position)
    select current_municipality(), ${office.id}, ${office.code}, ${office.name},
           ${office.nameEnglish}, coalesce(max(position), 0) + 1
    from office
    on conflict do nothing`
}
