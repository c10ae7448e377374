/**
 * Moves a sheet on its road: submit, return, approve, close, reopen. What is decided on is a text by its hash; the
 * sheet's row is held meanwhile, so of two approvals one comes second and finds nothing left to approve.
 */

import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Procedure } from '../../plan/procedure.ts'
import type { Sql } from '../../store/database.ts'
import { recordComment } from '../../store/field-comment-store.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { getRevisionText, listWriters } from '../../store/sheet-revision-store.ts'
import { recordMove } from '../../store/stage-move-store.ts'
import { findWorkingSheet, moveWorkingSheet } from '../../store/working-sheet-store.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import { dueOf, type Move, makeMove } from '../../workflow/stages/move.ts'
import { publicParts } from '../../workflow/stages/public-text.ts'
import { unmetRequirements } from '../../workflow/stages/requirements.ts'
import type { Mover, SheetState } from '../../workflow/stages/sheet-state.ts'
import { partOfPath } from '../../workflow/text/form-fields.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { noField } from './comment-on-sheet.ts'
import { publishOfficeYear } from './publish-office-year.ts'
import { readFacts } from './read-facts.ts'
import { holdSheet, sheetMissing } from './sheet-asked.ts'
import { procedureIn, surroundingsOf } from './sheet-surroundings.ts'

export interface AskedMove {
  readonly move: Move
  /** What the person says with it: a reason, or a comment on a field that goes with a return. */
  readonly words: string
  /** Field the words of a return are about; '' for the whole sheet. */
  readonly path: string
}

export interface MovedSheet {
  readonly state: SheetState
  /** Whether the public sees something new now. */
  readonly published: boolean
}

export async function moveSheet(
  context: ActionContext,
  id: string,
  asked: AskedMove,
): Promise<Result<MovedSheet>> {
  const act = await context.store.read(async (sql) => {
    const sheet = await findWorkingSheet(sql, id)
    return sheet === null
      ? null
      : actOf(procedureIn(await findMunicipality(sql), sheet), asked.move)
  })
  if (act === null) return fail(sheetMissing)
  try {
    return await perform(context, act, async (sql, ask) => {
      const held = await holdSheet(sql, id, ask)
      return held.ok ? await move(sql, context, { sheet: held.value, asked }) : held
    })
  } catch (error) {
    if (error instanceof NotPublishable) return fail(...error.problems)
    throw error
  }
}

/** What cannot be published was not approved either: thrown, so that the whole transaction is given back. */
class NotPublishable extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super('an approved text cannot be published')
    this.problems = problems
  }
}

/** Who may make a move depends on the stage it was shown at: an approval is the chief's, the second reader's, … */
function actOf(procedure: Procedure, move: Move): Act {
  switch (move.kind) {
    case 'submit':
    case 'withdraw':
      return 'sheet.write'
    case 'return':
      return 'sheet.return'
    case 'approve': {
      const stage = procedure.stages.find(({ code }) => code === move.stage)
      return move.purpose === 'advance' ? (stage?.advance?.act ?? 'sheet.approve') : 'sheet.approve'
    }
    default:
      return 'sheet.close'
  }
}

interface Moving {
  readonly sheet: WorkingSheet
  readonly asked: AskedMove
}

async function move(
  sql: Sql,
  context: ActionContext,
  { sheet, asked }: Moving,
): Promise<Result<MovedSheet>> {
  const { id, state } = sheet
  const wrong = returnProblems(asked)
  if (wrong.length > 0) return fail(...wrong)
  const surroundings = await surroundingsOf(sql, sheet)
  const { procedure } = surroundings
  const facts = await factsFor(sql, sheet, asked.move, surroundings)
  const made = makeMove(procedure, state, asked.move, {
    by: moverOf(context),
    writers: await listWriters(sql, id),
    unmet: (purpose) => (facts === null ? [] : unmetRequirements(procedure, state, facts, purpose)),
  })
  if (!made.ok) return made
  await moveWorkingSheet(sql, id, made.value)
  await recordMove(sql, id, {
    kind: asked.move.kind,
    fromStage: state.stage,
    toStage: made.value.stage,
    about: state.head,
    purpose:
      dueOf(procedure, state)?.purpose ?? ('purpose' in asked.move ? asked.move.purpose : null),
    reason: asked.words.trim(),
    by: actorId(context.who),
    byName: actorName(context.who) ?? '',
  })
  if (asked.move.kind === 'return') await comment(sql, context, sheet, asked)
  const published =
    asked.move.kind === 'approve' && publicParts(procedure, made.value.stage).length > 0
  if (!published) return ok({ state: made.value, published })
  const publication = await publishOfficeYear(sql, context, sheet)
  if (!publication.ok) throw new NotPublishable(publication.problems)
  return ok({ state: made.value, published: publication.value })
}

/** Who returns a text says what is to be done, of a field that the form has. */
function returnProblems({ move: { kind }, words, path }: AskedMove): readonly Problem[] {
  if (kind !== 'return') return []
  return [
    ...(words.trim() === '' ? [wordsMissing] : []),
    ...(path === '' || partOfPath(path) !== null ? [] : [noField]),
  ]
}

/** Only going on asks how the text reads. */
async function factsFor(
  sql: Sql,
  sheet: WorkingSheet,
  { kind }: Move,
  surroundings: Awaited<ReturnType<typeof surroundingsOf>>,
) {
  if (kind !== 'submit' && kind !== 'approve') return null
  const text = await getRevisionText(sql, sheet.id, sheet.state.head.revision)
  return await readFacts(sql, sheet, text, surroundings)
}

function moverOf({ who }: ActionContext): Mover {
  if (who.kind !== 'person') return { id: '', actingFor: [] }
  // a role that is laid aside makes nobody a stranger to whom they stand in for
  const held = [...who.roles, ...(who.besides ?? [])]
  return { id: who.id, actingFor: held.flatMap(({ actingFor }) => actingFor ?? []) }
}

async function comment(sql: Sql, context: ActionContext, sheet: WorkingSheet, asked: AskedMove) {
  await recordComment(sql, sheet.id, {
    path: asked.path,
    revision: sheet.state.head.revision,
    kind: 'return',
    body: asked.words.trim(),
    by: actorId(context.who),
    byName: actorName(context.who) ?? '',
  })
}

const wordsMissing: Problem = {
  code: 'decision/words-missing',
  severity: 'blocks',
  message: '差し戻すときは、どこをどう直してほしいかを書いてください。',
}
