/**
 * Saves a sheet: a new revision, merged field by field with what others saved meanwhile. Where both changed one field
 * nothing is saved and nothing is lost: what was typed is kept apart, and both texts are shown.
 */

import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type ActingPerson, actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import {
  dropUnsavedText,
  getRevisionText,
  keepUnsavedText,
  recordRevision,
} from '../../store/sheet-revision-store.ts'
import { moveWorkingSheet } from '../../store/working-sheet-store.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import type { RevisionMark } from '../../workflow/stages/sheet-state.ts'
import { writeText } from '../../workflow/stages/write.ts'
import { type Conflict, mergeTexts } from '../../workflow/text/merge-texts.ts'
import { hashOfText, type SheetText, tidySheetText } from '../../workflow/text/sheet-text.ts'
import { changesBetween } from '../../workflow/text/text-changes.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { holdSheet } from './sheet-asked.ts'
import { frameworkCodeOf, procedureIn } from './sheet-surroundings.ts'

export interface Saving {
  /** Revision the writer began from. */
  readonly basedOn: number
  readonly text: SheetText
  /** Why an approved text is changed, and from which ISO day that holds. */
  readonly why: string
  readonly from: string | null
}

export type Saved =
  | (RevisionMark & { readonly kind: 'saved'; readonly merged: boolean })
  | (RevisionMark & { readonly kind: 'unchanged' })
  | {
      readonly kind: 'conflict'
      readonly revision: number
      readonly conflicts: readonly Conflict[]
      /** Both texts together; where they conflict, the one that is stored. */
      readonly text: SheetText
    }

export async function saveSheet(
  context: ActionContext,
  id: string,
  saving: Saving,
): Promise<Result<Saved>> {
  return await perform(context, 'sheet.write', async (sql, ask) => {
    const held = await holdSheet(sql, id, ask)
    return held.ok ? await save(sql, context, held.value, saving) : held
  })
}

/** The number comes out of a form, and may say anything. */
function isRevisionOf({ head }: WorkingSheet['state'], revision: number): boolean {
  return Number.isInteger(revision) && revision >= 1 && revision <= head.revision
}

const baseUnknown: Problem = {
  code: 'sheet/base-unknown',
  severity: 'blocks',
  message: 'もとにした版が見つかりません。シートを開き直し、書いた文を写してから保存してください。',
}

async function save(
  sql: Sql,
  context: ActionContext,
  sheet: WorkingSheet,
  saving: Saving,
): Promise<Result<Saved>> {
  const { id, state } = sheet
  if (!isRevisionOf(state, saving.basedOn)) return fail(baseUnknown)
  const mine = tidySheetText(saving.text)
  const head = await getRevisionText(sql, id, state.head.revision)
  const behind = saving.basedOn !== state.head.revision
  const base = behind ? await getRevisionText(sql, id, saving.basedOn) : head
  const { text, conflicts } = behind ? mergeTexts(base, mine, head) : { text: mine, conflicts: [] }
  const person = context.who.kind === 'person' ? context.who : null
  if (conflicts.length > 0) {
    await keep(sql, id, person, { basedOn: saving.basedOn, text: mine })
    return ok({ kind: 'conflict', revision: state.head.revision, conflicts, text })
  }
  const changes = changesBetween(head, text)
  if (changes.length === 0) {
    await drop(sql, id, person)
    return ok({ kind: 'unchanged', ...state.head })
  }
  const municipality = await findMunicipality(sql)
  const revision = { revision: state.head.revision + 1, hash: hashOfText(text) }
  const by = actorId(context.who)
  const written = writeText(procedureIn(municipality, sheet), state, {
    revision,
    changes,
    why: saving.why,
    from: saving.from,
    by: by ?? '',
  })
  if (!written.ok) {
    await keep(sql, id, person, { basedOn: saving.basedOn, text: mine })
    return fail(...written.problems)
  }
  await recordRevision(sql, {
    ...revision,
    sheet: id,
    kind: written.value.kind,
    text,
    basedOn: saving.basedOn,
    changes,
    why: saving.why.trim(),
    from: written.value.kind === 'draft' ? null : saving.from,
    by,
    byName: actorName(context.who) ?? '',
  })
  const { number, title } = text.fields
  const framework = frameworkCodeOf(municipality, text)
  await moveWorkingSheet(sql, id, written.value.state, { number, title, framework })
  await drop(sql, id, person)
  return ok({ kind: 'saved', ...revision, merged: behind })
}

async function keep(
  sql: Sql,
  sheet: string,
  person: ActingPerson | null,
  unsaved: { readonly basedOn: number; readonly text: SheetText },
): Promise<void> {
  if (person !== null) await keepUnsavedText(sql, { sheet, person: person.id }, unsaved)
}

async function drop(sql: Sql, sheet: string, person: ActingPerson | null): Promise<void> {
  if (person !== null) await dropUnsavedText(sql, { sheet, person: person.id })
}
