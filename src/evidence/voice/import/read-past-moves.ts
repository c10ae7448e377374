/**
 * What a row tells of the road of its question before it came in here: handed to whoever answers (回付), referred to a
 * department and back (照会), handed over to another body (移ちょう), each on its day.
 */
import { type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import type { Problem } from '../../../lib/problem.ts'
import { rowProblem } from '../../table/planned-row.ts'
import type { QuestionState } from '../question-state.ts'
import type { PastMove } from './imported-letter.ts'
import { labelOf, type VoiceFieldKey } from './voice-fields.ts'

export interface PastCells {
  /** '' where nobody is named. */
  readonly handler: string
  readonly handedOn: CalendarDate | null
  /** '' where none is named. */
  readonly referredTo: string
  readonly referredOn: CalendarDate | null
  readonly repliedOn: CalendarDate | null
  /** '' where none is named. */
  readonly destination: string
  readonly transferredOn: CalendarDate | null
}

const dayKeys = ['handedOn', 'referredOn', 'repliedOn', 'transferredOn'] as const

/** The oldest first. When it came to whoever referred it is not made up: then the road begins with them. */
export function pastMoves(cells: PastCells): readonly PastMove[] {
  const { handedOn, referredOn, repliedOn, transferredOn } = cells
  const moves: PastMove[] = []
  let at: QuestionState = handedOn === null && hasPast(cells) ? 'writing' : 'sorting'
  const move = (
    kind: PastMove['kind'],
    on: CalendarDate | null,
    to: QuestionState,
    who: string,
  ) => {
    if (on === null) return
    moves.push({ kind, from: at, to, on, reason: who })
    at = to
  }
  move('assign', handedOn, 'writing', cells.handler)
  move('refer', referredOn, 'referred', cells.referredTo)
  move('reply', repliedOn, 'writing', '')
  move('handOver', transferredOn, 'transferred', cells.destination)
  return moves
}

function hasPast(cells: PastCells): boolean {
  return dayKeys.some((key) => cells[key] !== null)
}

/** @param endedOn null while it is open */
export function pastProblems(cells: PastCells, endedOn: CalendarDate | null): readonly Problem[] {
  return [...missing(cells), ...disordered(cells, endedOn)]
}

function missing(cells: PastCells): readonly Problem[] {
  const { handler, referredTo, referredOn, repliedOn, handedOn } = cells
  return [
    ...(handedOn !== null && handler === '' ? [needs('handler', 'handedOn')] : []),
    ...(referredOn !== null && referredTo === '' ? [needs('referredTo', 'referredOn')] : []),
    ...(referredOn === null && referredTo !== '' ? [needs('referredOn', 'referredTo')] : []),
    ...(referredOn === null && repliedOn !== null ? [needs('referredOn', 'repliedOn')] : []),
  ]
}

function disordered(cells: PastCells, endedOn: CalendarDate | null): readonly Problem[] {
  const days = dayKeys.flatMap((key) => {
    const day = cells[key]
    return day === null ? [] : [{ key, day }]
  })
  return days.flatMap(({ key, day }, at) => {
    const before = days[at - 1]
    return [
      ...(before !== undefined && day < before.day ? [tooEarly(key, day, before)] : []),
      ...(endedOn !== null && day > endedOn ? [afterEnd(key, day, endedOn)] : []),
    ]
  })
}

function needs(key: VoiceFieldKey, because: VoiceFieldKey): Problem {
  return rowProblem(
    'blank',
    `「${labelOf(because)}」があるので、「${labelOf(key)}」も要ります。入れるか、「${labelOf(because)}」を空にしてください。`,
    key,
  )
}

function tooEarly(
  key: VoiceFieldKey,
  day: CalendarDate,
  before: { readonly key: VoiceFieldKey; readonly day: CalendarDate },
): Problem {
  return rowProblem(
    'before',
    `「${labelOf(key)}」の${formatDate(day)}が、「${labelOf(before.key)}」の${formatDate(before.day)}より前です。日付を確かめてください。`,
    key,
  )
}

function afterEnd(key: VoiceFieldKey, day: CalendarDate, endedOn: CalendarDate): Problem {
  return rowProblem(
    'after-end',
    `「${labelOf(key)}」の${formatDate(day)}が、終わった日の${formatDate(endedOn)}より後です。日付を確かめてください。`,
    key,
  )
}
