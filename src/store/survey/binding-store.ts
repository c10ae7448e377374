/** Which answer to which question of a series speaks for which indicator: bound once, for every wave from then on. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'
import { listBindings, recordBinding } from '../evidence/measure-store.ts'
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

/** Those that speak for a year of a series. */
export async function listAnswerBindings(
  sql: Sql,
  office: string,
  { series, fiscalYear }: { readonly series: string; readonly fiscalYear: FiscalYear },
): Promise<readonly AnswerBinding[]> {
  const bindings = await listBindings(sql, { register, office, fiscalYear })
  return bindings
    .map(({ id, indicator, source, kind }) => {
      const { codes, series } = JSON.parse(kind) as { codes: number[]; series: string }
      return { id, indicator, question: source, codes, series }
    })
    .filter((binding) => binding.series === series)
}

export async function recordAnswerBinding(
  sql: Sql,
  office: string,
  { indicator, question, codes, series }: Omit<AnswerBinding, 'id'>,
  bound: { readonly at: Date; readonly by: string | null },
): Promise<string> {
  const kind = JSON.stringify({ codes, series })
  const binding = { office, indicator, register, source: question, kind, fromYear: null }
  return await recordBinding(sql, binding, bound)
}
