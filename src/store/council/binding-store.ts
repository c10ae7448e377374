/** Which indicators the council's figures speak for. */
import type { CouncilMeasureKind } from '../../evidence/council/council-measures.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'
import {
  listBindings as listMeasureBindings,
  recordBinding as recordMeasureBinding,
} from '../evidence/measure-store.ts'
import type { NewIndicator } from '../indicator-store.ts'

export interface CouncilBinding {
  readonly kind: CouncilMeasureKind
  /** Id of the question; of the others, the name of what is counted. */
  readonly source: string
  readonly indicator: NewIndicator
}

const register = 'council'

export async function listBindings(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<readonly CouncilBinding[]> {
  const bindings = await listMeasureBindings(sql, { register, ...of })
  return bindings.map(({ kind, source, indicator }) => ({
    kind: kind as CouncilMeasureKind,
    source,
    indicator,
  }))
}

/** Bound once: the same figure for the same indicator again changes nothing. */
export async function recordBinding(
  sql: Sql,
  office: string,
  binding: CouncilBinding,
  bound: { readonly at: Date; readonly by: string | null },
): Promise<void> {
  const { kind, source, indicator } = binding
  const known = await listMeasureBindings(sql, { register, office, source })
  if (known.some((each) => each.kind === kind && each.indicator.key === indicator.key)) return
  await recordMeasureBinding(sql, { ...binding, office, register, fromYear: null }, bound)
}
