/** The columns of a list of council opinions (意見の一覧), as wards keep them. */
import { isDayCell } from '../../table/read-cell.ts'
import type { TableField } from '../../table/table-field.ts'
import { handlingNames } from '../opinion.ts'

export const opinionFieldKeys = [
  'on',
  'summary',
  'words',
  'member',
  'meeting',
  'initiative',
  'section',
  'state',
  'reply',
  'handling',
  'answeredOn',
  'by',
  'referredTo',
  'action',
  'actedOn',
  'budgetYear',
  'budgetName',
  'budgetAmount',
  'carriedBy',
  'toldOn',
  'how',
  'withdrawnOn',
  'withdrawnFor',
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
    hint: '書けば、その課に引き継ぎます。回答のある意見には要ります。公開されます。',
  },
  state: {
    ...plain,
    label: '状態',
    headings: ['進捗', '対応状況', '状況', '進捗状況', '処理状況'],
    hint: '受付・回答を作成中・対応中・回答済み・完了・取り下げ。ほかの列と合うかを確かめるためのもので、空でも構いません。',
  },
  reply: {
    ...plain,
    label: '回答',
    headings: ['回答内容', '回答文', '区の考え方', '区の回答', '区役所の考え方', '対応方針'],
    hint: '前に済んだ回答。公開されます。書くと、対応区分・回答日・担当も要ります。',
  },
  handling: {
    ...plain,
    label: '対応区分',
    headings: ['区分', '反映区分', '分類'],
    hint: `${Object.values(handlingNames).join('・')}のどれか。`,
  },
  answeredOn: {
    ...plain,
    label: '回答日',
    headings: ['回答年月日', '回答した日'],
    hint: '2021-06-12 や 令和3年6月12日 のように',
  },
  by: {
    ...plain,
    label: '対応する期限',
    headings: ['対応期限', '期限', '対応予定日'],
    hint: '今年度・来年度・引き続き検討のときに要ります。',
  },
  referredTo: {
    ...plain,
    label: '伝えた機関',
    headings: ['伝達先', '引継先', '引継ぎ先'],
    hint: '担当の機関に伝えるときに要ります。公開されます。',
  },
  action: {
    ...plain,
    label: '対応したこと',
    headings: ['対応内容', '対応結果', '実施内容', '対応'],
    hint: '約束した対応を終えたとき。公開されます。',
  },
  actedOn: {
    ...plain,
    label: '対応した日',
    headings: ['対応日', '実施日', '対応年月日'],
    hint: '対応したことを書くときに要ります。',
  },
  budgetYear: {
    ...plain,
    label: '予算の年度',
    headings: ['予算年度'],
    hint: '2022 や 令和4年度 のように。予算の項目を書くときに要ります。',
  },
  budgetName: {
    ...plain,
    label: '予算の項目',
    headings: ['予算', '予算事業', '予算事業名', '予算項目'],
    hint: '公開されます。',
  },
  budgetAmount: {
    ...plain,
    label: '予算額（円）',
    headings: ['予算額', '金額'],
    hint: '1,200,000 のように。空なら、額はないものとして。',
  },
  carriedBy: {
    ...plain,
    label: '引き継ぐ取組',
    headings: ['反映した取組', '反映先の取組', '反映先'],
    hint: '取組シートの名称のとおり。来年度に反映したときは、これか予算の項目が要ります。',
  },
  toldOn: {
    ...plain,
    label: '委員に伝えた日',
    headings: ['伝えた日', '報告日', '委員への報告日', '結果報告日'],
    hint: '書くと、この意見は終わりになります。',
  },
  how: {
    ...plain,
    label: '伝え方',
    headings: ['伝えた方法', '報告方法'],
    hint: '会議で報告、郵送など。伝えた日を書くときに要ります。公開されます。',
  },
  withdrawnOn: {
    ...plain,
    label: '取り下げた日',
    headings: ['取下日', '取下げ日', '取り下げ日', '取下年月日', '撤回日'],
    hint: '委員が回答の前に取り下げたとき。書くと、この意見は終わりになります。公開されます。',
  },
  withdrawnFor: {
    ...plain,
    label: '取り下げの理由',
    headings: ['取下理由', '取下げ理由', '取下げの理由', '取り下げ理由', '撤回理由'],
    hint: '取り下げた日を書くときに要ります。庁内だけに残ります。',
  },
}

export const opinionFields: readonly TableField[] = opinionFieldKeys.map((key) => ({
  key,
  ...fields[key],
}))

export function labelOf(key: OpinionFieldKey): string {
  return fields[key].label
}
