/** What the policy has to know of a sheet written here, and the sheet itself, held while it is changed. */

import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Actor } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { findWorkingSheet } from '../../store/working-sheet-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import { type Ask, type Asked, refusalOf } from '../perform.ts'

export function sheetAsked({
  id,
  office,
  section,
  state,
}: WorkingSheet): Asked & { readonly about: string } {
  return {
    about: `working-sheet:${id}`,
    office: office.id,
    section,
    authors: state.authors,
    hidden: { look: 'sheet.read', problem: sheetMissing },
  }
}

/** A sheet that may be read, or why not: one of another office is not there. */
export async function findReadable(
  sql: Sql,
  who: Actor,
  id: string,
  act: 'sheet.read' | 'sheet.write' = 'sheet.read',
): Promise<Result<WorkingSheet>> {
  const sheet = await findWorkingSheet(sql, id)
  const asked: Asked = sheet === null ? { about: null } : sheetAsked(sheet)
  const permission = may(who, act, asked)
  if (!permission.allowed) return fail(refusalOf(who, permission.problem, asked))
  return sheet === null ? fail(sheetMissing) : ok(sheet)
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
