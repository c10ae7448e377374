/** Search over all sheets: words in Japanese of any width or kana, newest year first, paged by key. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'
import type { ActionContext } from './context.ts'

export interface SearchQuery {
  readonly words: string
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
  /** Opaque key of the last hit seen, from `SearchPage.next`. */
  readonly after: string | null
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly next: string | null
}

export interface SearchHit {
  readonly sheet: string
  readonly title: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly outcome: Outcome | null
  readonly declared: Verdict | null
  /** Text around the first match, cut into plain and matching pieces. */
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[]
}

export async function searchSheets(context: ActionContext, query: SearchQuery): Promise<SearchPage> {
  throw new Error(`not written: ${context.today} ${query.words}`)
}
