/** What one chosen phrase says so far: its conditions, the name before it, its year, the figures beside it. */
import type { Baseline, Condition } from '../ast.ts'
import type { Around } from './condition.ts'
import type { Deadline } from './deadline.ts'
import type { Phrase } from './phrase.ts'

export interface Draft extends Added {
  readonly start: number
  readonly end: number
  /** The words right before the figure, null where there are none. */
  readonly indicator: string | null
  /** What stands before a colon that these words follow: 「A及びB:受験率100%」. */
  readonly lead: string | null
  /** The name of the first of several conditions, for when nothing names the whole. */
  readonly spare: string | null
  readonly combine: 'all' | 'any'
  /** Years a sum runs over where a length is said (3年間で6件). */
  readonly duration: number | null
  /** From 0 (a former figure) to 3 (…とする). */
  readonly strength: number
  /** What it was made from, so that a bracket on the next line can still be read with it. */
  readonly phrase: Phrase
  readonly around: Around
}

/** What brackets and remarks may add to. */
export interface Added {
  readonly conditions: readonly Condition[]
  readonly baselines: readonly Baseline[]
  readonly deadline: Deadline | null
  /** The same thing for other years: (令和3年度までは85%), ※令和元年度以降は3,500万件. */
  readonly stages: readonly Stage[]
}

export interface Stage {
  readonly deadline: Deadline
  readonly condition: Condition
}
