/** Results and figures are reported, and no verdict is given. */
import { quote } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const verdictMissing: SheetRule = {
  id: 'verdict-missing',
  title: '判定の書きもれ',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '①か②を書いてください。',
  english: { title: 'Verdict left blank', remedy: 'Write ① or ②.' },
  find({ sheet, view }) {
    const evaluation = sheet.selfEvaluation
    if (evaluation === null || evaluation.verdict.value !== null) return []
    const [reported] = evaluation.actuals
    // a figure still awaited is a reason to wait
    if (reported === undefined || evaluation.actuals.some(({ value }) => value === null)) return []
    return [
      {
        message: '達成状況が書かれていますが、①②の判定がありません。',
        english: 'Results are reported, but there is no verdict ① or ②.',
        quotes: [quote(view, reported)],
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'a figure without a verdict',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:880人'] },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a figure with its verdict',
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
        what: 'a figure still being counted',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:集計中'] },
              },
            ],
          },
        ],
      },
      {
        what: 'not evaluated yet',
        documents: [{ sheets: [{ targets: ['朝市の来場者数 900人'] }] }],
      },
    ],
  },
}
