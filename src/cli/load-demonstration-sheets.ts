/**
 * Begins next year's sheets of one office of the demonstration city, so that the pages of the office at work have
 * something to show: one waits for its chief, one has a question of headquarters, one is being written.
 */

import type { ActionContext } from '../actions/context.ts'
import { findLatestBoard } from '../actions/get-board.ts'
import { getOfficeYear } from '../actions/get-office-year.ts'
import { listOffices } from '../actions/list-offices.ts'
import { beginSheet } from '../actions/sheets/begin-sheet.ts'
import { commentOnSheet } from '../actions/sheets/comment-on-sheet.ts'
import { getWorkingSheet } from '../actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../actions/sheets/move-sheet.ts'
import { saveSheet } from '../actions/sheets/save-sheet.ts'
import { addYears } from '../japanese/fiscal-year.ts'
import type { Row, SheetText } from '../workflow/text/sheet-text.ts'
import { actingAs, must } from './demonstration-acting.ts'

/** Does nothing where a sheet was begun before, or where nobody of the demonstration is. */
export async function loadDemonstrationSheets(context: ActionContext): Promise<void> {
  if ((await findLatestBoard(context)) !== null) return
  const officer = await actingAs(context, 'officer')
  const headquarters = await actingAs(context, 'headquarters')
  const last = officer === null ? null : await lastYear(context, officerOffice(officer))
  if (officer === null || headquarters === null || last === null) return
  const fiscalYear = addYears(last.fiscalYear, 1)
  const ids: string[] = []
  for (const { id } of last.sheets.slice(0, 3)) {
    ids.push(must(await beginSheet(officer, { office: last.office, fiscalYear, from: id })))
  }
  const [first, second] = ids
  if (first !== undefined) await submit(officer, first)
  if (second !== undefined) {
    const body = '目標を昨年度と同じ数にした理由を、区民に伝わる言葉で書いてください。'
    must(await commentOnSheet(headquarters, second, { path: 'purpose', body }))
  }
}

function officerOffice({ who }: ActionContext): string | null {
  return who.kind === 'person' ? (who.roles[0]?.office ?? null) : null
}

/** The last year the office has published sheets for. */
async function lastYear(context: ActionContext, id: string | null) {
  const own = (await listOffices(context)).find(({ office }) => office.id === id)
  const fiscalYear = own?.years.find(({ sheets }) => sheets > 0)?.fiscalYear
  if (own === undefined || fiscalYear === undefined) return null
  const year = await getOfficeYear(context, { office: own.office.code, fiscalYear })
  return { office: own.office.id, fiscalYear, sheets: year?.sheets ?? [] }
}

/** Says what a plan must say before it can be submitted, and submits it. */
async function submit(officer: ActionContext, id: string): Promise<void> {
  const { sheet, text } = must(await getWorkingSheet(officer, id))
  const { revision } = sheet.state.head
  must(await saveSheet(officer, id, { basedOn: revision, text: filled(text), why: '', from: null }))
  const { hash } = must(await getWorkingSheet(officer, id)).sheet.state.head
  const move = { kind: 'submit', hash, purpose: 'advance' } as const
  must(await moveSheet(officer, id, { move, words: '', path: '' }))
}

function filled(text: SheetText): SheetText {
  const { targets, yearTargets } = text.lists
  return {
    ...text,
    lists: { ...text.lists, targets: targets.map(owned), yearTargets: yearTargets.map(owned) },
  }
}

function owned({ id, cells }: Row): Row {
  return {
    id,
    cells: { ...cells, owner: '地域協働課', dataSource: '区民アンケート', toConfirm: '' },
  }
}
