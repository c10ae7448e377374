/** How a survey was weighted, as open data: a row a group, with its people, its answers and the weight of one answer. */
import type { SurveyResult } from '../../evidence/survey/result.ts'
import type { GroupWeight } from '../../evidence/survey/weights.ts'
import { type WhyUnweighted, whyUnweighted } from '../../evidence/survey/why-unweighted.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'
import {
  columnsOf,
  type DataTable,
  type FilledTable,
  fillTable,
  numberIn,
} from '../data/data-table.ts'

interface ToldGroup extends GroupWeight {
  readonly why: WhyUnweighted | null
}

const column = columnsOf<ToldGroup>()

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
      numberIn(group.populationShare),
    ),
    column('answers', 'integer', '回答', 'Answers', ({ respondents }) => respondents),
    column('answersShare', 'number', '回答の割合', 'Of the answers', (group) =>
      numberIn(group.respondentShare),
    ),
    column('weight', 'number', '回答1件の重み', 'Weight of one answer', ({ weight }) =>
      numberIn(weight),
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
