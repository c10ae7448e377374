/** Counts in the narrative that do not add up to the reported figure: it cannot be traced to what was done. */
import { add, compare, decimal } from '../../lib/decimal.ts'
import type { Entry, ReportedActual } from '../../plan/sheet.ts'
import { quote } from '../document-view.ts'
import { formatFigure } from '../promises.ts'
import type { SheetRule } from '../rule.ts'
import { type Count, readCounts } from '../words/quantities.ts'
import { shareTerm, termsOf } from '../words/terms.ts'

export const narrativeCountMismatch: SheetRule = {
  id: 'narrative-count-mismatch',
  title: '実績の件数と合わない内訳',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '実績の数がどの取組の合計かを書いてください。',
  english: {
    title: 'Counts that do not add up to the reported figure',
    remedy: 'Say which activities the figure is the sum of.',
  },
  find({ sheet, view }) {
    const evaluation = sheet.selfEvaluation
    if (evaluation === null) return []
    return evaluation.actuals.flatMap((actual) => {
      const parts = partsOf(actual, evaluation.results)
      if (actual.value === null || parts.length < 2) return []
      const sum = parts.reduce((total, { count }) => add(total, count.value), decimal(0))
      if (compare(sum, actual.value) === 0) return []
      const list = parts.map(({ count }) => formatFigure(count.value, '')).join('＋')
      return [
        {
          message: `実績は${formatFigure(actual.value, actual.unit)}ですが、取組実績に書かれた${list}は合計${formatFigure(sum, actual.unit)}で、どれを数えたのかたどれません。`,
          english: `The reported figure is ${formatFigure(actual.value, actual.unit)}, but the counts among the results (${list}) add up to ${formatFigure(sum, actual.unit)}: what was counted cannot be traced.`,
          quotes: [quote(view, actual), ...parts.map(({ entry }) => quote(view, entry))],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'parts that come to more than the whole',
        documents: [
          {
            sheets: [
              {
                targets: ['商店街と学校が組んだ催しの件数 8件'],
                evaluation: {
                  results: [
                    '商店街と小学校で朝市を実施(3件)',
                    '商店街の店主が学校で授業を実施(6件)',
                  ],
                  actuals: ['商店街と学校が組んだ催しの件数:8件'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'parts that add up',
        documents: [
          {
            sheets: [
              {
                targets: ['商店街と学校が組んだ催しの件数 8件'],
                evaluation: {
                  results: [
                    '商店街と小学校で朝市を実施(3件)',
                    '商店街の店主が学校で授業を実施(5件)',
                  ],
                  actuals: ['商店街と学校が組んだ催しの件数:8件'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a count of something else',
        documents: [
          {
            sheets: [
              {
                targets: ['声をもとに改めたことがらの件数 10件'],
                evaluation: {
                  results: ['窓口への投書を受付(188件)', '電話の相談を受付(40件)'],
                  actuals: ['声をもとに改めたことがらの件数:13件'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
    ],
  },
}

/** Entries of the narrative that count the same unit behind a word the indicator has too. */
function partsOf(
  actual: ReportedActual,
  results: readonly Entry[],
): readonly { readonly entry: Entry; readonly count: Count }[] {
  const about = termsOf(actual.indicator)
  return results.flatMap((entry) => {
    const counts = readCounts(entry.text).filter(
      ({ unit, bracketed }) => bracketed && unit === actual.unit,
    )
    const [count] = counts
    if (count === undefined || counts.length > 1) return []
    return shareTerm(about, termsOf(entry.text)) ? [{ entry, count }] : []
  })
}
