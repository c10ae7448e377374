/** A sum over years beside this year's part: what the former years brought in has to be printed to check it. */

import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { compare, decimal, subtract } from '../../lib/decimal.ts'
import type { Quantity } from '../../target/ast.ts'
import { quoteTarget } from '../document-view.ts'
import {
  formatFigure,
  levelOf,
  type PlacedPromise,
  promisesOfSheet,
  sameIndicator,
} from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const cumulativeNeedsHistory: SheetRule = {
  id: 'cumulative-needs-history',
  title: '過年度の実績がない累計目標',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '前年度までの実績を書き添えてください。',
  english: {
    title: 'Sum over years without its former years',
    remedy: 'Add the figures up to the year before.',
  },
  find(sheet) {
    const year = sheet.fiscalYear
    const promises = promisesOfSheet(sheet)
    return promises.flatMap((whole) => {
      const { years } = whole.target
      const total = toReach(whole)
      if (year === null || years === null || total === null) return []
      if (years.from >= year || years.to !== year || whole.target.baselines.length > 0) return []
      const part = promises.find(
        ({ target }) =>
          target.years === null &&
          target.fiscalYear === year &&
          sameIndicator(target, whole.target),
      )
      const own = part === undefined ? undefined : levelOf(part.target)?.quantity
      if (part === undefined || own === undefined || own.unit !== total.unit) return []
      const before = subtract(total.value, own.value)
      if (compare(before, decimal(0)) <= 0) return []
      const former = `${formatFiscalYear(years.from)}から前年度まで`
      return [
        {
          message: `累計${formatFigure(total.value, total.unit)}は、今年度の${formatFigure(own.value, own.unit)}のほかに${former}に${formatFigure(before, total.unit)}以上の実績があるときだけ成り立ちますが、その実績が書かれていません。`,
          english: `The total of ${formatFigure(total.value, total.unit)} holds only if, besides this year’s ${formatFigure(own.value, own.unit)}, at least ${formatFigure(before, total.unit)} was reached from FY${years.from} to last year; that figure is not given.`,
          quotes: [quoteTarget(sheet.view, whole.placed), quoteTarget(sheet.view, part.placed)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'five this year and nine in three',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '空き店舗の活用件数 【令和2年度】5件',
                  '空き店舗の活用件数 平成30年度～令和2年度の3年間で9件',
                ],
                targets: ['空き店舗の活用件数 【令和2年度】5件'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a sum that must not be passed: nothing had to be reached before',
        documents: [
          {
            sheets: [
              {
                multiYear: ['苦情の件数 令和2年度までの3年間で30件以下'],
                targets: ['苦情の件数 10件以下'],
              },
            ],
          },
        ],
      },
      {
        what: 'a sum that begins this year',
        documents: [
          {
            sheets: [
              {
                multiYear: ['空き店舗の活用件数 令和2年度～令和4年度の3年間で9件'],
                targets: ['空き店舗の活用件数 【令和2年度】3件'],
              },
            ],
          },
        ],
      },
    ],
  },
}

/** null for a sum that must not be passed: nothing of it has to be there before. */
function toReach({ target }: PlacedPromise): Quantity | null {
  const level = levelOf(target)
  return level === null || level.compare === 'atMost' || level.compare === 'lessThan'
    ? null
    : level.quantity
}
