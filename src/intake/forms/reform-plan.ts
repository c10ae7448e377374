/**
 * The sheet 「…プランに基づく取組等」 as it was printed for fiscal years 2018 to 2020: plan in two halves, mid-year
 * review, self-evaluation. That 課題と改善策 is mandatory beside ② stands on the form itself.
 */
import type { FormLexicon } from './form.ts'

export type ReformPlanLabel =
  | 'plan'
  | 'multiYear'
  | 'yearPlan'
  | 'purpose'
  | 'strategy'
  | 'outline'
  | 'activities'
  | 'targets'
  | 'review'
  | 'implementationOutlook'
  | 'attainmentOutlook'
  | 'evaluation'
  | 'resultsAndAttainment'
  | 'results'
  | 'attainment'
  | 'issues'
  | 'issuesRule'

export const reformPlan: FormLexicon<ReformPlanLabel> = {
  labels: [
    { id: 'plan', words: ['計画'], stands: 'alone' },
    { id: 'multiYear', words: ['取組の方針・目標内容', '取組の方針及び目標内容'], stands: 'apart' },
    { id: 'yearPlan', words: ['当年度の取組内容', '当該年度の取組内容'], stands: 'apart' },
    { id: 'purpose', words: ['趣旨・目的', '趣旨及び目的', '目的・趣旨'], stands: 'bracketed' },
    { id: 'strategy', words: ['戦略'], stands: 'bracketed' },
    { id: 'outline', words: ['取組の概要', '取組概要'], stands: 'bracketed' },
    { id: 'activities', words: ['取組の内容', '取組内容'], stands: 'bracketed' },
    { id: 'targets', words: ['目標'], stands: 'bracketed' },
    { id: 'review', words: ['中間振り返り'], stands: 'apart' },
    { id: 'implementationOutlook', words: ['取組内容の実施見込み'], stands: 'apart' },
    { id: 'attainmentOutlook', words: ['目標の達成見込み'], stands: 'apart' },
    { id: 'evaluation', words: ['自己評価'], stands: 'apart' },
    {
      id: 'resultsAndAttainment',
      words: ['当年度の取組実績及び目標の達成状況', '取組実績及び目標の達成状況'],
      stands: 'apart',
    },
    { id: 'results', words: ['取組実績', '取組の実績'], stands: 'bracketed' },
    { id: 'attainment', words: ['達成状況', '目標の達成状況'], stands: 'bracketed' },
    { id: 'issues', words: ['課題と改善策', '課題及び改善策', '課題・改善策'], stands: 'apart' },
    {
      id: 'issuesRule',
      words: ['※左記が「？」の場合は必須', '※左記が「(ii)」又は「②」の場合は必須'],
      stands: 'apart',
    },
  ],
  legends: [
    {
      id: 'implementation',
      entries: [
        { sign: '(i)', words: '実施見込み' },
        { sign: '(ii)', words: '実施できない見込み' },
      ],
    },
    {
      id: 'attainment',
      entries: [
        { sign: '①', words: '達成見込み' },
        { sign: '②', words: '達成できない見込み' },
      ],
    },
    {
      id: 'verdict',
      entries: [
        { sign: '①', words: '目標達成' },
        { sign: '②', words: '目標未達成' },
      ],
    },
  ],
  brokenLabels: [
    { id: 'plan', pieces: ['計', '画'] },
    { id: 'review', pieces: ['中間', '振り返り'] },
    { id: 'evaluation', pieces: ['自己', '評価'] },
  ],
  revisedMarks: ['改定履歴あり', '改定履歴有り', '改定履歴有'],
}

/** 「…」に基づく取組等, printed above each sheet or once: the plan stands in the quotes. */
export const planLineWords: readonly string[] = ['に基づく取組等', 'に基づく取組', 'に係る取組等']

/** 取組項目 and a number begin a sheet. */
export const sheetWords: readonly string[] = ['取組項目']
