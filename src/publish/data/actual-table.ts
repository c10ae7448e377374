/** A row an actual as the self-evaluation reports it, whether or not a target was held against it. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { toNumber } from '../../lib/decimal.ts'
import type { ReportedActual } from '../../plan/sheet.ts'
import { columnOf, type DataTable } from './data-table.ts'

export interface ActualRow {
  readonly judged: JudgedSheet
  readonly position: number
  readonly actual: ReportedActual
}

export function actualRows(judged: JudgedSheet): readonly ActualRow[] {
  const actuals = judged.sheet.selfEvaluation?.actuals ?? []
  return actuals.map((actual, position) => ({ judged, position, actual }))
}

const column = columnOf<ActualRow>

export const actualTable: DataTable<ActualRow> = {
  name: 'actuals',
  japanese: '実績',
  english: 'Actuals',
  key: ['sheet', 'position'],
  columns: [
    column(
      'sheet',
      'text',
      '取組の番号札',
      'Sheet',
      '取組の表の番号札。',
      'Identifier in the table of sheets.',
      ({ judged }) => judged.id,
    ),
    column(
      'position',
      'integer',
      '順',
      'Position',
      '達成状況の中の順番。1から。',
      'Place in the report, from 1.',
      ({ position }) => position + 1,
    ),
    column(
      'as_written',
      'text',
      '達成状況',
      'Report',
      '書かれたままの言葉。',
      'As written.',
      ({ actual }) => actual.text,
    ),
    column(
      'indicator',
      'text',
      '指標',
      'Indicator',
      '何の数字か。',
      'What was measured.',
      ({ actual }) => actual.indicator,
    ),
    column(
      'fiscal_year',
      'integer',
      '年度',
      'Fiscal year',
      '数字の年度。年度が始まる西暦の年。',
      'Western year in which the fiscal year of the figure begins.',
      ({ actual }) => actual.fiscalYear,
    ),
    column(
      'value',
      'number',
      '値',
      'Value',
      '空欄は数字なし。0ではない。',
      'Empty where there is no figure, which is not 0.',
      ({ actual }) => (actual.value === null ? null : toNumber(actual.value)),
    ),
    column(
      'value_as_written',
      'text',
      '値の書き方',
      'Value as written',
      '書かれたままの数字。二つの単位で書かれた長さは全体（3時間30分）。',
      'Digits as written; a length in two units as a whole (3時間30分).',
      ({ actual }) => actual.valueAsWritten,
    ),
    column(
      'unit',
      'text',
      '単位',
      'Unit',
      '値の単位。',
      'Unit of the value.',
      ({ actual }) => actual.unit,
    ),
    column(
      'as_of',
      'date',
      '時点',
      'As of',
      '数字の時点。空欄は年度末。',
      'Day the figure is as of; empty for the end of the year.',
      ({ actual }) => actual.asOf,
    ),
    column(
      'provisional',
      'boolean',
      '確定前',
      'Provisional',
      '確定前の数値か。',
      'Whether the figure may still change.',
      ({ actual }) => actual.provisional,
    ),
  ],
}
