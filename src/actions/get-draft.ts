/** A draft beside its document, with its problems and the corrections a person has made so far. */
import type { FieldPlace } from '../intake/field-place.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../judgement/judgement.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { ActionContext } from './context.ts'

export interface DraftView {
  readonly id: string
  readonly state: 'open' | 'accepted' | 'withdrawn'
  readonly source: string
  readonly text: string
  readonly document: PlanDocument
  readonly fields: readonly FieldPlace[]
  readonly corrections: readonly Correction[]
  /** By position of the sheet; null while the sheet has no self-evaluation. */
  readonly judgements: readonly (SheetJudgement | null)[]
  /** Offices the draft may be accepted for. */
  readonly offices: readonly Office[]
  /** The accepted document once it was accepted. */
  readonly acceptedAs: string | null
}

export interface Correction {
  /** Path of the field as in `FieldPlace`: `sheets.0.yearPlan.targets.1`. */
  readonly path: string
  /** What the field should say; '' empties it. */
  readonly text: string
}

export async function getDraft(context: ActionContext, id: string): Promise<DraftView | null> {
  throw new Error(`not written: ${context.today} ${id}`)
}
