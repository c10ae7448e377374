/**
 * Of several published versions of an office's year, or of one undertaking in it, the one that is furthest through the year speaks for it, and of
 * two as far the later one (decision 007). A condition on `d`, a row of `document`.
 */
import type { Sql } from './database.ts'

/** @param alone `offset 0`: looked up for each row by itself, and not as one join for all */
export function isCurrent(sql: Sql, alone = sql``) {
  return sql`and not exists (
    select from document newer
    where newer.municipality_id = d.municipality_id and newer.office_id = d.office_id
      and newer.fiscal_year = d.fiscal_year and newer.form = d.form
      and newer.subject = d.subject
      and (newer.stage, newer.accepted_at, newer.document_id) > (d.stage, d.accepted_at, d.document_id)
    ${alone})`
}
