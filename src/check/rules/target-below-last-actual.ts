/** A target that asks for less than what was reached the last time: to stand still would meet it. */

import { formatFiscalYear, latestFiscalYear } from '../../japanese/fiscal-year.ts'
import { quoteTarget } from '../document-view.ts'
import {
  asksLessThan,
  formatFigure,
  isOfPart,
  lastActual,
  levelOf,
  promisesOfSheet,
} from '../promises.ts'
import type { SheetRule } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const targetBelowLastActual: SheetRule = {
  id: 'target-below-last-actual',
  title: '前の実績を下回る目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '低く置いた理由を書くか、目標を見直してください。',
  english: {
    title: 'Target below what was already reached',
    remedy: 'Say why it is set so low, or reconsider it.',
  },
  find(sheet) {
    const found = promisesOfSheet(sheet).flatMap(({ target, placed }) => {
      const [level, last] = [levelOf(target), lastActual(target)]
      if (level === null || last === null || last.fiscalYear === null) return []
      if (target.years !== null || isOfPart(level)) return []
      if (last.unit !== level.quantity.unit || !asksLessThan(level, last.value)) return []
      if (last.fiscalYear >= (target.fiscalYear ?? latestFiscalYear)) return []
      return [
        {
          message: `目標${formatLevel(level)}は、${formatFiscalYear(last.fiscalYear)}の実績${formatFigure(last.value, last.unit)}に届いていません。`,
          english: `The target of ${levelInEnglish(level)} asks for less than was reached in FY${last.fiscalYear} (${formatFigure(last.value, last.unit)}).`,
          quotes: [quoteTarget(sheet.view, placed)],
        },
      ]
    })
    return found.filter(
      (each, at) => found.findIndex(({ message }) => message === each.message) === at,
    )
  },
  cases: {
    for: [
      {
        what: 'eight after eleven',
        documents: [
          { sheets: [{ targets: ['【令和2年度】朝市の出店団体数 8団体(令和元年度実績:11団体)'] }] },
        ],
      },
      {
        what: 'three errors allowed after one',
        documents: [
          {
            sheets: [{ targets: ['【令和2年度】事務処理誤りの件数 3件以下(令和元年度実績:1件)'] }],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a sum over years, or a mean of a month, beside the actual of a year',
        documents: [
          {
            sheets: [
              {
                multiYear: ['苦情の件数 令和4年度までの3年間で30件以下（令和元年度実績：14件）'],
                targets: ['朝市の来場者数 月平均100人以上（令和元年度実績：900人）'],
              },
            ],
          },
        ],
      },
      {
        what: 'more than last year, less than the year before',
        documents: [
          {
            sheets: [
              {
                targets: [
                  '【令和2年度】朝市の出店団体数 10団体(令和元年度実績:9団体 平成30年度実績:12団体)',
                ],
              },
            ],
          },
        ],
      },
      {
        what: 'last year left blank',
        documents: [
          { sheets: [{ targets: ['【令和2年度】朝市の出店団体数 8団体(令和元年度実績: 団体)'] }] },
        ],
      },
    ],
  },
}
