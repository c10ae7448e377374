/** Every figure an office has printed, as observations: what a judgement of any year may look back on. */
import type { Observation } from '../evidence/observation.ts'
import { parseDecimal } from '../lib/decimal.ts'
import type { Span } from '../lib/span.ts'
import type { Sql } from './database.ts'

type ObservationRow = Omit<Observation, 'value' | 'source' | 'n'> & {
  readonly value: string | null
  readonly kind: Observation['source']['kind']
  readonly document: string
  readonly statesOwnTarget: boolean
  readonly start: number
  readonly end: number
}

/** @param office Id */
export async function listObservations(sql: Sql, office: string): Promise<readonly Observation[]> {
  const rows = await sql<ObservationRow[]>`
    select i.name as indicator, o.fiscal_year as "fiscalYear", o.value::text as value, o.unit,
           o.as_of::text as "asOf", o.provisional, o.final_on::text as "finalOn",
           o.source_kind as kind, o.states_own_target as "statesOwnTarget", s.document_id as document, o.span_start as start, o.span_end as end
    from observation o
    join indicator i using (municipality_id, indicator_id)
    join sheet s using (municipality_id, sheet_id)
    where i.office_id = ${office}
    order by o.fiscal_year, o.recorded_at, o.observation_id`
  return rows.map(({ kind, document, start, end, value, statesOwnTarget, ...row }) => ({
    ...row,
    value: value === null ? null : parseDecimal(value),
    n: null,
    source: sourceOf(kind, document, { start, end }, statesOwnTarget),
  }))
}

function sourceOf(
  kind: Observation['source']['kind'],
  document: string,
  span: Span,
  statesOwnTarget: boolean,
): Observation['source'] {
  if (kind === 'baseline') return { kind, document, span }
  return { kind, document, span, ...(statesOwnTarget ? { statesOwnTarget } : {}) }
}
