/** A draft with what the lines above it said, and what it becomes when all is put together. */
import type { Target } from '../ast.ts'
import type { Draft } from './draft.ts'
import type { Deadline } from './reading.ts'

export interface Found {
  readonly draft: Draft
  /** What a line above names, for a draft without a name of its own. */
  readonly heading: string | null
  readonly year: Deadline | null
}

/** A target but for its words, marks and the year of its sheet; the place is in the folded text. */
export type Unfinished = Pick<
  Target,
  | 'indicator'
  | 'fiscalYear'
  | 'years'
  | 'combine'
  | 'conditions'
  | 'baselines'
  | 'problems'
  | 'inferred'
> & {
  readonly start: number
  readonly end: number
}
