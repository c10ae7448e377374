/**
 * Which version speaks. Of several published versions of an office's year, or of one undertaking in it, the one that is
 * furthest through the year speaks, and of two as far the later one (decision 007). A document may hold a part of the
 * year alone, as where an office keeps a file for each sheet: it speaks for its sheets, and the others stay (decision 028).
 */
import type { Sql } from './database.ts'

type Piece = ReturnType<typeof isNotRefiled>

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

/**
 * A condition on `s`, a row of `sheet`, and `d`, its `document`.
 *
 * @param alone `offset 0`: looked up for each row by itself, and not as one join for all
 */
export function isCurrent(sql: Sql, alone = sql``) {
  return sql`${isNotRefiled(sql, alone)} and not exists (
    select from document newer
    where ${isNewer(sql)} and (${replacesWhole(sql)} or ${holdsItToo(sql)})
    ${alone})`
}

/** Whether anything of a document speaks: the whole of it where it has no sheets. A condition on `d`. */
export function isCurrentDocument(sql: Sql) {
  return sql`${isNotRefiled(sql)}
    and not exists (select from document newer where ${isNewer(sql)} and ${replacesWhole(sql)})
    and (
      not exists (select from sheet s where ${isOfDocument(sql)})
      or exists (
        select from sheet s where ${isOfDocument(sql)} and not exists (
          select from document newer where ${isNewer(sql)} and ${holdsItToo(sql)})))`
}

function isNewer(sql: Sql): Piece {
  return sql`newer.municipality_id = d.municipality_id and newer.office_id = d.office_id
      and newer.fiscal_year = d.fiscal_year and newer.form = d.form
      and (newer.stage, newer.accepted_at, newer.document_id) > (d.stage, d.accepted_at, d.document_id)`
}

/** It holds the whole year, or is about the very same. */
function replacesWhole(sql: Sql): Piece {
  return sql`newer.subject in ('', d.subject)`
}

function holdsItToo(sql: Sql): Piece {
  return sql`newer.form = 'reform-plan' and exists (
    select from sheet again
    where again.municipality_id = newer.municipality_id and again.document_id = newer.document_id
      ${isSameSheet(sql)})`
}

/** One initiative, under its number or its name: two that are merely alike hide neither. A condition on `again` and `s`. */
export function isSameSheet(sql: Sql) {
  return sql`and again.initiative_id = s.initiative_id
      and (again.number = s.number or again.title = s.title)`
}

function isOfDocument(sql: Sql): Piece {
  return sql`s.municipality_id = d.municipality_id and s.document_id = d.document_id`
}
