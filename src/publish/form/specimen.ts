/** A filled document of each printed form, all of its fields in use: what a template is tried with before it is adopted. */
import { readDocument } from '../../intake/read-document.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { FormTemplate } from '../../plan/form-template.ts'

const sheet = [
  '「見本プラン」に基づく取組等',
  '令和2年度　見本区',
  '取組項目1',
  '【夜道の灯り(改革の柱1 1(1))】',
  '計画\t<p>取組の方針・目標内容</p><p>(趣旨・目的)</p>・夜の道を明るくする。<p>(取組の概要)</p>・灯りを点検する。・切れた灯りを替える。<p>(目標)</p>・点検の回数:令和3年度までに年20回以上\t<p>当年度の取組内容</p><p>(取組の内容)</p>・見回り(月1回)<p>(目標)</p>・点検の回数:12回以上',
  '',
  '中間振り返り\t取組内容の実施見込み\t(ii)\t(i)実施見込み (ii)実施できない見込み\t課題と改善策 ※左記が「②」の場合は必須',
  '\t目標の達成見込み\t①\t①:達成見込み ②:達成できない見込み\t人手が足りない。',
  '',
  '自己評価\t当年度の取組実績及び目標の達成状況\t\t課題と改善策 ※左記が「②」の場合は必須',
  '\t【取組実績】・見回りを実施(11回)【達成状況】・点検の回数:11回\t②\t灯りを順に替える。',
  '\t①:目標達成 ②:目標未達成',
].join('\n')

const overview = [
  '令和2年度　見本区',
  '',
  'めざす状態\t夜も安心して歩けるまち',
  'アウトカム指標\t●夜も歩けると感じる区民の割合：60%以上',
  '戦略\t灯りを守る人を増やす。',
  '取組の柱\t単年度目標\t具体的取組',
  '灯りを守る人を増やす\t○灯りの会の会員数：120人以上\t・会員を募る',
  '',
  '番号\t取組項目\t概要\t今年度目標',
  '1\t夜道の灯り\t・灯りを点検する\t点検の回数：12回以上',
].join('\n')

const texts = { 'reform-plan': sheet, 'policy-tree': overview } as const

export function specimenOf(form: FormTemplate['form']): {
  readonly document: PlanDocument
  readonly text: string
} {
  const read = readDocument('specimen', Buffer.from(texts[form]), {})
  if (!read.ok) throw new Error('the specimen is not read')
  return read.value
}
