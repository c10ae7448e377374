/** What of a letter anyone may read: a text of its own, written for the public, with the answer to every question. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Channel, Theme } from './channel.ts'
import type { ReplyKind } from './question-state.ts'

export interface PublishedVoice {
  readonly title: string
  readonly channel: Channel
  readonly receivedOn: CalendarDate
  /** The day its last question ended. */
  readonly endedOn: CalendarDate
  readonly questions: readonly PublishedQuestion[]
}

export interface PublishedQuestion {
  /** What was said or asked, summarised. */
  readonly question: string
  /** The city's view, or why there is none. */
  readonly view: string
  /** Name of the office that answered. */
  readonly office: string
  readonly officeEnglish: string | null
  readonly theme: Theme
  readonly kind: ReplyKind
  /** Where it was handed over to; null unless it was. */
  readonly destination: string | null
  readonly endedOn: CalendarDate
}
