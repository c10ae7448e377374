/** A multi-year target without a year to reach it in: it can be missed for ever. */
import { quoteTarget } from '../document-view.ts'
import { levelOf } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const targetUndated: SheetRule = {
  id: 'target-undated',
  title: '期限のない目標',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '何年度の目標かを書いてください。',
  find({ sheet, view }) {
    const undated = sheet.multiYear.targets.filter(
      ({ target }) =>
        levelOf(target) !== null && target.fiscalYear === null && target.years === null,
    )
    if (undated.length === 0) return []
    return [
      {
        message: '取組の方針の目標に、いつまでに達するのかが書かれていません。',
        quotes: undated.map((placed) => quoteTarget(view, placed)),
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'a level and no year',
        documents: [{ sheets: [{ multiYear: ['朝市を知っている区民の割合 50%以上'] }] }],
      },
    ],
    against: [
      {
        what: 'a level with its year',
        documents: [
          { sheets: [{ multiYear: ['【令和3年度】朝市を知っている区民の割合 50%以上'] }] },
        ],
      },
      { what: 'an act', documents: [{ sheets: [{ multiYear: ['朝市の要綱を定める。'] }] }] },
    ],
  },
}
