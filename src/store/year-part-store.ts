/** The parts an office's year was brought in, every version: the pillars it keeps its files by (decision 028). */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Form } from '../plan/document.ts'
import type { Sql } from './database.ts'

/** @returns Of each document of several sheets that is a part of the year: the initiatives of its sheets */
export async function listYearParts(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: FiscalYear; readonly form: Form },
): Promise<readonly (readonly string[])[]> {
  const rows = await sql<{ initiatives: string[] }[]>`
    select array_agg(s.initiative_id) as initiatives
    from document d join sheet s using (municipality_id, document_id)
    where d.office_id = ${of.office} and d.fiscal_year = ${of.fiscalYear} and d.form = ${of.form}
      and d.subject <> ''
    group by d.document_id having count(*) > 1`
  return rows.map(({ initiatives }) => initiatives)
}
