/**
 * The sheets that speak for a year, page by page: by office as its pages list them, and by their numbers. Where an office
 * keeps a file for each sheet, each is the first of its document.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'

export interface SheetPageQuery {
  readonly fiscalYear: FiscalYear
  /** Id; null for all offices. */
  readonly office: string | null
  /** Id of the last sheet of the page before; one that is not there is followed by nothing. */
  readonly after: string | null
  readonly limit: number
}

/** Where a sheet without a number stands. */
const last = 2 ** 31 - 1

export async function listSheetIds(sql: Sql, query: SheetPageQuery): Promise<readonly string[]> {
  const { fiscalYear, office, after, limit } = query
  const rows = await sql<{ id: string }[]>`
    select s.sheet_id as id
    from sheet s
    join document d using (municipality_id, document_id)
    join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
    where s.fiscal_year = ${fiscalYear}
      ${office === null ? sql`` : sql`and s.office_id = ${office}`}
      ${isCurrent(sql)}
      ${
        after === null
          ? sql``
          : sql`and (o.position, coalesce(s.number, ${last}), s.position, s.sheet_id) > (
              select lo.position, coalesce(l.number, ${last}), l.position, l.sheet_id
              from sheet l
              join office lo on lo.municipality_id = l.municipality_id and lo.office_id = l.office_id
              where l.sheet_id = ${after})`
      }
    order by o.position, coalesce(s.number, ${last}), s.position, s.sheet_id
    limit ${limit}`
  return rows.map(({ id }) => id)
}
