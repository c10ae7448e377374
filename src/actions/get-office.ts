/** One office with its years, and how each came out. */
import { findOffice, findStaffedOffice } from '../store/office-store.ts'
import { listYearCounts } from '../store/year-count-store.ts'
import type { ActionContext } from './context.ts'
import type { OfficeOverview } from './list-offices.ts'

export interface OfficeView extends OfficeOverview {
  /** Whether people work there; otherwise it stands in for a document that names no office (decision 008). */
  readonly staffed: boolean
}

/** @returns null where there is none of this code, or it stands in for nothing that speaks */
export async function getOffice(context: ActionContext, code: string): Promise<OfficeView | null> {
  return await context.store.read(async (sql) => {
    const office = await findOffice(sql, { code })
    if (office === null) return null
    const counts = await listYearCounts(sql, office.id)
    const staffed = (await findStaffedOffice(sql, { code })) !== null
    if (!staffed && counts.length === 0) return null
    return { office, years: counts.map(({ office: _, ...count }) => count), staffed }
  })
}
