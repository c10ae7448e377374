/** A letter as it stands in a list that was brought: what came in, from whom, and what became of each of its questions. */
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import type { Channel, Theme, WithholdingReason } from '../channel.ts'
import type { QuestionState, ReplyKind, ReplyWay } from '../question-state.ts'
import type { Sender } from '../voice-case.ts'
import type { ImportedState } from './cell-words.ts'

export interface ImportedLetter {
  /** Its number in the former list; '' where it has none. */
  readonly number: string
  readonly on: CalendarDate
  readonly channel: Channel
  readonly words: string
  readonly sender: Sender
  readonly way: ReplyWay
  readonly wishesUnpublished: boolean
  /** null: it waits for its public text as any other. */
  readonly withheld: WithholdingReason | null
  /** Whether the list says which its questions are; where it does not, a person divides it as long as it is open. */
  readonly divided: boolean
  readonly questions: readonly [ImportedQuestion, ...ImportedQuestion[]]
  /** The day its last question ended; null while one is open. */
  readonly endedOn: CalendarDate | null
  readonly keptUntil: CalendarDate
  /** Whether words and sender are kept: not of one that ended and whose time is over. */
  readonly kept: boolean
}

export interface ImportedQuestion {
  readonly words: string
  readonly theme: Theme
  /** A section or a person, as the list names them; null where nobody is named. */
  readonly handler: string | null
  readonly state: ImportedState
  readonly dueOn: CalendarDate
  readonly endedOn: CalendarDate | null
  /** Of one that ended. */
  readonly reply: ImportedReply | null
  /** What happened to it before, as far as the list has a day for it; the oldest first. */
  readonly past: readonly PastMove[]
  /** The department it is with; null unless it is. */
  readonly referredTo: string | null
}

/** A move on its road that was made before it came in here. */
export interface PastMove {
  readonly kind: 'assign' | 'refer' | 'reply' | 'handOver'
  readonly from: QuestionState
  readonly to: QuestionState
  readonly on: CalendarDate
  /** Whom it went to; '' where it came back. */
  readonly reason: string
}

export interface ImportedReply {
  readonly kind: ReplyKind
  readonly words: string
  /** null unless it was handed over. */
  readonly destination: string | null
}
