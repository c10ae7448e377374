/**
 * The moves of an opinion and what each needs: one function from a state to the next, or to every problem at once.
 * The days come from the council's rules through `dueAfter`, which knows closed days; nothing is moved without one.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { never } from '../../lib/never.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { OpinionDays } from '../../plan/council-rules.ts'
import type { ActionTaken, OpinionStage, OpinionState, Owner, Reply } from './opinion.ts'
import { promises } from './opinion.ts'
import { actionProblems, otherText, ownWords, replyProblems, say } from './opinion-problems.ts'

export type OpinionMove =
  | { readonly kind: 'route'; readonly to: Owner; readonly reason: string }
  | { readonly kind: 'write'; readonly reply: Reply }
  | { readonly kind: 'submit'; readonly reply: Reply }
  | { readonly kind: 'return'; readonly reason: string }
  /** Of the very text the approver saw. */
  | { readonly kind: 'approve'; readonly seen: Reply }
  | { readonly kind: 'act'; readonly action: ActionTaken }
  | { readonly kind: 'postpone'; readonly until: CalendarDate; readonly reason: string }
  | { readonly kind: 'tell'; readonly how: string }
  | { readonly kind: 'askAgain'; readonly words: string }
  | { readonly kind: 'withdraw'; readonly reason: string }

export type OpinionMoveKind = OpinionMove['kind']

export interface MoveSurroundings {
  /** Id of who moves it; null for the machinery. */
  readonly by: string | null
  readonly today: CalendarDate
  readonly repliesNeedApproval: boolean
  /** The last day of a step that begins today. */
  readonly dueAfter: (step: keyof OpinionDays) => CalendarDate
}

/** From which stages a move can be made. */
export const movesFrom: Readonly<Record<OpinionMoveKind, readonly OpinionStage[]>> = {
  route: ['received', 'answering', 'acting', 'telling'],
  write: ['answering'],
  submit: ['answering'],
  return: ['approving'],
  approve: ['approving'],
  act: ['acting'],
  postpone: ['acting'],
  tell: ['telling'],
  askAgain: ['closed'],
  withdraw: ['received', 'answering'],
}

/**
 * The opinion after a move, or why it cannot be made: not from this stage, or without what it needs. The state given
 * is left as it is.
 */
export function moveOpinion(
  state: OpinionState,
  move: OpinionMove,
  around: MoveSurroundings,
): Result<OpinionState> {
  if (!movesFrom[move.kind].includes(state.stage)) return fail(otherText(state.stage, move.kind))
  switch (move.kind) {
    case 'route':
      return route(state, move.to, around)
    case 'write':
      return ok({ ...state, draft: move.reply, authors: withAuthor(state, around) })
    case 'submit':
      return submit(state, move.reply, around)
    case 'return':
      if (move.reason.trim() === '') return fail(say('return-reason'))
      return ok({ ...state, stage: 'answering', due: around.dueAfter('approve') })
    case 'approve':
      return approve(state, move.seen, around)
    case 'act':
      return act(state, move.action, around)
    case 'postpone':
      return postpone(state, move, around)
    case 'tell':
      if (move.how.trim() === '') return fail(say('how-missing'))
      return ok({ ...state, stage: 'closed', closedOn: around.today })
    case 'askAgain':
      if (move.words.trim() === '') return fail(say('words-missing'))
      return ok(askedAgain(state, around))
    case 'withdraw':
      if (move.reason.trim() === '') return fail(say('withdraw-reason'))
      return ok({ ...state, stage: 'withdrawn', closedOn: around.today })
    default:
      return never(move)
  }
}

/** Whoever gets it has the whole time for an answer; a promise made keeps its day. */
function route(state: OpinionState, to: Owner, { dueAfter }: MoveSurroundings) {
  if (to.section.trim() === '') return fail(say('section-missing'))
  if (state.stage !== 'received') return ok({ ...state, owner: to })
  return ok({ ...state, owner: to, stage: 'answering' as const, due: dueAfter('answer') })
}

function submit(state: OpinionState, reply: Reply, around: MoveSurroundings): Result<OpinionState> {
  const problems = replyProblems(reply, around.today)
  if (problems.length > 0) return fail(...problems)
  const written = { ...state, draft: reply, authors: withAuthor(state, around) }
  if (!around.repliesNeedApproval) return ok(given(written, reply, around))
  return ok({ ...written, stage: 'approving', due: around.dueAfter('approve') })
}

function approve(state: OpinionState, seen: Reply, around: MoveSurroundings): Result<OpinionState> {
  const { draft, authors } = state
  if (draft === null || !sameReply(draft, seen)) return fail(say('changed-meanwhile'))
  if (around.by === null || authors.includes(around.by)) return fail(ownWords)
  return ok(given(state, draft, around))
}

/** What is promised waits for its day; everything else is told at once. */
function given(state: OpinionState, reply: Reply, { dueAfter }: MoveSurroundings): OpinionState {
  const answered = { ...state, draft: null, authors: [], reply }
  return promises(reply.handling) && reply.by !== null
    ? { ...answered, stage: 'acting', due: reply.by }
    : { ...answered, stage: 'telling', due: dueAfter('tell') }
}

function act(
  state: OpinionState,
  action: ActionTaken,
  { today, dueAfter }: MoveSurroundings,
): Result<OpinionState> {
  const problems = actionProblems(action, state.reply?.handling ?? null, today)
  if (problems.length > 0) return fail(...problems)
  return ok(action.finished ? { ...state, stage: 'telling', due: dueAfter('tell') } : state)
}

function postpone(
  state: OpinionState,
  { until, reason }: { readonly until: CalendarDate; readonly reason: string },
  { today }: MoveSurroundings,
): Result<OpinionState> {
  if (reason.trim() === '') return fail(say('postpone-reason'))
  return until <= today ? fail(say('postpone-day')) : ok({ ...state, due: until })
}

function askedAgain(state: OpinionState, { dueAfter }: MoveSurroundings): OpinionState {
  return {
    ...state,
    stage: 'answering',
    due: dueAfter('answer'),
    closedOn: null,
    round: state.round + 1,
  }
}

function withAuthor({ authors }: OpinionState, { by }: MoveSurroundings): readonly string[] {
  return by === null || authors.includes(by) ? authors : [...authors, by]
}

export function sameReply(a: Reply, b: Reply): boolean {
  return (
    a.text === b.text && a.handling === b.handling && a.by === b.by && a.referredTo === b.referredTo
  )
}
