/** What a job is given: whom it acts as, and whom to tell. */
import type { ActionContext } from '../actions/context.ts'

export interface JobSurroundings {
  /** A context for one step. */
  readonly context: () => ActionContext
  /** Told of bugs and broken machinery. */
  readonly report: (error: unknown) => void
}
