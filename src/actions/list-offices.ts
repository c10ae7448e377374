/** Every office with its years: the start page's question, where is my ward and how did it do. */
import type { Office } from '../judgement/judged-sheet.ts'
import {
  listOfficesAndStandIns as listAllOffices,
  listOffices as listStoredOffices,
} from '../store/office-store.ts'
import { listYearCounts, type YearCount } from '../store/year-count-store.ts'
import type { ActionContext } from './context.ts'

export interface OfficeOverview {
  readonly office: Office
  /** Newest first. */
  readonly years: readonly OfficeYearCount[]
}

export type OfficeYearCount = Omit<YearCount, 'office'>

/** Those that people work in: who may be chosen, written to, or asked. */
export async function listOffices(context: ActionContext): Promise<readonly OfficeOverview[]> {
  return await overviewsOf(context, listStoredOffices)
}

/** Those that stand in for a document that names none as well (decision 008): whatever speaks can be read. */
export async function listOfficesAndStandIns(
  context: ActionContext,
): Promise<readonly OfficeOverview[]> {
  return await overviewsOf(context, listAllOffices)
}

async function overviewsOf(
  context: ActionContext,
  list: typeof listStoredOffices,
): Promise<readonly OfficeOverview[]> {
  return await context.store.read(async (sql) => {
    const [offices, counts] = [await list(sql), await listYearCounts(sql)]
    return offices.map((office) => ({
      office,
      years: counts
        .filter((count) => count.office === office.id)
        .map(({ office: _, ...count }) => count),
    }))
  })
}
