/** The columns of a list of council opinions (意見の一覧), as wards keep them. */
import { isDayCell } from '../../table/read-cell.ts'
import type { TableField } from '../../table/table-field.ts'

export const opinionFieldKeys = [
  'on',
  'summary',
  'words',
  'member',
  'meeting',
  'initiative',
  'section',
] as const
export type OpinionFieldKey = (typeof opinionFieldKeys)[number]

const plain = { required: false, personal: false, holds: null, hint: '' }

const fields: Readonly<Record<OpinionFieldKey, Omit<TableField, 'key'>>> = {
  on: {
    ...plain,
    label: '出た日',
    required: true,
    headings: ['日付', '受付日', '受付年月日', '年月日', '意見の日', '発言日', '提出日', '開催日'],
    hint: '2021-06-12 や 令和3年6月12日 のように',
    holds: isDayCell,
  },
  summary: {
    ...plain,
    label: '意見の要旨',
    required: true,
    headings: [
      '要旨',
      '意見',
      '意見の内容',
      '意見の概要',
      '意見要旨',
      'ご意見',
      '委員意見',
      '内容',
    ],
    hint: '公開されます。個人の名前は書かないでください。',
  },
  words: {
    ...plain,
    label: '話されたままの言葉',
    headings: ['発言', '発言内容', '発言のまま', '意見の原文', '原文'],
    hint: '庁内だけに残ります。',
  },
  member: {
    ...plain,
    label: '委員',
    headings: ['氏名', '委員氏名', '委員名', '発言者', '発言委員', '提出者'],
    hint: '登録した委員の氏名。空なら会議の全体として。公開されません。',
    personal: true,
  },
  meeting: {
    ...plain,
    label: '出た会議',
    headings: ['会議', '会議名', '会議体', '区政会議'],
    hint: '「本会 第2回」や開催日。空なら会議の間。',
  },
  initiative: {
    ...plain,
    label: '関係する取組',
    headings: ['取組', '取組名', '取組の名称', '関係取組', '関連する取組'],
    hint: '取組シートの名称のとおり。空ならどの取組でもない。',
  },
  section: {
    ...plain,
    label: '担当の課や係',
    headings: ['担当', '担当課', '所管課', '所管', '担当部署', '回答課'],
    hint: '書けば、その課に引き継ぎます。公開されます。',
  },
}

export const opinionFields: readonly TableField[] = opinionFieldKeys.map((key) => ({
  key,
  ...fields[key],
}))

export function labelOf(key: OpinionFieldKey): string {
  return fields[key].label
}
