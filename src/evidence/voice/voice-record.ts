/** What is kept of a citizen's letter, its questions, the moves on their roads and the replies. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Channel, Theme, WithholdingReason } from './channel.ts'
import type { QuestionMove, QuestionState, ReplyKind, ReplyWay } from './question-state.ts'

export type PublicationState = 'open' | 'proposed' | 'published' | 'withheld'

export interface Voice {
  readonly id: string
  readonly receipt: string
  readonly office: string
  readonly channel: Channel
  readonly language: 'ja' | 'en'
  readonly receivedOn: CalendarDate
  readonly way: ReplyWay
  readonly wishesUnpublished: boolean
  /** null once forgotten. */
  readonly sealedLetter: Uint8Array | null
  readonly sealedSender: Uint8Array | null
  readonly keptUntil: CalendarDate
  readonly foldedInto: string | null
  readonly alike: readonly string[]
  readonly receivedBy: string | null
  readonly receivedByName: string | null
  /** Its number in the list it was taken from; null where it came in here, or had none. */
  readonly formerNumber: string | null
  /** When it was taken from a former list; null where it came in here. */
  readonly importedAt: Date | null
  readonly divided: boolean
  readonly endedOn: CalendarDate | null
  readonly publication: PublicationState
  readonly publicationDue: CalendarDate | null
  readonly withheldReason: WithholdingReason | null
}

export interface Question {
  readonly id: string
  readonly voice: string
  readonly position: number
  readonly state: QuestionState
  readonly office: string
  readonly handler: string | null
  readonly handlerName: string | null
  readonly theme: Theme
  readonly dueOn: CalendarDate
  readonly sealedWords: Uint8Array | null
  readonly replyRevision: number | null
  readonly replyKind: ReplyKind | null
  readonly authors: readonly string[]
  readonly referredTo: string | null
  readonly referralDue: CalendarDate | null
  readonly endedOn: CalendarDate | null
}

export interface MoveMade {
  /**
   * `handOver`: to another body, as a former list has it; here that is a reply of its kind. `add`: overlooked when the
   * letter was divided. `name`: its theme was set right.
   */
  readonly kind: QuestionMove | 'receive' | 'divide' | 'add' | 'name' | 'import' | 'handOver'
  readonly fromState: QuestionState
  readonly toState: QuestionState
  readonly fromOffice: string
  readonly toOffice: string
  readonly reason: string
  readonly by: string | null
  readonly byName: string
  readonly at: Date
}

export interface Reply {
  readonly revision: number
  readonly kind: ReplyKind
  readonly destination: string | null
  readonly sealedWords: Uint8Array | null
  readonly writtenBy: string | null
  readonly writtenByName: string
  readonly writtenAt: Date
  readonly approvedByName: string | null
  readonly approvedAt: Date | null
}
