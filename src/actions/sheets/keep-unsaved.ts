/** Keeps what somebody is typing, so that a closed window loses nothing; it is no revision and nobody else sees it. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { dropUnsavedText, keepUnsavedText } from '../../store/sheet-revision-store.ts'
import { type SheetText, tidySheetText } from '../../workflow/text/sheet-text.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { holdSheet } from './sheet-asked.ts'

export async function keepUnsaved(
  context: ActionContext,
  id: string,
  unsaved: { readonly basedOn: number; readonly text: SheetText },
): Promise<Result<null>> {
  return await perform(context, 'sheet.write', async (sql, ask) => {
    const held = await holdSheet(sql, id, ask)
    if (!held.ok) return held
    if (context.who.kind !== 'person') return fail(nobody)
    const text = tidySheetText(unsaved.text)
    await keepUnsavedText(sql, { sheet: id, person: context.who.id }, { ...unsaved, text })
    return ok(null)
  })
}

export async function dropUnsaved(context: ActionContext, id: string): Promise<Result<null>> {
  return await perform(context, 'sheet.write', async (sql, ask) => {
    const held = await holdSheet(sql, id, ask)
    if (!held.ok) return held
    if (context.who.kind !== 'person') return fail(nobody)
    await dropUnsavedText(sql, { sheet: id, person: context.who.id })
    return ok(null)
  })
}

const nobody: Problem = {
  code: 'sheet/nobody',
  severity: 'blocks',
  message: '書きかけの文は、サインインした人のものとしてだけ残せます。',
}
