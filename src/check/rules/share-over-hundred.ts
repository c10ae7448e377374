/** A share of people above 100 %: a slip of the pen, or a ratio that should say so. */
import { compare, decimal } from '../../lib/decimal.ts'
import { quote, quoteTarget } from '../document-view.ts'
import { levelOf, promisesOfSheet } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const shareOverHundred: SheetRule = {
  id: 'share-over-hundred',
  title: '100%を超える割合',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '数値の書き誤りでないかを確かめてください。',
  english: { title: 'Share above 100 %', remedy: 'Check the figure for an error of writing.' },
  find(sheet) {
    const what = { message: '割合が100%を超えています。', english: 'A share is above 100%.' }
    const targets = promisesOfSheet(sheet).filter(({ target }) => {
      const quantity = levelOf(target)?.quantity
      return (
        isShare(target.indicator) &&
        quantity?.unit === '%' &&
        compare(quantity.value, decimal(100)) > 0
      )
    })
    const actuals = (sheet.sheet.selfEvaluation?.actuals ?? []).filter(
      ({ indicator, value, unit }) =>
        isShare(indicator) && unit === '%' && value !== null && compare(value, decimal(100)) > 0,
    )
    return [
      ...targets.map(({ placed }) => ({ ...what, quotes: [quoteTarget(sheet.view, placed)] })),
      ...actuals.map((actual) => ({ ...what, quotes: [quote(sheet.view, actual)] })),
    ]
  },
  cases: {
    for: [
      {
        what: 'a share of residents of 410 %',
        documents: [{ sheets: [{ targets: ['朝市を知っている区民の割合 410%'] }] }],
      },
    ],
    against: [
      {
        what: 'all of them',
        documents: [{ sheets: [{ targets: ['朝市を知っている区民の割合 100%'] }] }],
      },
      {
        what: 'a ratio to last year',
        documents: [{ sheets: [{ targets: ['朝市の来場者数 対前年度比110%'] }] }],
      },
    ],
  },
}

function isShare(name: string | null): boolean {
  return /(?:割合|回答率|受講率|受験率|収納率)$/u.test(name ?? '')
}
