/** What keeps a survey from being counted, told from the fault that was thrown. */
import type { CountingFailure } from '../../evidence/survey/counting.ts'
import { CannotOpen } from '../../lib/seal.ts'

/** A row of sealed answers that does not open, or holds no answers. */
export class RowUnread extends Error {
  override readonly name = 'RowUnread'

  /** Id of the row. */
  readonly row: string

  constructor(row: string, cause: unknown) {
    super(`封じた回答の行 ${row} を読めません。`, { cause })
    this.row = row
  }
}

export function failureOf(fault: unknown): {
  readonly kind: CountingFailure
  readonly row: string | null
} {
  if (!(fault instanceof RowUnread)) return { kind: 'machinery', row: null }
  return { kind: fault.cause instanceof CannotOpen ? 'sealed' : 'damaged', row: fault.row }
}
