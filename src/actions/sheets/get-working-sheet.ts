/** A sheet written here, with all an editor or an approver wants beside it. */

import type { Finding } from '../../check/finding.ts'
import { referenceFor } from '../../check/reference/reference-for.ts'
import { runCheck } from '../../check/run-check.ts'
import { ok, type Result } from '../../lib/problem.ts'
import { actorId } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listIndicatorNames } from '../../store/indicator-store.ts'
import { findCareOfSheet } from '../../store/responsibility-store.ts'
import { listSectionsOfOffice } from '../../store/section-store.ts'
import { listPublications } from '../../store/sheet-publication-store.ts'
import {
  findUnsavedText,
  getRevisionText,
  listRevisions,
} from '../../store/sheet-revision-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { listMoves } from '../../store/stage-move-store.ts'
import type { WorkingView } from '../../ui/work/working-view.ts'
import type { UnsavedText, WorkingSheet } from '../../workflow/sheet-record.ts'
import { decidedBefore, sentBack } from '../../workflow/stages/compared-with.ts'
import { unmetRequirements } from '../../workflow/stages/requirements.ts'
import type { RevisionMark } from '../../workflow/stages/sheet-state.ts'
import type { SheetText } from '../../workflow/text/sheet-text.ts'
import { transcribeSheet } from '../../workflow/text/start-from-last-year.ts'
import type { ActionContext } from '../context.ts'
import { recordLook } from '../see.ts'
import { publicationEffect } from './publication-effect.ts'
import { readFacts, type SheetFacts } from './read-facts.ts'
import { findReadable, sheetAsked } from './sheet-asked.ts'
import { type Surroundings, surroundingsOf } from './sheet-surroundings.ts'

export interface WorkingSheetView extends WorkingView {
  /** What the one who asks was typing and has not saved. */
  readonly unsaved: UnsavedText | null
}

export async function getWorkingSheet(
  context: ActionContext,
  id: string,
): Promise<Result<WorkingSheetView>> {
  const looked = await look(context, id)
  if (looked.ok) await recordLook(context, 'sheet.read', sheetAsked(looked.value.sheet))
  return looked
}

async function look(context: ActionContext, id: string): Promise<Result<WorkingSheetView>> {
  return await context.store.read(async (sql) => {
    const found = await findReadable(sql, context.who, id)
    if (!found.ok) return found
    const sheet = found.value
    const [surroundings, text] = await Promise.all([
      surroundingsOf(sql, sheet),
      getRevisionText(sql, id, sheet.state.head.revision),
    ])
    const facts = await readFacts(sql, sheet, text, surroundings)
    return ok(await view(sql, context, { sheet, text, facts, surroundings }))
  })
}

interface Known {
  readonly sheet: WorkingSheet
  readonly text: SheetText
  readonly facts: SheetFacts
  readonly surroundings: Surroundings
}

async function view(
  sql: Sql,
  context: ActionContext,
  { sheet, text, facts, surroundings }: Known,
): Promise<WorkingSheetView> {
  const { procedure, texts, homeOf } = surroundings
  const { id, state } = sheet
  const person = actorId(context.who)
  const purpose = state.submitted?.purpose ?? 'advance'
  // sent together: one way to the database and back
  const [[lastYear], revisions, moves, publications, unsaved, indicators, sections] =
    await Promise.all([
      sheet.startedFrom === null ? [] : listJudgedSheets(sql, { id: sheet.startedFrom }),
      listRevisions(sql, id),
      listMoves(sql, id),
      listPublications(sql, id),
      person === null ? null : findUnsavedText(sql, { sheet: id, person }),
      listIndicatorNames(sql, sheet.office.id),
      listSectionsOfOffice(sql, sheet.office.id),
    ])
  const known = publications[0]?.sheet ?? sheet.startedFrom
  return {
    sheet,
    procedure,
    text,
    texts,
    homeOf,
    problems: facts.problems,
    unmet: unmetRequirements(procedure, state, facts, purpose),
    judgement: facts.judgement,
    findings: findingsOf({ sheet, text, facts, surroundings }),
    comments: facts.comments,
    revisions,
    moves,
    publications,
    lastYear: lastYear ?? null,
    lastYearText: lastYear === undefined ? null : transcribeSheet(lastYear),
    decidedBefore: await earlierText(sql, id, decidedBefore(procedure, state, moves)),
    sentBack: await earlierText(sql, id, sentBack(procedure, state, moves)),
    unsaved,
    indicators,
    sections,
    care: known === null ? null : await findCareOfSheet(sql, known, context.today),
    publication: await publicationEffect(sql, sheet, procedure),
  }
}

async function earlierText(sql: Sql, sheet: string, mark: RevisionMark | null) {
  if (mark === null) return null
  const { revision } = mark
  return { revision, text: await getRevisionText(sql, sheet, revision) }
}

/** What a careful reader would stop at, before anything is published. */
function findingsOf({ sheet, text: written, facts, surroundings }: Known): readonly Finding[] {
  const { read, judgement } = facts
  if (read === null) return []
  const reference = referenceFor(surroundings.municipality, sheet.office.name, sheet.fiscalYear)
  const { document, text } = read
  const verdictReasons = [written.fields.verdictReason || null]
  return runCheck([{ document, text, judgements: [judgement], verdictReasons, reference }])
}
