/**
 * An opinion as the public may read it: no member, no words as they were spoken, no name of an officer, no draft. What
 * is decided, promised, done and put off stands with its day.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { ActionTaken, OpinionStage, Reply } from './opinion.ts'
import type { Opinion, OpinionStep } from './records.ts'

export interface PublicOpinion
  extends Pick<
    Opinion,
    | 'id'
    | 'office'
    | 'fiscalYear'
    | 'position'
    | 'meeting'
    | 'receivedOn'
    | 'summary'
    | 'initiative'
    | 'stage'
    | 'due'
    | 'closedOn'
    | 'reply'
    | 'round'
  > {
  /** The section that answers for it. */
  readonly section: string
}

export type PublicStep =
  | { readonly kind: 'routed'; readonly on: CalendarDate; readonly section: string }
  | { readonly kind: 'answered'; readonly on: CalendarDate; readonly reply: Reply }
  | { readonly kind: 'acted'; readonly on: CalendarDate; readonly action: ActionTaken }
  | {
      readonly kind: 'postponed'
      readonly on: CalendarDate
      readonly until: CalendarDate
      readonly reason: string
    }
  | { readonly kind: 'told'; readonly on: CalendarDate; readonly how: string }
  | { readonly kind: 'askedAgain'; readonly on: CalendarDate }
  | { readonly kind: 'withdrawn'; readonly on: CalendarDate }

export function publicOpinion(opinion: Opinion): PublicOpinion {
  const { id, office, fiscalYear, position, meeting, receivedOn, summary, initiative } = opinion
  const { stage, due, closedOn, reply, round, owner } = opinion
  const said = { id, office, fiscalYear, position, meeting, receivedOn, summary, initiative }
  return { ...said, stage, due, closedOn, reply, round, section: owner.section }
}

/** Drafts, returns and who wrote what stay in the office. */
export function publicSteps(steps: readonly OpinionStep[]): readonly PublicStep[] {
  return steps.flatMap((step): PublicStep | [] => publicStep(step) ?? [])
}

function publicStep({ move, on, toStage }: OpinionStep): PublicStep | null {
  switch (move.kind) {
    case 'route':
      return { kind: 'routed', on, section: move.to.section }
    case 'submit':
      // where no approval is asked for, what is submitted is given
      return toStage === 'approving' ? null : { kind: 'answered', on, reply: move.reply }
    case 'approve':
      return { kind: 'answered', on, reply: move.seen }
    case 'act':
      return { kind: 'acted', on, action: move.action }
    case 'postpone':
      return { kind: 'postponed', on, until: move.until, reason: move.reason }
    case 'tell':
      return { kind: 'told', on, how: move.how }
    case 'askAgain':
      return { kind: 'askedAgain', on }
    case 'withdraw':
      return { kind: 'withdrawn', on }
    default:
      return null
  }
}

/** `2021-12`: how people refer to it. */
export function opinionNumber({
  fiscalYear,
  position,
}: Pick<PublicOpinion, 'fiscalYear' | 'position'>): string {
  return `${fiscalYear}-${position}`
}

/** How many stand where, for the line above a list. */
export function countStages(
  opinions: readonly { readonly stage: OpinionStage }[],
): Readonly<Record<OpinionStage, number>> {
  const counts = {
    received: 0,
    answering: 0,
    approving: 0,
    acting: 0,
    telling: 0,
    closed: 0,
    withdrawn: 0,
  }
  for (const { stage } of opinions) counts[stage] += 1
  return counts
}
