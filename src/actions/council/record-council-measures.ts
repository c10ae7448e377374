/**
 * Hands the council's figures of a year over as evidence, to whatever indicator they are bound: after a meeting, a move
 * of an opinion, the closing of a vote. Without a binding nothing is counted at all.
 */
import {
  attendanceShare,
  type CouncilFigure,
  type CouncilMeasureKind,
  councilMeasureMethods,
  isVote,
  meetingsHeld,
  questionFigure,
  toldBackShare,
} from '../../evidence/council/council-measures.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { addYears, type FiscalYear, fiscalYearOf, lastDay } from '../../japanese/fiscal-year.ts'
import { decimal } from '../../lib/decimal.ts'
import { listMeetings, listPresences } from '../../store/council/meeting-store.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, type MeasureBinding } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { listOffices } from '../../store/office-store.ts'
import type { ActionContext } from '../context.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { resultOfQuestion } from './poll-result.ts'

interface Counted {
  readonly office: string
  readonly fiscalYear: FiscalYear
  /** ISO day. */
  readonly today: CalendarDate
}

export async function recordCouncilMeasures(sql: Sql, counted: Counted): Promise<void> {
  const figures = await countCouncil(sql, counted)
  if (figures.length > 0) await recordMeasured(sql, figures, counted.today)
}

/** What the bindings of an office say of a year; nothing of a vote that the year did not have. */
export async function countCouncil(sql: Sql, counted: Counted): Promise<readonly MeasuredFigure[]> {
  const { office, fiscalYear } = counted
  const bindings = await listBindings(sql, { register: 'council', office, fiscalYear })
  const figures: MeasuredFigure[] = []
  for (const { source, indicator, unitReason, ...binding } of bindings) {
    const kind = binding.kind as CouncilMeasureKind
    const figure = await figureOf(sql, { kind, source }, counted)
    if (figure === null) continue
    const { k, ...rest } = figure
    const ended = isVote(kind) || hasEnded(counted)
    figures.push({
      ...rest,
      ...{ office, indicator, fiscalYear },
      unit: unitReason === null ? rest.unit : indicator.unit,
      k: k === null ? null : decimal(k),
      asOf: ended ? null : counted.today,
      provisional: !ended,
      finalOn: ended ? null : lastDay(fiscalYear),
      method: councilMeasureMethods[kind],
      interval: null,
      source: {
        register: 'council',
        measure: measureOf({ office, kind, source }),
        trace: `${kind}:${office}:${source}`,
      },
    })
  }
  return figures
}

/** Each office has measures of its own: a figure is led back to its records alone. */
export function measureOf(of: Pick<MeasureBinding, 'office' | 'kind' | 'source'>): string {
  return isVote(of.kind as CouncilMeasureKind) ? of.source : `${of.kind}-${of.office}`
}

/** A closed vote is counted once and for all; what is counted over a year runs until its end. */
function hasEnded({ fiscalYear, today }: Counted): boolean {
  return today > lastDay(fiscalYear)
}

interface Counting {
  readonly kind: CouncilMeasureKind
  /** Id of the question; of the others, the name of what is counted. */
  readonly source: string
}

async function figureOf(
  sql: Sql,
  { kind, source }: Counting,
  { office, fiscalYear }: Counted,
): Promise<CouncilFigure | null> {
  const of = { offices: [office], fiscalYear }
  switch (kind) {
    case 'meetingsHeld':
      return meetingsHeld(
        (await listMeetings(sql, of)).filter(({ body }) => body.kind === 'plenary'),
      )
    case 'attendance':
      return attendanceShare(await listPresences(sql, { office, fiscalYear }))
    case 'toldBack':
      return toldBackShare(await listOpinions(sql, of))
    default:
      return await pollFigure(sql, { kind, source }, { office, fiscalYear })
  }
}

async function pollFigure(
  sql: Sql,
  { kind, source }: Counting,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<CouncilFigure | null> {
  const result = await resultOfQuestion(sql, source, of)
  return result === null ? null : questionFigure(result, kind, source)
}

/** A year that is over becomes final without an event of its own; what did not change is left alone. */
export async function settleCouncilFigures({ store, today }: ActionContext): Promise<void> {
  await store.write(async (sql) => {
    const fiscalYear = addYears(fiscalYearOf(today), -1)
    for (const office of await listOffices(sql)) {
      await recordCouncilMeasures(sql, { office: office.id, fiscalYear, today })
    }
  })
}
