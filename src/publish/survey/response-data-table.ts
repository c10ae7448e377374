/** Who was asked, who answered and who did not, as open data: a row a stratum, and all together last. */
import type { Response, ResponseRow } from '../../evidence/survey/response.ts'
import { toNumber } from '../../lib/decimal.ts'
import { columnsOf, type DataTable, type FilledTable, fillTable } from '../data/data-table.ts'

const column = columnsOf<ResponseRow>()

const table: DataTable<ResponseRow> = {
  name: 'response',
  japanese: '回収状況',
  english: 'Response',
  key: ['group'],
  columns: [
    column('group', 'text', '区分', 'Group', ({ name }) => name),
    column('population', 'integer', '母集団', 'Population', ({ population }) => population),
    column('sent', 'integer', '発送・配布', 'Sent or handed out', ({ sent }) => sent),
    column('undelivered', 'integer', '届かなかった数', 'Not delivered', (row) => row.undelivered),
    column('answered', 'integer', '回答', 'Answers', ({ answered }) => answered),
    column('unanswered', 'integer', '未回答', 'Not answered', ({ unanswered }) => unanswered),
    column('rate', 'number', '回収率', 'Response rate', ({ rate }) =>
      rate === null ? null : toNumber(rate),
    ),
  ],
}

export function responseTable({ rows, total }: Response): FilledTable {
  return fillTable(table, rows.length > 1 ? [...rows, total] : [total])
}
