/**
 * The sheet 「…プランに基づく取組等」 in the two generations offices printed: until fiscal 2019 purpose, outline and targets
 * of both halves stood row by row and the legend in the cell of its mark; from 2020 each half is one cell.
 */
import type {
  CellTemplate,
  FormTemplate,
  RowTemplate,
  TableTemplate,
} from '../../../plan/form-template.ts'

/** Part · label · mark · legend · mark of the evaluation · right half. */
const columns = [4, 15, 6, 20, 9, 46]

const issues: CellTemplate = {
  header: 'column',
  holds: [
    { print: '課題と改善策', means: 'issues' },
    { print: '※左記が「②」の場合は必須', means: 'issuesRule' },
  ],
}

const planHead: RowTemplate = {
  cells: [
    { header: 'column', holds: [{ print: '計画', means: 'plan' }] },
    { across: 4, header: 'column', holds: [{ print: '取組の方針・目標内容', means: 'multiYear' }] },
    { header: 'column', holds: [{ print: '当年度の取組内容', means: 'yearPlan' }] },
  ],
}

const purpose = [
  { field: 'strategy', label: '(戦略)', optional: true },
  { field: 'purpose', label: '(趣旨・目的)', insteadOf: 'strategy' },
] as const
const outline = { field: 'outline', label: '(取組の概要)' } as const
const multiYearTargets = { field: 'multiYearTargets', label: '(目標)' } as const
const activities = { field: 'activities', label: '(取組の内容)' } as const
const yearTargets = { field: 'yearTargets', label: '(目標)' } as const

const implementationLegend = [
  { print: '(i)実施見込み', as: 'legend', means: 'implementationLegend' },
  { print: '(ii)実施できない見込み', as: 'legend', means: 'implementationLegend' },
] as const
const attainmentLegend = [
  { print: '①:達成見込み', as: 'legend', means: 'attainmentLegend' },
  { print: '②:達成できない見込み', as: 'legend', means: 'attainmentLegend' },
] as const
const verdictLegend = [
  { print: '①:目標達成', as: 'legend', means: 'verdictLegend' },
  { print: '②:目標未達成', as: 'legend', means: 'verdictLegend' },
] as const

const review: TableTemplate = {
  caption: '中間振り返り',
  columns,
  rows: [
    {
      cells: [
        { down: 2, header: 'row', holds: [{ print: '中間振り返り', means: 'review' }] },
        {
          header: 'row',
          holds: [{ print: '取組内容の実施見込み', means: 'implementationOutlook' }],
        },
        { centred: true, holds: [{ field: 'implementationOutlook' }] },
        { across: 2, holds: implementationLegend },
        issues,
      ],
    },
    {
      cells: [
        { header: 'row', holds: [{ print: '目標の達成見込み', means: 'attainmentOutlook' }] },
        { centred: true, holds: [{ field: 'attainmentOutlook' }] },
        { across: 2, holds: attainmentLegend },
        { holds: [{ field: 'reviewIssues' }] },
      ],
    },
  ],
}

const evaluationHead: RowTemplate = {
  cells: [
    { down: 3, header: 'row', holds: [{ print: '自己評価', means: 'evaluation' }] },
    {
      across: 4,
      header: 'column',
      holds: [{ print: '当年度の取組実績及び目標の達成状況', means: 'resultsAndAttainment' }],
    },
    issues,
  ],
}

const results: CellTemplate = {
  across: 3,
  down: 2,
  holds: [
    { field: 'results', label: '【取組実績】', optional: true },
    { field: 'actuals', label: '【達成状況】', optional: true },
  ],
}

export const reformPlan2020: FormTemplate = {
  id: 'reform-plan-2020',
  name: '改革プランに基づく取組等（令和2年度からの様式）',
  form: 'reform-plan',
  years: { from: 2020, to: null },
  tables: [
    {
      caption: '計画',
      columns,
      rows: [
        planHead,
        {
          cells: [
            { across: 5, holds: [...purpose, outline, multiYearTargets] },
            { holds: [activities, yearTargets] },
          ],
        },
      ],
    },
    review,
    {
      caption: '自己評価',
      columns,
      rows: [
        evaluationHead,
        {
          cells: [
            results,
            { centred: true, holds: [{ field: 'verdict' }] },
            { down: 2, holds: [{ field: 'evaluationIssues' }] },
          ],
        },
        { cells: [{ holds: verdictLegend }] },
      ],
    },
  ],
  summary: null,
}

export const reformPlan2018: FormTemplate = {
  ...reformPlan2020,
  id: 'reform-plan-2018',
  name: '改革プランに基づく取組等（平成31年度までの様式）',
  years: { from: null, to: 2019 },
  tables: [
    {
      caption: '計画',
      columns,
      rows: [
        planHead,
        { cells: [{ across: 5, holds: purpose }, { holds: [] }] },
        { cells: [{ across: 5, holds: [outline] }, { holds: [activities] }] },
        { cells: [{ across: 5, holds: [multiYearTargets] }, { holds: [yearTargets] }] },
      ],
    },
    review,
    {
      caption: '自己評価',
      columns,
      rows: [
        {
          cells: evaluationHead.cells.map((cell) =>
            cell.down === 3 ? { ...cell, down: 2 } : cell,
          ),
        },
        {
          cells: [
            { ...results, across: 2, down: 1 },
            { across: 2, holds: [{ field: 'verdict' }, ...verdictLegend] },
            { holds: [{ field: 'evaluationIssues' }] },
          ],
        },
      ],
    },
  ],
}
