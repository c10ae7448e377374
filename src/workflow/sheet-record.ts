/**
 * What is kept of a sheet written here besides its text: where it stands, every revision and move, comments with their
 * decisions, and as what the public saw it. Shapes only; the store fills them, pages show them.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { MunicipalOffice } from '../plan/municipality.ts'
import type { Move } from './stages/move.ts'
import type { Purpose, RevisionMark, SheetState } from './stages/sheet-state.ts'
import type { RevisionKind } from './stages/write.ts'
import type { SheetText } from './text/sheet-text.ts'
import type { TextChange } from './text/text-changes.ts'

export interface WorkingSheet {
  readonly id: string
  readonly office: MunicipalOffice
  /** Id of the section that writes it; null: the whole office. */
  readonly section: string | null
  readonly sectionName: string | null
  readonly fiscalYear: FiscalYear
  /** Code of the plan it stands on. */
  readonly framework: string | null
  /** Sheet of the year before that it was started from. */
  readonly startedFrom: string | null
  readonly number: string
  readonly title: string
  readonly state: SheetState
  readonly submittedAt: string | null
  readonly changedAt: string
}

export interface SheetRevision {
  readonly revision: number
  readonly kind: RevisionKind
  readonly hash: string
  readonly basedOn: number | null
  readonly changes: readonly TextChange[]
  readonly why: string
  /** ISO day it holds from. */
  readonly from: string | null
  /** Id of the person; null for the machinery. */
  readonly by: string | null
  readonly byName: string
  readonly at: string
}

export interface StageMove {
  readonly kind: Move['kind']
  readonly fromStage: string
  readonly toStage: string
  readonly about: RevisionMark
  readonly purpose: Purpose | null
  readonly reason: string
  readonly by: string | null
  readonly byName: string
  readonly at: string
}

/** A sheet given to a section, or taken from all of them. */
export interface SectionEntry {
  /** Name; null: the whole office. */
  readonly section: string | null
  readonly why: string
  readonly byName: string
  readonly at: string
}

export interface FieldComment {
  readonly id: string
  /** Path of the field; '' where the whole sheet is meant. */
  readonly path: string
  readonly revision: number
  /** return: given with a return; reading: a question of the second reader. */
  readonly kind: 'comment' | 'return' | 'reading'
  readonly body: string
  readonly by: string | null
  readonly byName: string
  readonly at: string
  /** The last decision; null while it is open. */
  readonly decision: CommentDecision | null
}

export interface CommentDecision {
  readonly decision: 'adopted' | 'declined' | 'answered' | 'reopened'
  readonly answer: string
  readonly byName: string
  readonly at: string
}

/** Whether a comment waits for a decision: none was made, or it was taken up again. */
export function isOpenComment({ decision }: FieldComment): boolean {
  return decision === null || decision.decision === 'reopened'
}

/** What somebody is typing and has not saved. */
export interface UnsavedText {
  readonly basedOn: number
  readonly text: SheetText
  readonly keptAt: string
}

export interface SheetPublication {
  readonly workingSheet: string
  readonly revision: number
  readonly document: string
  /** The public sheet. */
  readonly sheet: string
  /** Id of the section that wrote it. */
  readonly section: string | null
  readonly publishedAt: string
}
