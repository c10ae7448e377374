/** A target relative to a figure that nobody can know when the plan is made: it cannot be read as a level. */
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { quoteTarget } from '../document-view.ts'
import { changeOf, formerActual, levelOf, promisesOfSheet } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const targetConditional: SheetRule = {
  id: 'target-conditional',
  title: '基準の決まっていない目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '基準の数値が分かったときに、目標を数で書き直してください。',
  english: {
    title: 'Target whose baseline is not known yet',
    remedy: 'Once the baseline is known, write the target as a figure.',
  },
  find(sheet) {
    const year = sheet.fiscalYear
    return promisesOfSheet(sheet).flatMap(({ target, placed }) => {
      const from = changeOf(target)?.change.from
      if (
        year === null ||
        from === undefined ||
        from.fiscalYear === null ||
        levelOf(target) !== null
      )
        return []
      const unknown = from.value === null && formerActual(target, from.fiscalYear, null) === null
      if (!unknown || from.fiscalYear < year - 1) return []
      return [
        {
          message: `${formatFiscalYear(from.fiscalYear)}の実績を基準にしていますが、その数値は計画のときに分からず、書かれていません。条件付きの目標です。`,
          english: `It starts from the figure of FY${from.fiscalYear}, which was not known when the plan was made and is not given: the target is conditional.`,
          quotes: [quoteTarget(sheet.view, placed)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'fifteen per cent less than a year whose figure is not printed',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】苦情の件数 令和元年度の苦情の実績から15%減(平成30年度9件)'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the figure is printed',
        documents: [
          {
            sheets: [
              { targets: ['【令和2年度】苦情の件数 令和元年度の苦情の実績(12件)から15%減'] },
            ],
          },
        ],
      },
      {
        what: 'a level',
        documents: [
          { sheets: [{ targets: ['【令和2年度】苦情の件数 6件以下(令和元年度実績: 件)'] }] },
        ],
      },
    ],
  },
}
