/** How the demonstration plays its ward council: who acts for the office, and what the sample says of it. */
import type { ActionContext } from '../actions/context.ts'
import type { CouncilSample } from './council-sample.ts'

export interface CouncilPlaying {
  readonly context: ActionContext
  readonly officer: ActionContext
  readonly chief: ActionContext
  readonly sample: CouncilSample
  /** Id. */
  readonly office: string
}

/** Sheets of the year by their number. */
export type SheetsByNumber = ReadonlyMap<
  number,
  { readonly id: string; readonly initiative: string }
>
