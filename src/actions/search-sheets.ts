/** Search over all sheets: words in Japanese of any width or kana, newest year first, paged by key. */
import { type Excerpt, excerptOf } from '../japanese/excerpt.ts'
import { type FiscalYear, findFiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Verdict } from '../plan/sheet.ts'
import { findOffice } from '../store/office-store.ts'
import { findSheets } from '../store/search-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { Outcome } from '../target/outcome.ts'
import type { ActionContext } from './context.ts'

export interface SearchQuery {
  readonly words: string
  /** Code of the office. */
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
  /** Key of the last hit seen, from `SearchPage.next`; what is no key starts at the beginning. */
  readonly after: string | null
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  /** null on the last page. */
  readonly next: string | null
}

export interface SearchHit {
  readonly sheet: string
  readonly title: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly outcome: Outcome | null
  readonly declared: Verdict | null
  readonly excerpt: Excerpt
}

const pageSize = 20

export async function searchSheets(
  context: ActionContext,
  query: SearchQuery,
): Promise<SearchPage> {
  return await context.store.read(async (sql) => {
    const office = query.office === null ? null : await findOffice(sql, { code: query.office })
    if (query.office !== null && office === null) return { hits: [], next: null }
    const matches = await findSheets(sql, {
      words: query.words,
      office: office?.id ?? null,
      fiscalYear: query.fiscalYear,
      after: readKey(query.after),
      limit: pageSize + 1,
    })
    const shown = matches.slice(0, pageSize)
    const sheets = await listJudgedSheets(sql, { ids: shown.map(({ sheet }) => sheet) })
    const hits = shown.flatMap(({ sheet: id, body }): SearchHit[] => {
      const judged = sheets.find((sheet) => sheet.id === id)
      if (judged === undefined) return []
      return [
        {
          sheet: id,
          title: judged.sheet.title?.text ?? '',
          office: judged.office,
          fiscalYear: judged.fiscalYear,
          outcome: judged.judgement?.outcome ?? null,
          declared: judged.sheet.selfEvaluation?.verdict.value ?? null,
          excerpt: excerptOf(body, query.words),
        },
      ]
    })
    const last = shown.at(-1)
    const more = matches.length > pageSize && last !== undefined
    return { hits, next: more ? `${last.fiscalYear}.${last.sheet}` : null }
  })
}

const key = /^(?<year>\d{4})\.(?<sheet>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function readKey(after: string | null): { fiscalYear: FiscalYear; sheet: string } | null {
  const { year, sheet } = key.exec(after ?? '')?.groups ?? {}
  const fiscalYear = findFiscalYear(Number(year))
  return fiscalYear === null || sheet === undefined ? null : { fiscalYear, sheet }
}
