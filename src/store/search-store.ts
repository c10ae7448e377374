/** Search over sheets by bigrams: every pair of characters that stands in a word asked for must stand in the text. */
import { bigramQuery, bigrams } from '../japanese/bigram.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { isNotRefiled } from './current-document.ts'
import type { Sql } from './database.ts'

export async function recordSearchTexts(
  sql: Sql,
  texts: readonly {
    readonly sheet: string
    readonly fiscalYear: FiscalYear
    readonly body: string
  }[],
): Promise<void> {
  await sql`
    insert into sheet_search (municipality_id, sheet_id, fiscal_year, body, tokens)
    select current_municipality(), sheet, year, body, to_tsvector('simple', tokens)
    from unnest(${texts.map(({ sheet }) => sheet)}::uuid[],
                ${texts.map(({ fiscalYear }) => fiscalYear)}::int[],
                ${texts.map(({ body }) => body)}::text[],
                ${texts.map(({ body }) => bigrams(body).join(' '))}::text[])
      as t(sheet, year, body, tokens)`
}

export interface SearchMatch {
  readonly sheet: string
  readonly fiscalYear: FiscalYear
  readonly body: string
}

/** Newest year first, then by sheet id; `after` is the last match of the page before. */
export async function findSheets(
  sql: Sql,
  query: {
    readonly words: string
    readonly office: string | null
    readonly fiscalYear: FiscalYear | null
    readonly after: { readonly fiscalYear: FiscalYear; readonly sheet: string } | null
    readonly limit: number
  },
): Promise<readonly SearchMatch[]> {
  const tokens = bigramQuery(query.words)
  if (tokens === '') return []
  return await sql<SearchMatch[]>`
    select t.sheet_id as sheet, t.fiscal_year as "fiscalYear", t.body
    from sheet_search t
    join sheet s using (municipality_id, sheet_id)
    join document d using (municipality_id, document_id)
    where t.tokens @@ to_tsquery('simple', ${tokens}) ${isNotRefiled(sql)}
      ${query.office === null ? sql`` : sql`and s.office_id = ${query.office}`}
      ${query.fiscalYear === null ? sql`` : sql`and s.fiscal_year = ${query.fiscalYear}`}
      ${
        query.after === null
          ? sql``
          : sql`and (-t.fiscal_year, t.sheet_id) > (${-query.after.fiscalYear}, ${query.after.sheet}::uuid)`
      }
    order by -t.fiscal_year, t.sheet_id
    limit ${query.limit}`
}
