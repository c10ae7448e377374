/** A draft as its page shows it: the document as it was read, what has been put right, and what was not taken. */
import type { Finding } from '../../check/finding.ts'
import type { FieldPlace } from '../../intake/field-place.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../../judgement/judgement.ts'
import type { Problem } from '../../lib/problem.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { AcceptanceChoice } from '../parts/acceptance.tsx'
import type { DraftEffect } from './draft-effect.ts'

export interface Draft {
  readonly id: string
  readonly state: 'open' | 'accepted' | 'withdrawn'
  readonly source: string
  readonly text: string
  readonly document: PlanDocument
  readonly fields: readonly FieldPlace[]
  readonly corrections: readonly { readonly path: string; readonly text: string }[]
  readonly judgements: readonly (SheetJudgement | null)[]
  readonly offices: readonly Office[]
  /** What the check finds in it; null where it is checked only once accepted. */
  readonly findings: readonly Finding[] | null
  /** What accepting it does to what the public sees; null where that cannot be told yet. */
  readonly effect: DraftEffect | null
  readonly acceptedAs: string | null
}

/** An act that was not taken, with what was sent for it. */
export type Rejected =
  | {
      readonly of: 'correction'
      readonly path: string
      readonly text: string
      readonly problems: readonly Problem[]
    }
  | {
      readonly of: 'acceptance'
      readonly asked: AcceptanceChoice
      readonly problems: readonly Problem[]
    }
  | { readonly of: 'withdrawal'; readonly problems: readonly Problem[] }
