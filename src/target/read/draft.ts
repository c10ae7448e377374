/** What one chosen phrase says so far: its conditions, the name before it, its year, the figures beside it. */
import type { Baseline, Condition } from '../ast.ts'
import type { Deadline } from './deadline.ts'

export interface Draft {
  readonly start: number
  readonly end: number
  /** The words right before the figure, null where there are none. */
  readonly indicator: string | null
  /** What stands before a colon that these words follow: 「A及びB:受験率100%」. */
  readonly lead: string | null
  /** The name of the first of several conditions, for when nothing names the whole. */
  readonly spare: string | null
  readonly combine: 'all' | 'any'
  readonly conditions: readonly Condition[]
  readonly deadline: Deadline | null
  /** Years a sum runs over where a length is said (3年間で6件). */
  readonly duration: number | null
  readonly baselines: readonly Baseline[]
  /** From 0 (a former figure) to 3 (…とする). */
  readonly strength: number
}
