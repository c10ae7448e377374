/** A source document as it was received, with the place of every field that was read from it. */
import type { FieldPlace } from '../intake/field-place.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Unread } from '../plan/document.ts'
import type { Panel, SummaryInitiative } from '../plan/overview.ts'
import type { ActionContext } from './context.ts'

export interface DocumentView {
  readonly id: string
  readonly source: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly framework: string | null
  readonly form: 'reform-plan' | 'policy-tree'
  readonly text: string
  /** SHA-256 of the bytes as received, hex. */
  readonly sha256: string
  readonly acceptedAt: string
  readonly fields: readonly FieldPlace[]
  readonly unread: readonly Unread[]
  readonly sheets: readonly { readonly id: string; readonly position: number; readonly title: string }[]
  /** Filled for the overview form, else empty. */
  readonly panels: readonly Panel[]
  readonly initiatives: readonly SummaryInitiative[]
}

export async function getDocument(context: ActionContext, id: string): Promise<DocumentView | null> {
  throw new Error(`not written: ${context.today} ${id}`)
}
