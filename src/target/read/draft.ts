/** What one chosen phrase says so far: its conditions, the name before it, its year, the figures beside it. */
import type { Baseline, Condition } from '../ast.ts'
import type { Around } from './condition.ts'
import type { Phrase } from './phrase.ts'
import type { Deadline } from './reading.ts'

/** The phrase a bracket stands behind, with what was known when it was read. */
export interface Owner {
  readonly phrase: Phrase
  readonly around: Around
}

export interface Draft extends Added, Owner {
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
