/** How the counting of a closed survey goes: how far it has come, or why it came to nothing. */

export const countingFailures = ['sealed', 'damaged', 'machinery'] as const
export type CountingFailure =
  /** No key at hand opens a row of answers. */
  | 'sealed'
  /** A row opens, and holds no answers. */
  | 'damaged'
  /** The database, the disk or the program: it is tried again by itself. */
  | 'machinery'

export interface Counting {
  /** Answers out of their seals when it was last said. */
  readonly counted: number
  /** null while it goes on, or waits for its turn. */
  readonly failure: {
    readonly kind: CountingFailure
    readonly at: Date
    /** Id of the sealed row that could not be read. */
    readonly row: string | null
  } | null
}

/** What only a person can mend is tried again when a person says so. */
export function waitsForSomebody(failure: CountingFailure): boolean {
  return failure !== 'machinery'
}

/** Whether nothing goes on until somebody has mended something. */
export function isStuck({ failure }: Counting): boolean {
  return failure !== null && waitsForSomebody(failure.kind)
}
