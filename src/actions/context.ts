/**
 * Who acts, on what, and when: the one argument every action takes. The clock is given, never asked for.
 */
import type { Actor } from '../people/actor.ts'
import type { Store } from '../store/store.ts'

export interface ActionContext {
  readonly store: Store
  /** ISO day, in the municipality's time zone. */
  readonly today: string
  /** The moment of the act. */
  readonly now: Date
  readonly who: Actor
  /** Network address the request came from; null at the terminal and where it is not known. */
  readonly address: string | null
  /** Of the form it was sent with: the same one again gives the first result, and does nothing. */
  readonly submission?: string | null
}
