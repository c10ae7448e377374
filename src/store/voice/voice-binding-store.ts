/** Which measures of voices speak for which indicator of an office. */
import type { VoiceMeasure } from '../../evidence/voice/voice-measure.ts'
import type { Sql } from '../database.ts'

export interface VoiceBinding {
  readonly measure: VoiceMeasure
  readonly indicatorKey: string
  readonly indicatorName: string
  readonly unit: string | null
}

export async function listVoiceBindings(
  sql: Sql,
  office: string,
  year: number,
): Promise<readonly VoiceBinding[]> {
  return await sql<VoiceBinding[]>`
    select kind as measure, indicator_key as "indicatorKey", indicator_name as "indicatorName", unit
    from measure_binding
    where register = 'voice' and office_id = ${office} and ended_at is null
      and (from_year is null or from_year <= ${year})
    order by bound_at`
}

/** Talks an office held from a day to a day. */
export async function countTalksHeld(
  sql: Sql,
  of: { readonly office: string; readonly from: string; readonly to: string },
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from talk
    where office_id = ${of.office} and state = 'held' and held_on between ${of.from} and ${of.to}`
  return row?.count ?? 0
}
