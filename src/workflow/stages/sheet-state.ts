/** Where a sheet stands in its year: all that the next move depends on, and nothing that could be read off the text. */

export interface SheetState {
  /** Code of the stage (plan/procedure.ts). */
  readonly stage: string
  /** The text as it is now. */
  readonly head: RevisionMark
  /** The text last approved; null while none was. */
  readonly approved: RevisionMark | null
  /** What waits for an approval; nobody writes meanwhile. */
  readonly submitted: Submission | null
  /** Closed to writing by the plan office. */
  readonly locked: boolean
  /** Ids of everyone whose words may be in the text since the last approval: none of them approves it. */
  readonly authors: readonly string[]
}

export interface RevisionMark {
  /** Counted from 1 in its sheet. */
  readonly revision: number
  /** SHA-256 of the text. */
  readonly hash: string
}

export interface Submission extends RevisionMark {
  readonly purpose: Purpose
  /** Id of the person who submitted. */
  readonly by: string
}

/** advance: the part of this stage is done; revision: a part that was approved before is changed. */
export type Purpose = 'advance' | 'revision'

/** Who makes a move: themselves, and those whose deputies they are. */
export interface Mover {
  readonly id: string
  readonly actingFor: readonly string[]
}
