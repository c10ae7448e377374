/** The way down from a figure of the council: how it was counted, the vote, the meetings or the opinions themselves. */
import {
  type CouncilMeasureKind,
  councilMeasureNames,
} from '../../evidence/council/council-measures.ts'
import { countQuorum } from '../../evidence/council/meeting.ts'
import { opinionStageNames } from '../../evidence/council/opinion.ts'
import { attendanceOf, meetingTitle } from '../../evidence/council/records.ts'
import type { TracedFigure, TraceRows, TraceStep } from '../../evidence/trace.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { listMeetings, listPlaces } from '../../store/council/meeting-store.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import type { Sql } from '../../store/database.ts'
import { findOffice } from '../../store/office-store.ts'
import { resultOfQuestion } from './poll-result.ts'

export async function traceCouncil(sql: Sql, figure: TracedFigure): Promise<readonly TraceStep[]> {
  const [kind = '', office = ''] = figure.source.trace.split(':')
  const name = councilMeasureNames[kind as CouncilMeasureKind] ?? kind
  const found = await findOffice(sql, { id: office })
  const head: TraceStep = {
    label: { ja: `区政会議の記録：${name}`, en: 'Records of the ward council' },
    text: {
      ja: '区政会議の記録から数えています。だれが何と答えたかは、記録のどこにもありません。',
      en: 'Counted from the records of the ward council. Who answered what is recorded nowhere.',
    },
    link: found === null ? null : { to: 'council', id: found.code },
    rows: null,
  }
  return [head, await recordsOf(sql, kind as CouncilMeasureKind, office, figure)]
}

async function recordsOf(
  sql: Sql,
  kind: CouncilMeasureKind,
  office: string,
  { fiscalYear, source }: TracedFigure,
): Promise<TraceStep> {
  switch (kind) {
    case 'meetingsHeld':
    case 'attendance':
      return await meetingRows(sql, kind, { office, fiscalYear })
    case 'toldBack':
      return await opinionRows(sql, office, fiscalYear)
    default:
      return await answerRows(sql, office, fiscalYear, source.measure)
  }
}

/** The very meetings that were counted: of the number of meetings, those of the whole council. */
async function meetingRows(
  sql: Sql,
  kind: CouncilMeasureKind,
  { office, fiscalYear }: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<TraceStep> {
  const all = await listMeetings(sql, { offices: [office], fiscalYear, stages: ['held'] })
  const held = all.filter(({ body }) => kind !== 'meetingsHeld' || body.kind === 'plenary')
  const cells: string[][] = []
  for (const meeting of held) {
    const { present, seated } = countQuorum(attendanceOf(await listPlaces(sql, meeting.id)), 'none')
    cells.push([meeting.notice.on, meetingTitle(meeting), String(present), String(seated)])
  }
  return {
    label: { ja: '開いた会議', en: 'Meetings held' },
    text: null,
    link: null,
    rows: allOf(['開催日', '会議', '出席', '委員'], cells),
  }
}

async function opinionRows(sql: Sql, office: string, fiscalYear: FiscalYear): Promise<TraceStep> {
  const opinions = await listOpinions(sql, { offices: [office], fiscalYear })
  const cells = opinions.map(({ position, receivedOn, summary, stage }) => [
    `${fiscalYear}-${position}`,
    receivedOn,
    summary,
    opinionStageNames[stage],
  ])
  return {
    label: { ja: '意見', en: 'Opinions' },
    text: null,
    link: null,
    rows: allOf(['番号', '受付', '要旨', '状態'], cells),
  }
}

/** What a question was answered with: counts only. */
async function answerRows(
  sql: Sql,
  office: string,
  fiscalYear: FiscalYear,
  question: string,
): Promise<TraceStep> {
  const told = await resultOfQuestion(sql, question, { office, fiscalYear })
  const found =
    told?.kind === 'told' ? told.questions.find((each) => each.question.id === question) : undefined
  const cells =
    found === undefined || found.kind === 'words' || found.kind === 'tooFew'
      ? []
      : found.counts.map((count, at) => [
          found.kind === 'choice'
            ? (found.question.options[at] ?? '')
            : `${found.question.lowest + at}点`,
          String(count),
        ])
  return {
    label: { ja: `問い：${found?.question.wording ?? ''}`, en: 'Question' },
    text:
      found === undefined || found.kind === 'tooFew'
        ? null
        : { ja: `答えた人は${found.n}人です。`, en: `${found.n} members answered.` },
    link: null,
    rows: allOf(['答え', '人数'], cells),
  }
}

function allOf(columns: readonly string[], cells: readonly (readonly string[])[]): TraceRows {
  return { columns, cells, count: cells.length, next: null }
}
