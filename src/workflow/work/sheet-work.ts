/**
 * What a sheet under way asks of somebody: to write the part its stage is for, or to decide on what was submitted.
 * The policy says who may; who writes is whoever holds a role in the very office, so that the plan office of the whole
 * city is not told of every sheet.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Actor } from '../../people/actor.ts'
import type { Procedure } from '../../plan/procedure.ts'
import type { Act } from '../policy/acts.ts'
import { may } from '../policy/may.ts'
import { dueOf, stageOf } from '../stages/move.ts'
import type { SheetState } from '../stages/sheet-state.ts'
import type { WorkItem, WorkKind } from './work-item.ts'

export interface SheetUnderWay {
  readonly id: string
  readonly office: { readonly id: string; readonly name: string }
  readonly section: string | null
  readonly fiscalYear: FiscalYear
  readonly title: string
  readonly state: SheetState
  readonly procedure: Procedure
  readonly openComments: number
  /** The day by which its stage should be left; null where the calendar sets none. */
  readonly due: CalendarDate | null
  readonly inCareOf: WorkItem['inCareOf']
}

export function sheetWork(who: Actor, sheet: SheetUnderWay): readonly WorkItem[] {
  const decision = decisionKind(who, sheet)
  if (decision !== null) return [itemOf(sheet, decision, null)]
  if (!writesHere(who, sheet)) return []
  const answers = sheet.openComments > 0 ? [itemOf(sheet, 'answer', sheet.openComments)] : []
  const { procedure, state } = sheet
  const waits = state.submitted !== null || state.locked
  const writes = !waits && stageOf(procedure, state).writes !== null
  return writes ? [...answers, itemOf(sheet, 'write', null)] : answers
}

const kindOf: Readonly<Partial<Record<Act, WorkKind>>> = {
  'sheet.approve': 'approve',
  'sheet.secondRead': 'secondRead',
  'sheet.publish': 'publish',
}

/** The decision that waits for this very person; null while none does. */
function decisionKind(who: Actor, sheet: SheetUnderWay): WorkKind | null {
  const { procedure, state } = sheet
  const due = dueOf(procedure, state)
  if (due === null || state.locked) return null
  const act =
    due.purpose === 'revision'
      ? 'sheet.approve'
      : (stageOf(procedure, state).advance?.act ?? 'sheet.approve')
  return may(who, act, subjectOf(sheet)).allowed ? (kindOf[act] ?? null) : null
}

function writesHere(who: Actor, sheet: SheetUnderWay): boolean {
  const own = who.kind === 'person' && who.roles.some(({ office }) => office === sheet.office.id)
  return own && may(who, 'sheet.write', subjectOf(sheet)).allowed
}

function subjectOf({ office, section, state }: SheetUnderWay) {
  return { office: office.id, section, authors: state.authors }
}

function itemOf(sheet: SheetUnderWay, kind: WorkKind, count: number | null): WorkItem {
  const { id, office, fiscalYear, title, due, inCareOf } = sheet
  const at = { kind: 'workingSheet', id } as const
  const part = partOf(sheet, kind)
  return {
    ...{ kind, at, office: office.name, fiscalYear, title, due, count, inCareOf },
    ...(part === null ? {} : { part }),
  }
}

/** What its stage is for, or a change of what was decided before. */
function partOf(
  { procedure, state }: SheetUnderWay,
  kind: WorkKind,
): NonNullable<WorkItem['part']> | null {
  if (kind !== 'write' && kind !== 'approve') return null
  if (dueOf(procedure, state)?.purpose === 'revision') return 'revision'
  return stageOf(procedure, state).writes
}
