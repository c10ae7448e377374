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
  english: { title: 'Target without a year', remedy: 'Say which year the target is for.' },
  find({ sheet, view }) {
    const { targets } = sheet.multiYear
    const undated = targets.filter(
      ({ target }, at) =>
        levelOf(target) !== null &&
        target.fiscalYear === null &&
        target.years === null &&
        !targets.slice(0, at).some((before) => headsYear(quoteTarget(view, before).text)),
    )
    if (undated.length === 0) return []
    return [
      {
        message: '取組の方針の目標に、いつまでに達するのかが書かれていません。',
        english: 'The multi-year target does not say by when it is to be reached.',
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
      {
        what: 'a year that heads the lines below it',
        documents: [
          { sheets: [{ multiYear: ['【令和2年度】納付率 88%', '・研修の実施(2回以上)'] }] },
        ],
      },
      { what: 'an act', documents: [{ sheets: [{ multiYear: ['朝市の要綱を定める。'] }] }] },
    ],
  },
}

/** 【令和3年度】 before the first of several lines is the year of them all. */
function headsYear(statement: string): boolean {
  return /^[・○●]?【[^】]*年度[^】]*】/u.test(statement)
}
