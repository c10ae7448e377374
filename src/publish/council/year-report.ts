/** The yearly publication of a council in its files: tables of members, meetings and opinions; all of them as PDF. */
import type { QuorumCount } from '../../evidence/council/meeting.ts'
import { handlingNames, opinionStageNames } from '../../evidence/council/opinion.ts'
import { opinionNumber, type PublicOpinion } from '../../evidence/council/public-opinion.ts'
import { type Meeting, meetingTitle } from '../../evidence/council/records.ts'
import type { Seat } from '../../evidence/council/seat.ts'
import { type FiscalYear, formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import type { CouncilRules } from '../../plan/council-rules.ts'
import { columnOf, type DataTable, type FilledTable, fillTable } from '../data/data-table.ts'
import { type Block, printDocument } from './print-document.ts'

export interface YearReport {
  readonly office: { readonly name: string }
  readonly fiscalYear: FiscalYear
  readonly rules: Pick<CouncilRules, 'seats'>
  readonly seats: readonly (Seat & { readonly term: number })[]
  readonly meetings: readonly { readonly meeting: Meeting; readonly count: QuorumCount | null }[]
  readonly opinions: readonly PublicOpinion[]
}

/** One after the other: members, meetings, opinions. */
export function yearTables(report: YearReport): readonly FilledTable[] {
  const named = (kind: string) =>
    report.rules.seats.find((each) => each.kind === kind)?.name ?? kind
  const seats = report.seats.map((seat) => ({ ...seat, seat: named(seat.kind) }))
  return [
    fillTable(memberTable, seats),
    fillTable(meetingTable, report.meetings),
    fillTable(opinionTable, report.opinions),
  ]
}

export async function printYearReport(report: YearReport): Promise<Uint8Array> {
  const title = `${report.office.name} 区政会議の運営状況 ${formatFiscalYearLong(report.fiscalYear)}`
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'paragraph',
      text: '区政会議は区民の意見を聴く会議で、選挙で選ばれた市会とは別のものです。委員、会議、意見の記録から作りました。',
    },
  ]
  for (const table of yearTables(report)) {
    blocks.push({ kind: 'heading', level: 2, text: table.japanese })
    if (table.rows.length === 0) blocks.push({ kind: 'paragraph', text: '記録はありません。' })
    else {
      blocks.push({
        kind: 'table',
        widths: table.columns.map(({ kind, name }) =>
          name === 'summary' || name === 'reply' ? 4 : kind === 'integer' ? 1 : 2,
        ),
        head: table.columns.map(({ japanese }) => japanese),
        rows: table.rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
      })
    }
  }
  return await printDocument(title, blocks)
}

type SeatRow = Seat & { readonly term: number; readonly seat: string }

const memberTable: DataTable<SeatRow> = {
  name: 'members',
  japanese: '委員',
  english: 'Members',
  key: ['name', 'from'],
  columns: [
    columnOf('name', 'text', '氏名', 'Name', '', '', ({ memberName }) => memberName),
    columnOf('seat', 'text', '選ばれ方', 'Seat', '', '', ({ seat }) => seat),
    columnOf(
      'recommended_by',
      'text',
      '推薦した団体',
      'Recommended by',
      '推薦でないときは空',
      'Empty unless recommended',
      ({ recommendedBy }) => (recommendedBy === '' ? null : recommendedBy),
    ),
    columnOf('from', 'date', '任期の始まり', 'Term from', '', '', ({ from }) => from),
    columnOf(
      'until',
      'date',
      '任期の終わり',
      'Term until',
      '途中で終わったときはその日',
      'The day it ended, where before its term',
      ({ endedOn, until }) => endedOn ?? until,
    ),
    columnOf('term', 'integer', '期', 'Term number', '', '', ({ term }) => term),
  ],
}

interface MeetingRow {
  readonly meeting: Meeting
  readonly count: QuorumCount | null
}

const stageNames = { planned: '準備中', announced: '開催予定', held: '開催', cancelled: '中止' }
const modeNames = { inPerson: '会場', online: 'ウェブ', both: '会場とウェブ' }

const meetingTable: DataTable<MeetingRow> = {
  name: 'meetings',
  japanese: '会議',
  english: 'Meetings',
  key: ['day', 'meeting'],
  columns: [
    columnOf('day', 'date', '開催日', 'Day', '', '', ({ meeting }) => meeting.notice.on),
    columnOf('meeting', 'text', '会議', 'Meeting', '', '', ({ meeting }) => meetingTitle(meeting)),
    columnOf('state', 'text', '状態', 'State', '', '', ({ meeting }) => stageNames[meeting.stage]),
    columnOf(
      'mode',
      'text',
      '開き方',
      'Mode',
      '',
      '',
      ({ meeting }) => modeNames[meeting.notice.mode],
    ),
    columnOf(
      'present',
      'integer',
      '出席',
      'Present',
      '開かれるまで空',
      'Empty until held',
      ({ count }) => count?.present ?? null,
    ),
    columnOf(
      'seated',
      'integer',
      '委員',
      'Members',
      '開かれるまで空',
      'Empty until held',
      ({ count }) => count?.seated ?? null,
    ),
  ],
}

const opinionTable: DataTable<PublicOpinion> = {
  name: 'opinions',
  japanese: '意見とその後',
  english: 'Opinions',
  key: ['number'],
  columns: [
    columnOf('number', 'text', '番号', 'Number', '', '', opinionNumber),
    columnOf('received', 'date', '受付', 'Received', '', '', ({ receivedOn }) => receivedOn),
    columnOf('summary', 'text', '意見の要旨', 'Opinion', '', '', ({ summary }) => summary),
    columnOf('section', 'text', '担当', 'Section', '', '', ({ section }) => section),
    columnOf('state', 'text', '状態', 'State', '', '', ({ stage }) => opinionStageNames[stage]),
    columnOf(
      'handling',
      'text',
      '対応',
      'Handling',
      '回答するまで空',
      'Empty until answered',
      ({ reply }) => (reply === null ? null : handlingNames[reply.handling]),
    ),
    columnOf(
      'reply',
      'text',
      '回答',
      'Reply',
      '回答するまで空',
      'Empty until answered',
      ({ reply }) => reply?.text ?? null,
    ),
    columnOf('due', 'date', '期限', 'Due', '', '', ({ due }) => due),
  ],
}
