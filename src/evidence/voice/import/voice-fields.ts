/** The columns of a list of citizens' voices (市民の声の一覧), as offices kept them in their former tool or in a workbook. */
import { isDayCell } from '../../table/read-cell.ts'
import type { TableField } from '../../table/table-field.ts'
import { themes, withholdingReasons } from '../channel.ts'

export const voiceFieldKeys = [
  'number',
  'on',
  'channel',
  'subject',
  'words',
  'question',
  'theme',
  'handler',
  'handedOn',
  'referredTo',
  'referredOn',
  'repliedOn',
  'state',
  'due',
  'answeredOn',
  'reply',
  'destination',
  'transferredOn',
  'publication',
  'reason',
  'way',
  'name',
  'address',
  'phone',
  'mail',
] as const
export type VoiceFieldKey = (typeof voiceFieldKeys)[number]

const plain = { required: false, personal: false, holds: null, hint: '' }

const fields: Readonly<Record<VoiceFieldKey, Omit<TableField, 'key'>>> = {
  number: {
    ...plain,
    label: '受付番号',
    headings: ['番号', '受付No', 'No', 'No.', '管理番号', '整理番号', '通し番号'],
    hint: '前の一覧での番号。同じ番号の行は、一通の声のいくつかの質問です。',
  },
  on: {
    ...plain,
    label: '受付日',
    required: true,
    headings: ['受付年月日', '届いた日', '受信日', '収受日', '受理日', '日付'],
    hint: '2021-06-12 や 令和3年6月12日 のように。件数はこの日の年度に数えます。',
    holds: isDayCell,
  },
  channel: {
    ...plain,
    label: '受付方法',
    headings: ['届いた方法', '方法', '媒体', '受付手段', '受付経路'],
    hint: '電話・窓口・手紙・FAX・メール・意見箱など。空なら「その他・不明」。',
  },
  subject: {
    ...plain,
    label: '件名',
    headings: ['題名', '標題', 'タイトル'],
    hint: '声のことばの初めに置きます。',
  },
  words: {
    ...plain,
    label: '内容',
    headings: ['本文', '声の内容', '市民の声', '声', 'ご意見', '意見の内容', '要望内容', '原文'],
    hint: '書かれたまま。暗号にして保存し、公表しません。',
  },
  question: {
    ...plain,
    label: '問い',
    headings: ['質問', '質問内容', '問い合わせ内容', '問合せ内容'],
    hint: '一行に一つの質問。空なら、内容の全体が一つの質問になります。',
  },
  theme: {
    ...plain,
    label: '分野',
    headings: ['分類', 'テーマ', '項目'],
    hint: `${namesOf(themes)}。ほかのことばは「その他」になります。`,
  },
  handler: {
    ...plain,
    label: '担当',
    headings: ['担当課', '担当者', '所管', '所管課', '回答課', '担当部署'],
    hint: '課や人の名前。庁内だけに出ます。',
  },
  handedOn: {
    ...plain,
    label: '担当への回付日',
    headings: ['回付日', '回付年月日', '担当への回付年月日', '振分け日', '振分日', '担当決定日'],
    hint: '担当に渡した日。「担当」も要ります。これまでの動きに、その日のこととして入ります。',
  },
  referredTo: {
    ...plain,
    label: '照会先',
    headings: ['照会した局', '照会先の局', '照会先部署', '関係局'],
    hint: '照会した局や課の名前。庁内だけに出ます。',
  },
  referredOn: {
    ...plain,
    label: '照会日',
    headings: ['照会年月日', '照会した日', '関係局への照会日'],
    hint: '「照会先」があるときに要ります。',
  },
  repliedOn: {
    ...plain,
    label: '照会の回答日',
    headings: ['照会回答日', '照会の返事の日', '照会結果受領日'],
    hint: '照会の結果を受けた日。空なら、分からないものとして。',
  },
  state: {
    ...plain,
    label: '状態',
    headings: ['対応状況', '処理状況', '進捗', '状況', '様子', '対応区分'],
    hint: '受付・対応中・照会中・回答済み・説明済み（回答しない理由を説明）・移ちょう。空なら、回付日・照会日・回答日・移ちょう日があるかで決めます。',
  },
  due: {
    ...plain,
    label: '回答期限',
    headings: ['期限', '期日', '処理期限', '回答の期限'],
    hint: '空なら、受付日と市の決まりから数えます。',
  },
  answeredOn: {
    ...plain,
    label: '回答日',
    headings: ['回答年月日', '対応日', '完了日', '処理日', '終わった日'],
    hint: '終わった質問に要ります（移ちょうした質問は「移ちょう日」でも）。',
  },
  reply: {
    ...plain,
    label: '回答文',
    headings: ['回答', '回答内容', '対応内容', '処理内容', '市の考え方', '区の考え方', '対応'],
    hint: '終わった質問に要ります。暗号にして保存します。',
  },
  destination: {
    ...plain,
    label: '移ちょう先',
    headings: ['移送先', '引継先', '引継ぎ先'],
    hint: '移ちょうした質問に要ります。',
  },
  transferredOn: {
    ...plain,
    label: '移ちょう日',
    headings: ['移ちょう年月日', '移送日', '移送年月日', '移牒日', '引継日', '引継ぎ日'],
    hint: '他の機関に渡した日。これまでの動きに入ります。「回答日」が空なら、この日に終わったものとします。',
  },
  publication: {
    ...plain,
    label: '公表',
    headings: ['公開', '公表の可否', '公開の可否', '公表可否', '公開可否', '公表する/しない'],
    hint: '「しない」のときは、理由も要ります。「する」や「公表済み」でも、公表文を書いて確かめるまでは公表しません。',
  },
  reason: {
    ...plain,
    label: '公表しない理由',
    headings: ['非公表理由', '非公開理由', '非公表の理由', '非公開の理由', '公開しない理由'],
    hint: `${namesOf(withholdingReasons)}のどれか。`,
  },
  way: {
    ...plain,
    label: '返事の方法',
    headings: ['返信方法', '回答方法', 'お返事', '返信の要否', '回答の要否'],
    hint: 'メール・手紙・いらない。空なら「いらない」。',
  },
  name: {
    ...plain,
    label: '氏名',
    headings: ['名前', 'お名前', '送った方', '差出人', '送信者', '投稿者'],
    hint: '暗号にして保存し、公表文から伏せるのに使います。',
    personal: true,
  },
  address: {
    ...plain,
    label: '住所',
    headings: ['ご住所', '所在地'],
    hint: '氏名と同じく。',
    personal: true,
  },
  phone: {
    ...plain,
    label: '電話番号',
    headings: ['電話', 'TEL', 'Tel', '連絡先'],
    hint: '氏名と同じく。',
    personal: true,
  },
  mail: {
    ...plain,
    label: 'メールアドレス',
    headings: ['メール', 'Eメール', 'E-mail', 'email'],
    hint: '氏名と同じく。',
    personal: true,
  },
}

function namesOf(list: Readonly<Record<string, { readonly ja: string }>>): string {
  return Object.values(list)
    .map(({ ja }) => `「${ja}」`)
    .join('')
}

export const voiceFields: readonly TableField[] = voiceFieldKeys.map((key) => ({
  key,
  ...fields[key],
}))

export function labelOf(key: VoiceFieldKey): string {
  return fields[key].label
}
