/** A numeric target of the year for which the evaluation reports no figure: nobody can tell whether it was met. */
import { quoteMark, quoteTarget } from '../document-view.ts'
import { levelOf } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const actualMissing: SheetRule = {
  id: 'actual-missing',
  title: '実績の書かれていない目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy:
    '目標ごとに実績の数値を書いてください。まだ出ていないときは、いつ出るかを書いてください。',
  find({ sheet, judgement, view, fiscalYear }) {
    const evaluation = sheet.selfEvaluation
    if (judgement === null || evaluation === null || evaluation.verdict.value === null) return []
    return judgement.targets.flatMap(({ actual, position }) => {
      const placed = sheet.yearPlan.targets[position]
      if (
        placed === undefined ||
        levelOf(placed.target) === null ||
        (actual?.value ?? null) !== null
      )
        return []
      if ((placed.target.fiscalYear ?? fiscalYear) !== fiscalYear) return []
      return [
        {
          message: '判定が書かれていますが、この目標に対する実績の数値がありません。',
          quotes: [quoteTarget(view, placed), ...quoteMark(view, evaluation.verdict)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'two targets, one figure',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人', '港の清掃に加わった団体数 12団体'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a figure for each',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'an act, which has no figure',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の要綱を定める。'],
                evaluation: { results: ['要綱を定めた。'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}
