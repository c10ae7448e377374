/** The sheets that speak now, by their ids alone: what there is to be found, for a list of all addresses. */
import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'

export interface StandingSheet {
  readonly sheet: string
  readonly initiative: string
  readonly acceptedAt: Date
}

/** Newest first. */
export async function listStandingSheets(
  sql: Sql,
  most: number,
): Promise<readonly StandingSheet[]> {
  return await sql<StandingSheet[]>`
    select s.sheet_id as sheet, s.initiative_id as initiative, d.accepted_at as "acceptedAt"
    from sheet s join document d using (municipality_id, document_id)
    where true ${isCurrent(sql)}
    order by d.accepted_at desc, s.position, s.sheet_id
    limit ${most}`
}
