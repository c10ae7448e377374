/**
 * Who acts, on what, and when: the one argument every action takes. The clock is given, never asked for.
 */
import type { Store } from '../store/store.ts'

export interface ActionContext {
  readonly store: Store
  /** ISO day, in the municipality's time zone. */
  readonly today: string
  /** Name shown in the record of what was done; null for a visitor. */
  readonly actor: string | null
}
