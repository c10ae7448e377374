/** Accepts a draft after a person looked: sheets, targets and actuals become records, and are judged. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Result } from '../lib/problem.ts'
import type { ActionContext } from './context.ts'

export interface Acceptance {
  /** Office id; null takes the one the document names. */
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
}

export interface AcceptedDocument {
  readonly document: string
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly sheets: readonly string[]
}

/** Fails with every problem that blocks: an office nobody knows, a year nobody printed. */
export async function acceptDraft(
  context: ActionContext,
  draft: string,
  acceptance: Acceptance,
): Promise<Result<AcceptedDocument>> {
  throw new Error(`not written: ${context.today} ${draft} ${acceptance.office}`)
}

export async function withdrawDraft(context: ActionContext, draft: string): Promise<Result<null>> {
  throw new Error(`not written: ${context.today} ${draft}`)
}
