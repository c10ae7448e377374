/** Which indicators the council's figures speak for (measure_binding, the rows of the council). */
import { randomUUID } from 'node:crypto'
import type { CouncilMeasureKind } from '../../evidence/council/council-measures.ts'
import type { Sql } from '../database.ts'
import type { NewIndicator } from '../indicator-store.ts'

export interface CouncilBinding {
  readonly kind: CouncilMeasureKind
  /** Id of the question; of the others, the name of what is counted. */
  readonly source: string
  readonly indicator: NewIndicator
}

export async function listBindings(
  sql: Sql,
  of: { readonly office: string; readonly fiscalYear: number },
): Promise<readonly CouncilBinding[]> {
  const rows = await sql<
    { kind: CouncilMeasureKind; source: string; key: string; name: string; unit: string | null }[]
  >`
    select kind, source_id as source, indicator_key as key, indicator_name as name, unit
    from measure_binding
    where register = 'council' and office_id = ${of.office} and ended_at is null
      and coalesce(from_year, ${of.fiscalYear}) <= ${of.fiscalYear}
    order by bound_at`
  return rows.map(({ kind, source, ...indicator }) => ({ kind, source, indicator }))
}

/** Bound once: the same figure for the same indicator again changes nothing. */
export async function recordBinding(
  sql: Sql,
  office: string,
  { kind, source, indicator }: CouncilBinding,
  bound: { readonly at: Date; readonly by: string | null },
): Promise<void> {
  await sql`
    insert into measure_binding (municipality_id, binding_id, office_id, indicator_key, indicator_name,
                                 unit, register, source_id, kind, bound_at, bound_by)
    select current_municipality(), ${randomUUID()}, ${office}, ${indicator.key}, ${indicator.name},
           ${indicator.unit}, 'council', ${source}, ${kind}, ${bound.at}, ${bound.by}
    where not exists (
      select from measure_binding
      where register = 'council' and office_id = ${office} and indicator_key = ${indicator.key}
        and source_id = ${source} and kind = ${kind} and ended_at is null)`
}
