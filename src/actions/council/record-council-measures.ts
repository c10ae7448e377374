/**
 * Hands the council's figures of a year over as evidence, to whatever indicator they are bound: after a meeting, a move
 * of an opinion, the closing of a vote. Without a binding nothing is counted at all.
 */
import {
  attendanceShare,
  type CouncilFigure,
  isVote,
  meetingsHeld,
  questionFigure,
  toldBackShare,
} from '../../evidence/council/council-measures.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf, lastDay } from '../../japanese/fiscal-year.ts'
import { decimal } from '../../lib/decimal.ts'
import { type CouncilBinding, listBindings } from '../../store/council/binding-store.ts'
import { listMeetings, listPresences } from '../../store/council/meeting-store.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import type { Sql } from '../../store/database.ts'
import { listOffices } from '../../store/office-store.ts'
import type { ActionContext } from '../context.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { resultOfQuestion } from './poll-result.ts'

interface Counted {
  readonly office: string
  readonly fiscalYear: FiscalYear
  /** ISO day. */
  readonly today: string
}

export async function recordCouncilMeasures(sql: Sql, counted: Counted): Promise<void> {
  const bindings = await listBindings(sql, counted)
  const figures = []
  for (const binding of bindings) {
    const figure = await figureOf(sql, binding, counted)
    if (figure === null) continue
    const { k, ...rest } = figure
    const ended = isVote(binding.kind) || hasEnded(counted)
    figures.push({
      ...rest,
      office: counted.office,
      indicator: binding.indicator,
      fiscalYear: counted.fiscalYear,
      k: k === null ? null : decimal(k),
      asOf: ended ? null : counted.today,
      provisional: !ended,
      finalOn: ended ? null : lastDay(counted.fiscalYear),
      method: methodOf[binding.kind],
      interval: null,
      source: {
        register: 'council',
        // each office has measures of its own: a figure is led back to its records alone
        measure: isVote(binding.kind) ? binding.source : `${binding.kind}-${counted.office}`,
        trace: `${binding.kind}:${counted.office}:${binding.source}`,
      },
    })
  }
  if (figures.length > 0) await recordMeasured(sql, figures, counted.today)
}

/** A closed vote is counted once and for all; what is counted over a year runs until its end. */
function hasEnded({ fiscalYear, today }: Counted): boolean {
  return today > lastDay(fiscalYear)
}

const methodOf: Readonly<Record<CouncilBinding['kind'], string>> = {
  meetingsHeld: '開いた区政会議を数える',
  attendance: '会議ごとの出席者の合計を、委員の席の合計で割る',
  toldBack: '結果を伝え終えた意見を、取り下げを除く意見で割る',
  questionShare: '区政会議の委員全員に無記名でたずね、答えた人のうちの割合をとる',
  meanScore: '区政会議の委員全員に無記名で点をつけてもらい、平均する',
}

async function figureOf(
  sql: Sql,
  { kind, source }: CouncilBinding,
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
  { kind, source }: Pick<CouncilBinding, 'kind' | 'source'>,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<CouncilFigure | null> {
  const result = await resultOfQuestion(sql, source, of)
  return result === null ? null : questionFigure(result, kind, source)
}

/** A year that is over becomes final without an event of its own; what did not change is left alone. */
export async function settleCouncilFigures({ store, today }: ActionContext): Promise<void> {
  await store.write(async (sql) => {
    const fiscalYear = (fiscalYearOf(today as CalendarDate) - 1) as FiscalYear
    for (const office of await listOffices(sql)) {
      await recordCouncilMeasures(sql, { office: office.id, fiscalYear, today })
    }
  })
}
