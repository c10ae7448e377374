/** Sections (課・係) of an office. */
import { randomUUID } from 'node:crypto'
import type { Sql } from './database.ts'

export interface Section {
  readonly id: string
  readonly office: string
  readonly name: string
}

export async function listSections(sql: Sql): Promise<readonly Section[]> {
  return await sql<Section[]>`
    select section_id as id, office_id as office, name from section order by office_id, name`
}

export async function listSectionsOfOffice(sql: Sql, office: string): Promise<readonly Section[]> {
  return await sql<Section[]>`
    select section_id as id, office_id as office, name from section
    where office_id = ${office} order by name`
}

/** @returns false when the office has one of this name */
export async function recordSection(sql: Sql, section: Omit<Section, 'id'>): Promise<boolean> {
  const rows = await sql`
    insert into section (municipality_id, section_id, office_id, name)
    values (current_municipality(), ${randomUUID()}, ${section.office}, ${section.name})
    on conflict do nothing returning section_id`
  return rows.length === 1
}
