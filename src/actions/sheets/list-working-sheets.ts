/** The sheets of an office's year on their way, and last year's that none was begun from yet. */

import { addYears, type FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet, Office } from '../../judgement/judged-sheet.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { Procedure } from '../../plan/procedure.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { listOffices } from '../../store/office-store.ts'
import { listSectionsOfOffice, type Section } from '../../store/section-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { listWorkingSheets as listStored } from '../../store/working-sheet-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import type { ActionContext } from '../context.ts'
import { sheetAsked } from './sheet-asked.ts'
import { procedureIn } from './sheet-surroundings.ts'

export interface OfficeYearAtWork {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly sheets: readonly { readonly sheet: WorkingSheet; readonly procedure: Procedure }[]
  /** Sheets of the year before that nobody has carried over yet. */
  readonly toCarryOver: readonly JudgedSheet[]
  readonly sections: readonly Section[]
}

/** @param of Office by its code */
export async function getOfficeYearAtWork(
  context: ActionContext,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<Result<OfficeYearAtWork> | null> {
  return await context.store.read(async (sql) => {
    const office = (await listOffices(sql)).find(({ code }) => code === of.office)
    if (office === undefined) return null
    const permission = may(context.who, 'sheet.read', { office: office.id })
    if (!permission.allowed) return fail(permission.problem)
    const { fiscalYear } = of
    const municipality = await findMunicipality(sql)
    const sheets = await listStored(sql, { office: office.id, fiscalYear })
    const begun = new Set(sheets.map(({ startedFrom }) => startedFrom))
    const before = addYears(fiscalYear, -1)
    const last = await listJudgedSheets(sql, {
      office: office.id,
      fiscalYear: before,
      current: true,
    })
    return ok({
      office,
      fiscalYear,
      sheets: sheets
        .filter((sheet) => may(context.who, 'sheet.read', sheetAsked(sheet)).allowed)
        .map((sheet) => ({ sheet, procedure: procedureIn(municipality, sheet) })),
      toCarryOver: last.filter(({ id }) => !begun.has(id)),
      sections: await listSectionsOfOffice(sql, office.id),
    })
  })
}

/** Offices whose sheets the one who asks may see. */
export async function listOfficesAtWork(context: ActionContext): Promise<readonly Office[]> {
  const offices = await context.store.read(listOffices)
  return offices.filter(({ id }) => may(context.who, 'sheet.read', { office: id }).allowed)
}
