/** Where a sheet stands among all sheets of a year: what the plan office and headquarters look at. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Procedure, Stage } from '../../plan/procedure.ts'
import { stageAt } from '../../plan/procedure.ts'
import { stageOf } from '../stages/move.ts'
import type { SheetState } from '../stages/sheet-state.ts'

export interface Standing {
  readonly stage: Stage
  /** Counted from 0; how far it has come. */
  readonly at: number
  /** Stages of its road. */
  readonly of: number
  /** Somebody's decision waits: a text was submitted, or nothing is written at this stage any more. */
  readonly waits: boolean
  readonly due: CalendarDate | null
  readonly late: boolean
}

export function standingOf(
  procedure: Procedure,
  state: SheetState,
  { due, today }: { readonly due: CalendarDate | null; readonly today: CalendarDate },
): Standing {
  const stage = stageOf(procedure, state)
  const ends = stage.advance === null
  return {
    stage,
    at: stageAt(procedure, state.stage),
    of: procedure.stages.length,
    waits: state.submitted !== null || (!ends && stage.writes === null),
    due: ends ? null : due,
    late: !ends && due !== null && due < today,
  }
}

/** Late ones first, then those due soonest; what has arrived comes last. */
export function byUrgency(a: Standing, b: Standing): number {
  if (a.late !== b.late) return a.late ? -1 : 1
  const ended = Number(a.stage.advance === null) - Number(b.stage.advance === null)
  if (ended !== 0) return ended
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.at - b.at
}
