/**
 * A move of a sheet on its road, as a pure function: state and move → new state, or why not. An approval names the
 * text it approves by its hash and is refused for any other; nobody approves their own text, a deputy neither.
 */
import { never } from '../../lib/never.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type Procedure, type Stage, stageAt } from '../../plan/procedure.ts'
import * as refusals from './refusals.ts'
import type { Mover, Purpose, RevisionMark, SheetState } from './sheet-state.ts'

export type Move =
  | { readonly kind: 'submit'; readonly hash: string; readonly purpose: Purpose }
  | { readonly kind: 'withdraw' }
  | ({ readonly kind: 'return' } & Decided)
  | ({ readonly kind: 'approve' } & Decided)
  | { readonly kind: 'lock' }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'reopen'; readonly to: string; readonly reason: string }

/** What somebody decides on: the text they looked at, at the stage where they saw it, for the purpose it was shown for. */
export interface Decided {
  readonly hash: string
  readonly stage: string
  readonly purpose: Purpose
}

export interface Circumstances {
  readonly by: Mover
  /** Ids of everyone who ever wrote the text: once an approval is taken back, none of them gives it again. */
  readonly writers: readonly string[]
  /** What the way on requires and the text does not have, asked for the submission's purpose. */
  readonly unmet: (purpose: Purpose) => readonly Problem[]
}

export function makeMove(
  procedure: Procedure,
  state: SheetState,
  move: Move,
  circumstances: Circumstances,
): Result<SheetState> {
  switch (move.kind) {
    case 'submit':
      return submit(procedure, state, move, circumstances)
    case 'withdraw':
      return state.submitted === null
        ? fail(refusals.nothingSubmitted)
        : ok({ ...state, submitted: null })
    case 'return':
      return sendBack(procedure, state, move, circumstances)
    case 'approve':
      return approve(procedure, state, move, circumstances)
    case 'lock':
      return ok({ ...state, locked: true })
    case 'unlock':
      return ok({ ...state, locked: false })
    case 'reopen':
      return reopen(procedure, state, move, circumstances)
    default:
      return never(move)
  }
}

function submit(
  procedure: Procedure,
  state: SheetState,
  { hash, purpose }: Extract<Move, { kind: 'submit' }>,
  { by, unmet }: Circumstances,
): Result<SheetState> {
  if (state.locked) return fail(refusals.locked)
  if (state.submitted !== null) return fail(refusals.alreadySubmitted)
  if (state.head.hash !== hash) return fail(refusals.otherRevision)
  const stage = stageOf(procedure, state)
  if (purpose === 'advance' && (stage.advance === null || stage.writes === null))
    return fail(refusals.nothingToSubmit)
  if (purpose === 'revision' && (state.approved === null || state.approved.hash === hash))
    return fail(refusals.nothingRevised)
  const missing = unmet(purpose)
  if (missing.length > 0) return fail(...missing)
  return ok({ ...state, submitted: { ...state.head, purpose, by: by.id } })
}

/** Where nothing is written any more (the second reading) the text as it stands is what is decided on. */
function approve(
  procedure: Procedure,
  state: SheetState,
  decided: Decided,
  { by, unmet }: Circumstances,
): Result<SheetState> {
  const due = dueOf(procedure, state)
  if (due === null) return fail(refusals.nothingSubmitted)
  const other = otherThan(state, due, decided)
  if (other !== null) return fail(other)
  if (state.locked) return fail(refusals.locked)
  if (isAuthor(state, by)) return fail(refusals.ownText)
  const missing = unmet(due.purpose)
  if (missing.length > 0) return fail(...missing)
  const at = stageAt(procedure, state.stage)
  const stage = due.purpose === 'advance' ? procedure.stages[at + 1] : procedure.stages[at]
  if (stage === undefined) return fail(refusals.nothingSubmitted)
  return ok({
    ...state,
    stage: stage.code,
    approved: state.head,
    submitted: null,
    authors: [],
  })
}

/** Why a decision does not fit what waits for one now. */
function otherThan(state: SheetState, due: Due, decided: Decided): Problem | null {
  if (due.hash !== decided.hash || state.head.hash !== decided.hash) return refusals.otherRevision
  const same = state.stage === decided.stage && due.purpose === decided.purpose
  return same ? null : refusals.movedMeanwhile
}

function sendBack(
  procedure: Procedure,
  state: SheetState,
  decided: Decided,
  { writers }: Circumstances,
): Result<SheetState> {
  const due = dueOf(procedure, state)
  if (due === null) return fail(refusals.nothingSubmitted)
  const other = otherThan(state, due, decided)
  if (other !== null) return fail(other)
  if (state.submitted !== null) return ok({ ...state, submitted: null })
  // the second reader sends the sheet back to the stage where its last part was written
  const at = stageAt(procedure, state.stage)
  const back = procedure.stages.slice(0, at).findLast(({ writes }) => writes !== null)
  return back === undefined
    ? fail(refusals.nothingSubmitted)
    : ok({ ...state, stage: back.code, authors: writers })
}

function reopen(
  procedure: Procedure,
  state: SheetState,
  { to, reason }: Extract<Move, { kind: 'reopen' }>,
  { writers }: Circumstances,
): Result<SheetState> {
  if (reason.trim() === '') return fail(refusals.reasonMissing)
  const target = procedure.stages.findIndex(({ code }) => code === to)
  if (target === -1 || target >= stageAt(procedure, state.stage)) return fail(refusals.notEarlier)
  return ok({ ...state, stage: to, submitted: null, locked: false, authors: writers })
}

export interface Due extends RevisionMark {
  readonly purpose: Purpose
}

/**
 * What an approval would decide on now; null while nothing waits for one. Where nothing is written any more the text
 * has to be the approved one: a revision on its way is approved by its own people first.
 */
export function dueOf(procedure: Procedure, state: SheetState): Due | null {
  if (state.submitted !== null) return state.submitted
  const stage = stageOf(procedure, state)
  const settled = state.approved?.hash === state.head.hash
  return stage.advance !== null && stage.writes === null && settled
    ? { ...state.head, purpose: 'advance' }
    : null
}

export function stageOf(procedure: Procedure, state: Pick<SheetState, 'stage'>): Stage {
  const stage = procedure.stages[stageAt(procedure, state.stage)]
  if (stage === undefined) throw new RangeError(`no stage ${state.stage}`)
  return stage
}

export function isAuthor({ authors }: SheetState, { id, actingFor }: Mover): boolean {
  return [id, ...actingFor].some((each) => authors.includes(each))
}
