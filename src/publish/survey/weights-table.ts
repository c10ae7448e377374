/** How a survey was weighted, as open data: a row a group, with its people, its answers and the weight of one answer. */
import type { SurveyResult } from '../../evidence/survey/result.ts'
import type { GroupWeight } from '../../evidence/survey/weights.ts'
import {
  columnOf,
  type DataTable,
  type FilledTable,
  fillTable,
  type Value,
} from '../data/data-table.ts'

const numeric = (text: string | null): Value => (text === null ? null : Number(text))

const table: DataTable<GroupWeight> = {
  name: 'weights',
  japanese: '重み',
  english: 'Weights',
  key: ['code'],
  columns: [
    column('code', 'integer', '番号', 'Code', ({ code }) => code),
    column('group', 'text', '区分', 'Group', ({ wording }) => wording.ja),
    column('population', 'integer', '人口', 'Population', ({ population }) => population),
    column('populationShare', 'number', '人口の割合', 'Of the population', (group) =>
      numeric(group.populationShare),
    ),
    column('answers', 'integer', '回答', 'Answers', ({ respondents }) => respondents),
    column('answersShare', 'number', '回答の割合', 'Of the answers', (group) =>
      numeric(group.respondentShare),
    ),
    column('weight', 'number', '回答1件の重み', 'Weight of one answer', ({ weight }) =>
      numeric(weight),
    ),
    column('masked', 'boolean', '秘匿', 'Masked', ({ respondents }) => respondents === null),
  ],
}

function column(
  name: string,
  kind: Parameters<typeof columnOf>[1],
  japanese: string,
  english: string,
  value: (group: GroupWeight) => Value,
) {
  return columnOf<GroupWeight>(name, kind, japanese, english, '', '', value)
}

/** @returns null where the survey is not weighted */
export function weightsTable({ weights }: SurveyResult): FilledTable | null {
  return weights == null ? null : fillTable(table, weights.groups)
}
