/**
 * Which earlier text a decision is shown against: the one that stood when the part being decided was begun. What was
 * tried since and never came through (approved by the chief, sent back by the second reader) is no text to start from.
 */
import { type Procedure, stageAt } from '../../plan/procedure.ts'
import type { StageMove } from '../sheet-record.ts'
import type { RevisionMark, SheetState } from './sheet-state.ts'

/** null while nothing was decided before, and where the text is still that one. */
export function decidedBefore(
  procedure: Procedure,
  state: SheetState,
  moves: readonly StageMove[],
): RevisionMark | null {
  if (state.submitted?.purpose === 'revision') return differing(state, state.approved)
  const at = stageAt(procedure, state.stage)
  const reached = procedure.stages.slice(0, at + 1)
  const begun = reached.slice(0, reached.findLastIndex(({ writes }) => writes !== null) + 1)
  const decision = moves.findLast(
    ({ kind, toStage }) => kind === 'approve' && begun.some(({ code }) => code === toStage),
  )
  return differing(state, decision?.about ?? null)
}

/** The text that was sent back last and has been changed since; null where none was since the last decision. */
export function sentBack(
  procedure: Procedure,
  state: SheetState,
  moves: readonly StageMove[],
): RevisionMark | null {
  const returned = moves.findLast(({ kind }) => kind === 'return')
  const before = decidedBefore(procedure, state, moves)
  if (returned === undefined || returned.about.revision <= (before?.revision ?? 0)) return null
  return differing(state, returned.about)
}

function differing({ head }: SheetState, mark: RevisionMark | null): RevisionMark | null {
  return mark === null || mark.hash === head.hash ? null : mark
}
