/** One office's year: its sheets with verdicts, its overviews, and the years before and after. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet, Office } from '../judgement/judged-sheet.ts'
import type { Sql } from '../store/database.ts'
import { type DocumentSummary, listDocuments, listYears } from '../store/document-store.ts'
import { findOffice } from '../store/office-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'
import { listFindings } from './list-findings.ts'

export interface OfficeYear {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** As printed, by their place in the document. */
  readonly sheets: readonly JudgedSheet[]
  readonly overviews: readonly DocumentSummary[]
  /** Versions of the year's plan beside the one shown, which goes furthest through the year and need not have come last. */
  readonly otherDocuments: readonly DocumentSummary[]
  /** All years this office has, newest first. */
  readonly years: readonly FiscalYear[]
  /** How many findings of the check are open; null while nothing was checked. */
  readonly openFindings: number | null
}

/**
 * @param asked.office The office's code, as in addresses
 * @returns null when there is no such office or it has nothing for that year
 */
export async function getOfficeYear(
  context: ActionContext,
  asked: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<OfficeYear | null> {
  const { fiscalYear } = asked
  return await context.store.read(async (sql) => {
    const office = await findOffice(sql, { code: asked.office })
    if (office === null) return null
    const documents = await listDocuments(sql, { office: office.id, fiscalYear })
    if (documents.length === 0) return null
    return {
      office,
      fiscalYear,
      sheets: await listJudgedSheets(sql, { office: office.id, fiscalYear, current: true }),
      overviews: documents.filter(({ form }) => form === 'policy-tree'),
      otherDocuments: documents.filter(({ form, speaks }) => form === 'reform-plan' && !speaks),
      years: await listYears(sql, office.id),
      openFindings: await countOpen(sql, office.id, fiscalYear),
    }
  })
}

async function countOpen(sql: Sql, office: string, fiscalYear: FiscalYear): Promise<number | null> {
  const { checks, findings } = await listFindings(sql, { office, fiscalYear, current: true })
  if (checks.every(({ checkedOn }) => checkedOn === null)) return null
  return findings.filter(({ answer }) => answer === null).length
}
