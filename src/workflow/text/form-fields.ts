/**
 * The fields of a sheet written here, in the order of the form: which part they belong to, what they are called, and
 * whether the form prints them. Everything that works field by field (editor, merge, diff, comments) reads this table.
 */
import { keysOf } from '../../lib/keyed.ts'

/** Part of the form; each is written at its own stage of the year. */
export type Part = 'plan' | 'midyearReview' | 'selfEvaluation'

export interface PlainFieldData {
  readonly part: Part
  readonly label: string
  /** `lines`: an entry a line; `text`: prose; `mark`: one of a few signs. */
  readonly kind: 'line' | 'lines' | 'text' | 'mark'
  /** What a mark may be. */
  readonly marks?: readonly string[]
  /** Kept beside the form, not printed on it. */
  readonly unprinted?: true
}

export const plainFields = {
  framework: { part: 'plan', label: 'プラン', kind: 'line' },
  number: { part: 'plan', label: '番号', kind: 'line' },
  title: { part: 'plan', label: '名称', kind: 'line' },
  theme: { part: 'plan', label: '副題', kind: 'line' },
  pillar: { part: 'plan', label: '改革の柱', kind: 'line' },
  carriedIssues: { part: 'plan', label: '昨年度からの課題', kind: 'text', unprinted: true },
  purpose: { part: 'plan', label: '趣旨・目的', kind: 'lines' },
  strategy: { part: 'plan', label: '戦略', kind: 'lines' },
  outline: { part: 'plan', label: '取組の概要', kind: 'lines' },
  implementationOutlook: {
    part: 'midyearReview',
    label: '取組内容の実施見込み',
    kind: 'mark',
    marks: ['(i)', '(ii)'],
  },
  attainmentOutlook: {
    part: 'midyearReview',
    label: '目標の達成見込み',
    kind: 'mark',
    marks: ['①', '②'],
  },
  reviewIssues: { part: 'midyearReview', label: '中間振り返りの課題と改善策', kind: 'text' },
  results: { part: 'selfEvaluation', label: '取組実績', kind: 'lines' },
  attainment: { part: 'selfEvaluation', label: '達成状況', kind: 'lines' },
  verdict: { part: 'selfEvaluation', label: '自己評価', kind: 'mark', marks: ['①', '②'] },
  verdictReason: {
    part: 'selfEvaluation',
    label: '計算結果と異なる評価をする理由',
    kind: 'text',
    unprinted: true,
  },
  evaluationIssues: { part: 'selfEvaluation', label: '自己評価の課題と改善策', kind: 'text' },
} as const satisfies Readonly<Record<string, PlainFieldData>>

export interface ListFieldData {
  readonly part: Part
  readonly label: string
  /** What one row is called. */
  readonly row: string
  readonly columns: Readonly<Record<string, { readonly label: string }>>
  readonly unprinted?: true
}

const targetColumns = {
  sentence: { label: '目標の文' },
  indicator: { label: '指標' },
  owner: { label: '指標の担当' },
  dataSource: { label: 'データの出どころ' },
  repeats: { label: '再掲の元' },
  toConfirm: { label: '確認待ち' },
} as const

const layerColumns = { words: { label: '内容' }, towards: { label: 'つながる先' } } as const

export const listFields = {
  targets: { part: 'plan', label: '取組の方針の目標', row: '目標', columns: targetColumns },
  activities: {
    part: 'plan',
    label: '取組の内容',
    row: '取組',
    columns: {
      words: { label: '取組の内容' },
      planned: { label: '計画の量' },
      under: { label: '見出し' },
    },
  },
  yearTargets: { part: 'plan', label: '当年度の目標', row: '目標', columns: targetColumns },
  desiredStates: {
    part: 'plan',
    label: 'めざす状態',
    row: 'めざす状態',
    columns: { words: { label: '内容' } },
    unprinted: true,
  },
  outcomes: {
    part: 'plan',
    label: 'アウトカム指標',
    row: 'アウトカム指標',
    columns: layerColumns,
    unprinted: true,
  },
  strategies: {
    part: 'plan',
    label: '戦略（ロジックモデル）',
    row: '戦略',
    columns: layerColumns,
    unprinted: true,
  },
  efforts: {
    part: 'plan',
    label: '取組（ロジックモデル）',
    row: '取組',
    columns: layerColumns,
    unprinted: true,
  },
} as const satisfies Readonly<Record<string, ListFieldData>>

export type PlainField = keyof typeof plainFields
export type ListField = keyof typeof listFields
export type TargetList = 'targets' | 'yearTargets'

export const plainFieldNames = keysOf(plainFields)
export const listFieldNames = keysOf(listFields)

export function plainField(name: PlainField): PlainFieldData {
  return plainFields[name]
}

export function listField(name: ListField): ListFieldData {
  return listFields[name]
}

/** The part a path belongs to: `title` and `yearTargets.k3.sentence` are of the plan; null where no field is meant. */
export function partOfPath(path: string): Part | null {
  const [head = ''] = path.split('.')
  if (Object.hasOwn(plainFields, head)) return plainFields[head as PlainField].part
  if (Object.hasOwn(listFields, head)) return listFields[head as ListField].part
  return null
}
