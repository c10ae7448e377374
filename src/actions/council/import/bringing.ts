/** A list on its way into a council, and what it comes to: the words the two kinds of lists have in common. */
import type { MappedRow } from '../../../evidence/table/column-mapping.ts'
import type { PlannedRow } from '../../../evidence/table/planned-row.ts'
import type { Problem } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import type { Sql } from '../../../store/database.ts'
import type { ActionContext } from '../../context.ts'
import type { CouncilSurroundings } from '../council-surroundings.ts'

export const councilTables = ['members', 'opinions'] as const
export type CouncilTable = (typeof councilTables)[number]

export interface BroughtTable {
  readonly table: CouncilTable
  /** Id. */
  readonly office: string
  readonly rows: readonly MappedRow[]
  /** Words a person looked at and let stand: no personal detail. */
  readonly letStand: ReadonlySet<string>
}

/** What a list would change, read from what there is, and how to keep that. */
export interface Bringing {
  readonly rows: readonly PlannedRow[]
  readonly notes: readonly Problem[]
  /** In the transaction in which it was planned. */
  readonly keep: () => Promise<void>
}

export interface BringSurroundings {
  readonly sql: Sql
  readonly context: ActionContext
  readonly seals: () => Seals
  readonly council: CouncilSurroundings
  /** Whether what there is must stay as it is until the end: to be taken, not only tried. */
  readonly taking: boolean
}
