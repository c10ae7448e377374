/** What the policy has to know of a sheet written here, and the sheet itself, held while it is changed. */

import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findWorkingSheet } from '../../store/working-sheet-store.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import type { Ask, Asked } from '../perform.ts'

export function sheetAsked({ id, office, section, state }: WorkingSheet): Asked {
  return { about: `working-sheet:${id}`, office: office.id, section, authors: state.authors }
}

/** Found, allowed, and nobody else's until the transaction ends. */
export async function holdSheet(sql: Sql, id: string, ask: Ask): Promise<Result<WorkingSheet>> {
  const sheet = await findWorkingSheet(sql, id, { lock: true })
  if (sheet === null) {
    const allowed = ask({ about: `working-sheet:${id}` })
    return allowed.ok ? fail(sheetMissing) : allowed
  }
  const allowed = ask(sheetAsked(sheet))
  return allowed.ok ? ok(sheet) : allowed
}

export const sheetMissing: Problem = {
  code: 'sheet/missing',
  severity: 'blocks',
  message: 'このシートはありません。シートの一覧から開き直してください。',
}
