/** Which answer to which question of a series speaks for which indicator: bound once, for every wave from then on. */
import { randomUUID } from 'node:crypto'
import type { Sql } from '../database.ts'
import type { NewIndicator } from '../indicator-store.ts'

export interface AnswerBinding {
  readonly id: string
  readonly indicator: NewIndicator
  /** Id in the bank. */
  readonly question: string
  /** Codes of the options that count together: いる and たぶんいる. */
  readonly codes: readonly number[]
  readonly series: string
}

const register = 'survey'

export async function listAnswerBindings(
  sql: Sql,
  office: string,
  series: string,
): Promise<readonly AnswerBinding[]> {
  const rows = await sql<
    { id: string; key: string; name: string; unit: string | null; question: string; kind: string }[]
  >`
    select binding_id as id, indicator_key as key, indicator_name as name, unit, source_id as question, kind
    from measure_binding
    where register = ${register} and office_id = ${office} and ended_at is null
    order by bound_at`
  return rows
    .map(({ id, key, name, unit, question, kind }) => {
      const { codes, series } = JSON.parse(kind) as { codes: number[]; series: string }
      return { id, indicator: { key, name, unit }, question, codes, series }
    })
    .filter((binding) => binding.series === series)
}

export async function recordAnswerBinding(
  sql: Sql,
  office: string,
  { indicator, question, codes, series }: Omit<AnswerBinding, 'id'>,
  by: { readonly name: string; readonly now: Date },
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into measure_binding (municipality_id, binding_id, office_id, indicator_key, indicator_name, unit,
                                 register, source_id, kind, bound_at, bound_by)
    values (current_municipality(), ${id}, ${office}, ${indicator.key}, ${indicator.name},
            ${indicator.unit}, ${register}, ${question}, ${JSON.stringify({ codes, series })},
            ${by.now}, ${by.name})`
  return id
}

export async function endAnswerBinding(sql: Sql, id: string, now: Date): Promise<boolean> {
  const rows = await sql`
    update measure_binding set ended_at = ${now}
    where binding_id = ${id} and register = ${register} and ended_at is null returning binding_id`
  return rows.length === 1
}
