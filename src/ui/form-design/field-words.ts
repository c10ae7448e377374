/** What each field of a form is called when its places are arranged. */
import type { FieldName } from '../../plan/form-template.ts'

export const fieldWords: Readonly<Record<FieldName, string>> = {
  purpose: '趣旨・目的',
  strategy: '戦略',
  outline: '取組の概要',
  multiYearTargets: '取組の方針の目標',
  activities: '取組の内容',
  yearTargets: '当年度の目標',
  implementationOutlook: '取組内容の実施見込み（(i)・(ii)）',
  attainmentOutlook: '目標の達成見込み（①・②）',
  reviewIssues: '中間振り返りの課題と改善策',
  results: '取組実績',
  actuals: '達成状況',
  verdict: '自己評価（①・②）',
  evaluationIssues: '自己評価の課題と改善策',
  desiredState: 'めざす状態',
  outcomes: 'アウトカム指標',
  panelStrategy: '戦略',
  themeTitle: '取組の柱',
  themeTargets: '単年度目標',
  themeActivities: '具体的取組',
  initiativeNumber: '番号',
  initiativeTitle: '取組項目',
  initiativeOutline: '概要',
  initiativeTargets: '今年度目標',
}
