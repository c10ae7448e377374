/** What the sender of a letter is told: once when it came in, and of its state whenever they ask. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { QuestionState, ReplyKind } from './question-state.ts'

export interface ReceiptState {
  readonly number: string
  readonly receivedOn: CalendarDate
  /** Id of the voice under which it is published, its own or the one it was folded into; null while it is not. */
  readonly published: string | null
  readonly questions: readonly {
    readonly position: number
    readonly words: string | null
    readonly state: QuestionState
    readonly office: string
    readonly officeEnglish: string | null
    readonly dueOn: CalendarDate
    /** null while it is open. */
    readonly endedOn: CalendarDate | null
    /** Only once the question has ended. */
    readonly reply: { readonly kind: ReplyKind; readonly words: string | null } | null
    readonly destination: string | null
  }[]
}

export interface Receipt {
  readonly voice: string
  readonly number: string
  /** Said once, to the sender; only its hash is kept. */
  readonly secret: string
  readonly dueOn: CalendarDate
}
