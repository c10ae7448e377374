/** Voices as lists show them: what is open with an office, what waits to be published, what anyone may read. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Channel, Theme } from './channel.ts'
import type { PublishedVoice } from './published-voice.ts'
import type { QuestionState } from './question-state.ts'
import type { PublicationState } from './voice-record.ts'

export interface InboxLine {
  readonly voice: string
  readonly question: string
  readonly receipt: string
  readonly position: number
  readonly questions: number
  readonly state: QuestionState
  readonly office: string
  readonly officeId: string
  /** Id of whoever took it. */
  readonly handler: string | null
  readonly handlerName: string | null
  readonly authors: readonly string[]
  readonly channel: Channel
  readonly theme: Theme
  readonly receivedOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly endedOn: CalendarDate | null
  readonly referralDue: CalendarDate | null
  readonly divided: boolean
}

export interface PublicationLine {
  readonly voice: string
  readonly receipt: string
  readonly office: string
  readonly officeId: string
  readonly receivedOn: CalendarDate
  readonly endedOn: CalendarDate
  readonly due: CalendarDate
  readonly publication: PublicationState
  /** Of the newest public text. */
  readonly writtenBy: string | null
  readonly questions: number
  /** Taken from a former list: nobody here let its day pass. */
  readonly imported: boolean
}

export interface PublicText {
  readonly revision: number
  readonly content: PublishedVoice
  readonly found: number
  readonly writtenBy: string | null
  readonly writtenByName: string
  readonly writtenAt: Date
  readonly confirmedByName: string | null
  readonly publishedOn: CalendarDate | null
  readonly withdrawnOn: CalendarDate | null
}

export interface PublicEntry {
  readonly voice: string
  readonly officeCode: string
  readonly office: string
  readonly officeEnglish: string | null
  readonly content: PublishedVoice
  readonly publishedOn: CalendarDate
  /** Letters that say the same and stand behind this one. */
  readonly folded: number
}
