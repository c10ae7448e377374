/** A talk with the mayor (区長とかたろう) as it is kept. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { TalkState } from './talk-state.ts'

export interface Talk {
  readonly id: string
  readonly office: string
  readonly officeName: string
  readonly officeEnglish: string | null
  readonly state: TalkState
  readonly heldOn: CalendarDate
  /** `14:00`. */
  readonly starts: string
  readonly place: string
  readonly theme: string
  readonly seats: number
  readonly recruitsUntil: CalendarDate
  readonly cancelledBecause: string | null
  readonly attended: number | null
  readonly notes: string | null
  readonly notesWrittenBy: string | null
  readonly notesWrittenByName: string | null
  readonly notesPublishedOn: CalendarDate | null
  /** Applications that stand: not declined, not cancelled. */
  readonly applied: number
}

/** Who applied, in their own words; sealed where it is kept. */
export interface Applicant {
  readonly name: string
  readonly contact: string
  readonly wish: string
}

export type ApplicationState = 'applied' | 'accepted' | 'declined' | 'cancelled'

export interface Application {
  readonly id: string
  readonly talk: string
  readonly state: ApplicationState
  readonly cancelledBecause: string | null
  readonly appliedAt: Date
  /** null once forgotten. */
  readonly applicant: Applicant | null
}

export interface TalkAtWork {
  readonly talk: Talk
  readonly applications: readonly Application[]
}
