/**
 * Who acts, on what, and when: the one argument every action takes. The clock is given, never asked for.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { Actor } from '../people/actor.ts'
import type { Store } from '../store/store.ts'

export interface ActionContext {
  readonly store: Store
  /** The day of the act in Japan; what a test or a demonstration does on another day gives that one. */
  readonly today: CalendarDate
  /** The moment of the act. */
  readonly now: Date
  readonly who: Actor
  /** Network address the request came from; null at the terminal and where it is not known. */
  readonly address: string | null
  /** Of the form it was sent with: the same one again gives the first result, and does nothing. */
  readonly submission?: string | null
}
