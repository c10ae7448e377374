/** What came of an opinion, as a list tells it: answered and told, or withdrawn before; and the moves that make it so. */
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import type { ActionTaken, OpinionStage, OpinionState, Reply } from '../opinion.ts'
import { promises } from '../opinion.ts'
import { movesFrom, type OpinionMove } from '../opinion-move.ts'

export type OpinionCourse = AnsweredCourse | WithdrawnCourse

export interface AnsweredCourse {
  readonly kind: 'answered'
  readonly reply: Reply
  readonly answeredOn: CalendarDate
  /** Of what was promised and done; null while it is not, or where nothing was. */
  readonly action: ActionTaken | null
  /** null while the council does not know. */
  readonly told: { readonly on: CalendarDate; readonly how: string } | null
}

/** The member took it back before it was answered. */
export interface WithdrawnCourse {
  readonly kind: 'withdrawn'
  readonly on: CalendarDate
  readonly reason: string
}

/** Where it leads, as far as the list goes. */
export function stageAfter(course: OpinionCourse): OpinionStage {
  if (course.kind === 'withdrawn') return 'withdrawn'
  const { reply, action, told } = course
  if (told !== null) return 'closed'
  return promises(reply.handling) && action === null ? 'acting' : 'telling'
}

export interface DatedMove {
  readonly move: OpinionMove
  readonly on: CalendarDate
}

interface Said {
  /** The day it was said. */
  readonly on: CalendarDate
  /** '' where none is named. */
  readonly section: string
  readonly course: OpinionCourse | null
}

/** The moves from where an opinion stands to where the list has it; none where it is there, or further. */
export function movesTo(
  { stage, reply }: Pick<OpinionState, 'stage' | 'reply'>,
  { on, section, course }: Said,
): readonly DatedMove[] {
  const moves: DatedMove[] = []
  let at: OpinionStage = stage
  if (at === 'received' && section !== '') {
    const to = { person: null, personName: section, section }
    moves.push({ on, move: { kind: 'route', to, reason: '' } })
    at = 'answering'
  }
  if (course === null) return moves
  if (course.kind === 'withdrawn') {
    if (reply === null && movesFrom.withdraw.includes(at)) {
      moves.push({ on: course.on, move: { kind: 'withdraw', reason: course.reason } })
    }
    return moves
  }
  if (at === 'answering' && reply === null) {
    moves.push({ on: course.answeredOn, move: { kind: 'submit', reply: course.reply } })
    at = promises(course.reply.handling) ? 'acting' : 'telling'
  }
  if (at === 'acting' && course.action !== null) {
    moves.push({ on: course.action.on, move: { kind: 'act', action: course.action } })
    at = 'telling'
  }
  if (at === 'telling' && course.told !== null) {
    moves.push({ on: course.told.on, move: { kind: 'tell', how: course.told.how } })
  }
  return moves
}
