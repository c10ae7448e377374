/** Every office with its years: the start page's question, where is my ward and how did it do. */
import type { Office } from '../judgement/judged-sheet.ts'
import { listOffices as listStoredOffices } from '../store/office-store.ts'
import { listYearCounts, type YearCount } from '../store/year-count-store.ts'
import type { ActionContext } from './context.ts'

export interface OfficeOverview {
  readonly office: Office
  /** Newest first. */
  readonly years: readonly OfficeYearCount[]
}

export type OfficeYearCount = Omit<YearCount, 'office'>

export async function listOffices(context: ActionContext): Promise<readonly OfficeOverview[]> {
  return await context.store.read(async (sql) => {
    const [offices, counts] = [await listStoredOffices(sql), await listYearCounts(sql)]
    return offices.map((office) => ({
      office,
      years: counts
        .filter((count) => count.office === office.id)
        .map(({ office: _, ...count }) => count),
    }))
  })
}
