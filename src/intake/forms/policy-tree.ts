/**
 * The overview (めざす状態 → アウトカム指標 → 戦略 → 単年度目標 → 取組) as slides print it, and the table of initiatives
 * behind it. Slide text comes out of order: the order of these labels is all that can be trusted.
 */
import type { FormLexicon } from './form.ts'

export type PolicyTreeLabel =
  | 'desiredState'
  | 'outcomes'
  | 'strategy'
  | 'yearTargets'
  | 'activities'
  | 'theme'
  | 'number'
  | 'initiative'
  | 'outline'
  | 'initiativeTargets'

export const policyTree: FormLexicon<PolicyTreeLabel> = {
  labels: [
    { id: 'desiredState', words: ['めざす状態', 'めざす姿', 'めざすべき状態'], stands: 'alone' },
    {
      id: 'outcomes',
      words: ['アウトカム指標', 'アウトカム(成果)指標', '成果指標'],
      stands: 'alone',
    },
    { id: 'strategy', words: ['戦略'], stands: 'alone' },
    { id: 'yearTargets', words: ['単年度目標'], stands: 'alone' },
    {
      id: 'activities',
      words: ['具体的取組', '具体的な取組', '主な取組', '取組'],
      stands: 'alone',
    },
    { id: 'theme', words: ['取組の柱'], stands: 'alone' },
    { id: 'number', words: ['番号'], stands: 'alone' },
    { id: 'initiative', words: ['取組項目', '取組項目名'], stands: 'alone' },
    { id: 'outline', words: ['概要', '取組の概要', '取組概要'], stands: 'alone' },
    {
      id: 'initiativeTargets',
      words: ['当年度目標', '当年度の目標', '単年度目標', '目標'],
      stands: 'alone',
    },
  ],
  legends: [],
  brokenLabels: [],
  revisedMarks: ['改定履歴あり', '改定履歴有り', '改定履歴有'],
}

/** What a badge beside a target says; one that is cut off is a beginning of one of these. */
export const badges: readonly string[] = ['目標値UP', '目標値修正', '新規指標']

/** プラン2.0: the generation of the plan a target comes from. */
export const planBadge = /^(?:市政改革)?プラン\d+(?:\.\d+)?$/u
