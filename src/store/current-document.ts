/**
 * Of several published versions of an office's year, or of one undertaking in it, the one that is furthest through the year speaks for it, and of
 * two as far the later one (decision 007). A condition on `d`, a row of `document`.
 */
import type { Sql } from './database.ts'

/**
 * A document that names no office speaks until the same file is filed under an office (decision 008). A condition on `d`.
 *
 * @param alone `offset 0`: looked up for each row by itself, and not as one join for all
 */
export function isNotRefiled(sql: Sql, alone = sql``) {
  return sql`and not (d.unnamed and exists (
    select from document refiled
    where refiled.municipality_id = d.municipality_id
      and refiled.received_file_id = d.received_file_id and not refiled.unnamed
    ${alone}))`
}

/** @param alone `offset 0`: looked up for each row by itself, and not as one join for all */
export function isCurrent(sql: Sql, alone = sql``) {
  return sql`${isNotRefiled(sql, alone)} and not exists (
    select from document newer
    where newer.municipality_id = d.municipality_id and newer.office_id = d.office_id
      and newer.fiscal_year = d.fiscal_year and newer.form = d.form
      and newer.subject = d.subject
      and (newer.stage, newer.accepted_at, newer.document_id) > (d.stage, d.accepted_at, d.document_id)
    ${alone})`
}
