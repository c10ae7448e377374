/** How a survey was weighted, as open data: a row a group, with its people, its answers and the weight of one answer. */
import type { SurveyResult } from '../../evidence/survey/result.ts'
import type { GroupWeight } from '../../evidence/survey/weights.ts'
import { type WhyUnweighted, whyUnweighted } from '../../evidence/survey/why-unweighted.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'
import {
  columnOf,
  type DataTable,
  type FilledTable,
  fillTable,
  type Value,
} from '../data/data-table.ts'

const numeric = (text: string | null): Value => (text === null ? null : Number(text))

interface ToldGroup extends GroupWeight {
  readonly why: WhyUnweighted | null
}

const table: DataTable<ToldGroup> = {
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
    column(
      'unweighted',
      'text',
      '補正後の割合がない理由',
      'Why there are no weighted shares',
      ({ why }) => (why === null ? null : words.notWeighted[why]),
      ['補正後の割合があれば空', 'Empty where there are some'],
    ),
  ],
}

function column(
  name: string,
  kind: Parameters<typeof columnOf>[1],
  japanese: string,
  english: string,
  value: (group: ToldGroup) => Value,
  [note, noteEnglish]: readonly [japanese: string, english: string] = ['', ''],
) {
  return columnOf<ToldGroup>(name, kind, japanese, english, note, noteEnglish, value)
}

/** @returns null where the survey is not weighted */
export function weightsTable(result: SurveyResult): FilledTable | null {
  const { weights } = result
  if (weights == null) return null
  const why = whyUnweighted(result)
  return fillTable(
    table,
    weights.groups.map((group) => ({ ...group, why })),
  )
}
