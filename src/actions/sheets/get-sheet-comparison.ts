/** Two revisions of a sheet side by side: what changed, found by comparing them, with the badges that follow from it. */

import { ok, type Result } from '../../lib/problem.ts'
import type { Procedure } from '../../plan/procedure.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { listPublications } from '../../store/sheet-publication-store.ts'
import { findRevisionText, listRevisions } from '../../store/sheet-revision-store.ts'
import { listSheetSections } from '../../store/sheet-section-store.ts'
import { listMoves } from '../../store/stage-move-store.ts'
import type {
  SectionEntry,
  SheetPublication,
  SheetRevision,
  StageMove,
  WorkingSheet,
} from '../../workflow/sheet-record.ts'
import { type Badge, targetBadges } from '../../workflow/text/target-badges.ts'
import { changesBetween, type TextChange } from '../../workflow/text/text-changes.ts'
import type { ActionContext } from '../context.ts'
import { recordLook } from '../see.ts'
import { findReadable, sheetAsked } from './sheet-asked.ts'
import { procedureIn } from './sheet-surroundings.ts'

export interface SheetHistory {
  readonly sheet: WorkingSheet
  readonly procedure: Procedure
  readonly revisions: readonly SheetRevision[]
  readonly moves: readonly StageMove[]
  readonly compared: ComparedRevisions | null
  readonly publications: readonly SheetPublication[]
  readonly sections: readonly SectionEntry[]
}

export interface ComparedRevisions {
  readonly from: number
  readonly to: number
  readonly changes: readonly TextChange[]
  readonly badges: ReadonlyMap<string, Badge>
}

/** @param pair Revisions to compare; null compares the last one with the one before it */
export async function getSheetHistory(
  context: ActionContext,
  id: string,
  pair: { readonly from: number; readonly to: number } | null,
): Promise<Result<SheetHistory>> {
  const looked = await look(context, id, pair)
  if (looked.ok) await recordLook(context, 'sheet.read', sheetAsked(looked.value.sheet))
  return looked
}

async function look(
  context: ActionContext,
  id: string,
  pair: { readonly from: number; readonly to: number } | null,
): Promise<Result<SheetHistory>> {
  return await context.store.read(async (sql) => {
    const found = await findReadable(sql, context.who, id)
    if (!found.ok) return found
    const sheet = found.value
    const { revision: head } = sheet.state.head
    const { from, to } = pair ?? { from: Math.max(1, head - 1), to: head }
    const [revisions, moves, publications, sections, old, current, municipality] =
      await Promise.all([
        listRevisions(sql, id),
        listMoves(sql, id),
        listPublications(sql, id),
        listSheetSections(sql, id),
        findRevisionText(sql, id, from),
        findRevisionText(sql, id, to),
        findMunicipality(sql),
      ])
    const compared =
      old === null || current === null
        ? null
        : {
            from,
            to,
            changes: changesBetween(old, current),
            badges: targetBadges(old, current, sheet.fiscalYear),
          }
    const procedure = procedureIn(municipality, sheet)
    return ok({ sheet, procedure, revisions, moves, compared, publications, sections })
  })
}
