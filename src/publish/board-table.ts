/** The board of a year as a table: one row a sheet, for whoever works on with it in a spreadsheet. */
import type { Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'
import type { Standing } from '../workflow/work/board-row.ts'
import { columnOf, type DataTable, type FilledTable, fillTable } from './data/data-table.ts'

interface BoardRow {
  readonly office: { readonly name: string }
  readonly number: string
  readonly title: string
  readonly section: string | null
  readonly standing: Standing
  readonly openComments: number
  readonly verdicts: { readonly declared: Verdict | null; readonly computed: Outcome | null } | null
}

const verdictWords = { attained: '①目標達成', notAttained: '②目標未達成' } as const
const outcomeWords = { met: '達成', unmet: '未達成', undetermined: '判定できない' } as const

const board: DataTable<BoardRow> = {
  name: 'board',
  japanese: '進み具合',
  english: 'Board',
  key: ['所属', '番号', '取組'],
  columns: [
    text('所属', 'Office', ({ office }) => office.name),
    text('番号', 'Number', ({ number }) => number),
    text('取組', 'Initiative', ({ title }) => title),
    text('書く課', 'Section', ({ section }) => section),
    text('段階', 'Stage', ({ standing }) => standing.stage.name),
    text('決定待ち', 'Waits for a decision', ({ standing }) =>
      standing.waits ? 'はい' : 'いいえ',
    ),
    columnOf('期限', 'date', '期限', 'Due', '', '', ({ standing }) => standing.due),
    text('期限を過ぎた', 'Late', ({ standing }) => (standing.late ? 'はい' : 'いいえ')),
    columnOf(
      '未回答の意見',
      'integer',
      '未回答の意見',
      'Open comments',
      '',
      '',
      (row) => row.openComments,
    ),
    text('区の評価', 'Declared', ({ verdicts }) =>
      verdicts?.declared == null ? null : verdictWords[verdicts.declared],
    ),
    text('計算結果', 'Computed', ({ verdicts }) =>
      verdicts?.computed == null ? null : outcomeWords[verdicts.computed],
    ),
  ],
}

export function boardTable(rows: readonly BoardRow[]): FilledTable {
  return fillTable(board, rows)
}

function text(name: string, english: string, value: (row: BoardRow) => string | null) {
  return columnOf<BoardRow>(name, 'text', name, english, '', '', value)
}
