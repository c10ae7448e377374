/**
 * Writing a new text at a stage: the part of the stage is free, a part approved before is revised with why and from
 * when, after publication it is corrected, and a part whose time has not come is closed.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type FormPart, type Procedure, stageAt } from '../../plan/procedure.ts'
import type { TextChange } from '../text/text-changes.ts'
import { stageOf } from './move.ts'
import * as refusals from './refusals.ts'
import type { RevisionMark, SheetState } from './sheet-state.ts'

export interface Writing {
  readonly revision: RevisionMark
  readonly changes: readonly TextChange[]
  readonly why: string
  /** ISO day the change holds from; null where the text was not in force yet. */
  readonly from: string | null
  /** Id of who wrote it. */
  readonly by: string
}

/** draft: words on their way; revision: of an approved text (改定); correction: of a published one (訂正). */
export type RevisionKind = 'draft' | 'revision' | 'correction'

export interface Written {
  readonly state: SheetState
  readonly kind: RevisionKind
}

export function writeText(
  procedure: Procedure,
  state: SheetState,
  { revision, changes, why, from, by }: Writing,
): Result<Written> {
  const problems: Problem[] = []
  if (state.locked) problems.push(refusals.locked)
  if (state.submitted !== null) problems.push(refusals.alreadySubmitted)
  const kind = kindOfWriting(procedure, state, changes)
  if (changes.some(({ part }) => isClosed(procedure, state, part)))
    problems.push(refusals.partClosed)
  if (kind !== 'draft' && why.trim() === '') problems.push(refusals.whyMissing)
  if (kind !== 'draft' && from === null) problems.push(refusals.fromMissing)
  if (problems.length > 0) return fail(...problems)
  const authors = state.authors.includes(by) ? state.authors : [...state.authors, by]
  return ok({ state: { ...state, head: revision, authors }, kind })
}

/** What a save would be, before it is made: the page asks for why and from when only where they count. */
export function kindOfWriting(
  procedure: Procedure,
  state: SheetState,
  changes: readonly TextChange[],
): RevisionKind {
  const approved = changes.some(({ part }) => isApproved(procedure, state, part))
  if (!approved) return 'draft'
  return stageOf(procedure, state).advance === null ? 'correction' : 'revision'
}

/** A part is approved once the sheet has left the stage at which it is written. */
export function isApproved(procedure: Procedure, state: SheetState, part: FormPart): boolean {
  const written = procedure.stages.findIndex(({ writes }) => writes === part)
  return state.approved !== null && written !== -1 && written < stageAt(procedure, state.stage)
}

/** A part is closed until the sheet has come to its stage; one no stage writes is never open. */
export function isClosed(procedure: Procedure, state: SheetState, part: FormPart): boolean {
  const written = procedure.stages.findIndex(({ writes }) => writes === part)
  return written === -1 || written > stageAt(procedure, state.stage)
}
