/** An office by its id or its code, as pages name it. */
import type { Office } from '../../judgement/judged-sheet.ts'
import { findOffice } from '../../store/office-store.ts'
import type { ActionContext } from '../context.ts'

export async function getOfficeName(context: ActionContext, id: string): Promise<Office | null> {
  return await context.store.read((sql) => findOffice(sql, { id }))
}

export async function getOfficeOfCode(
  context: ActionContext,
  code: string,
): Promise<Office | null> {
  return await context.store.read((sql) => findOffice(sql, { code }))
}
