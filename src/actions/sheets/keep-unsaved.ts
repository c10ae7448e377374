/**
 * Keeps what somebody is typing, so that a closed window loses nothing. It is no revision, nobody else sees it, and it
 * comes every few seconds: the policy is asked, but the record of acts does not grow with every word.
 */
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { dropUnsavedText, keepUnsavedText } from '../../store/sheet-revision-store.ts'
import { type SheetText, tidySheetText } from '../../workflow/text/sheet-text.ts'
import type { ActionContext } from '../context.ts'
import { findReadable, sheetMissing } from './sheet-asked.ts'

export async function keepUnsaved(
  context: ActionContext,
  sheet: string,
  { basedOn, text }: { readonly basedOn: number; readonly text: SheetText },
): Promise<Result<null>> {
  return await forOneself(context, sheet, (sql, person) =>
    keepUnsavedText(sql, { sheet, person }, { basedOn, text: tidySheetText(text) }),
  )
}

export async function dropUnsaved(context: ActionContext, sheet: string): Promise<Result<null>> {
  return await forOneself(context, sheet, (sql, person) => dropUnsavedText(sql, { sheet, person }))
}

async function forOneself(
  context: ActionContext,
  id: string,
  work: (sql: Sql, person: string) => Promise<void>,
): Promise<Result<null>> {
  const { who } = context
  return await context.store.write(async (sql) => {
    const found = await findReadable(sql, who, id, 'sheet.write')
    if (!found.ok) return found
    if (who.kind !== 'person') return fail(sheetMissing)
    await work(sql, who.id)
    return ok(null)
  })
}
