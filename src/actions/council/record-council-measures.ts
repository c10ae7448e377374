/**
 * Hands the council's figures of a year over as evidence, to whatever indicator they are bound: after a meeting, a move
 * of an opinion, the closing of a vote. Without a binding nothing is counted at all.
 */
import {
  attendanceShare,
  type CouncilFigure,
  meetingsHeld,
  questionFigure,
  toldBackShare,
} from '../../evidence/council/council-measures.ts'
import { tabulatePoll } from '../../evidence/council/tabulate-poll.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { decimal } from '../../lib/decimal.ts'
import { type CouncilBinding, listBindings } from '../../store/council/binding-store.ts'
import { listMeetings, listPresences } from '../../store/council/meeting-store.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import { listBallots, listPolls } from '../../store/council/poll-store.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { rulesOf } from './council-surroundings.ts'

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
    figures.push({
      ...rest,
      office: counted.office,
      indicator: binding.indicator,
      fiscalYear: counted.fiscalYear,
      k: k === null ? null : decimal(k),
      asOf: null,
      provisional: false,
      finalOn: null,
      method: methodOf[binding.kind],
      interval: null,
      source: {
        register: 'council',
        measure: binding.source,
        trace: `${binding.kind}:${counted.office}:${binding.source}`,
      },
    })
  }
  if (figures.length > 0) await recordMeasured(sql, figures, counted.today)
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
      return await pollFigure(sql, source, { office, fiscalYear })
  }
}

/** Of the newest closed vote of the year that asked this question. */
async function pollFigure(
  sql: Sql,
  question: string,
  { office, fiscalYear }: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<CouncilFigure | null> {
  const polls = await listPolls(sql, {
    offices: [office],
    fiscalYear,
    stages: ['closed', 'published'],
  })
  const poll = polls.find(({ questions }) => questions.some(({ id }) => id === question))
  if (poll === undefined) return null
  const municipality = await findMunicipality(sql)
  const rules = municipality === null ? null : rulesOf(municipality, office, fiscalYear)
  const ballots = await listBallots(sql, poll.id)
  return questionFigure(tabulatePoll(poll.questions, ballots, rules?.fewestBallots ?? 1), question)
}
