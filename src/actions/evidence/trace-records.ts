/** What every kind of records tells the same way: the steps from a figure down to its rows. */
import type { TracedFigure, TraceStep } from '../../evidence/trace.ts'
import type { Sql } from '../../store/database.ts'

/**
 * The steps below a figure, in order: how it was measured, what was asked, the rows.
 *
 * @param after Where the rows begin: `next` of the page of rows before; null for the first
 */
export type TraceRecords = (
  sql: Sql,
  figure: TracedFigure,
  after: string | null,
) => Promise<readonly TraceStep[]>
