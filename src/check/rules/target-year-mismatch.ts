/** A target labelled for a year that is over already: copied from an older sheet, or a wrong label. */
import { type FiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { findFiscalYears } from '../../japanese/read-fiscal-year.ts'
import { fold } from '../../japanese/width.ts'
import { quoteTarget } from '../document-view.ts'
import { type PlacedPromise, promisesOfSheet, sameIndicator } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const targetYearMismatch: SheetRule = {
  id: 'target-year-mismatch',
  title: '年度の合わない目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '年度の書き誤りか、前の様式からの写しかを確かめてください。',
  english: {
    title: 'Target of another year',
    remedy: 'Check whether the year is wrong or was copied from a former form.',
  },
  find(sheet) {
    const year = sheet.fiscalYear
    if (year === null) return []
    const promises = promisesOfSheet(sheet)
    return promises.flatMap((promise) => {
      const own = promise.target.fiscalYear
      if (own === null || own >= year || promise.target.years !== null) return []
      if (promise.target.inferred.includes('fiscalYear') || isStage(promise, promises, year))
        return []
      const words = quoteTarget(sheet.view, promise.placed)
      if (!labels(words.text, own, year)) return []
      const half = promise.half === 'yearPlan' ? '当年度の目標' : '取組の方針の目標'
      return [
        {
          message: `${formatFiscalYear(year)}の様式の${half}が、${formatFiscalYear(own)}のものになっています。`,
          english: `On the form of FY${year}, the ${promise.half === 'yearPlan' ? 'year’s' : 'multi-year'} target is that of FY${own}.`,
          quotes: [words],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'a label of last year in the multi-year half',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和元年度】空き店舗の活用件数 5件'],
                targets: ['【令和2年度】空き店舗の活用件数 5件'],
              },
            ],
          },
        ],
      },
      {
        what: 'last year’s target in the column for this year',
        documents: [{ sheets: [{ targets: ['相談に満足した区民の割合 令和元年度 75%'] }] }],
      },
    ],
    against: [
      {
        what: 'this year and a later one',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和3年度】空き店舗の活用件数 8件'],
                targets: ['【令和2年度】空き店舗の活用件数 5件'],
              },
            ],
          },
        ],
      },
      {
        what: 'a former figure in brackets',
        documents: [
          {
            sheets: [
              {
                targets: [
                  '【令和2年度】朝市の来場者数',
                  '登録者数:前年度末比20%増(令和元年度末2,400人)',
                ],
              },
            ],
          },
        ],
      },
      {
        what: 'a first stage that is over, with the next one to come',
        documents: [
          { sheets: [{ multiYear: ['相談に満足した区民の割合 令和元年度 75% 令和3年度 80%'] }] },
        ],
      },
    ],
  },
}

/** Whether the year stands in the open: one in brackets is that of a former figure. */
function labels(statement: string, own: FiscalYear, year: FiscalYear): boolean {
  const open = fold(statement).text.replace(/\([^()]*\)/gu, '')
  return findFiscalYears(open, year).some(({ fiscalYear }) => fiscalYear === own)
}

/** A staged target names years that are over too; only the last stage has to lie ahead. */
function isStage(promise: PlacedPromise, all: readonly PlacedPromise[], year: number): boolean {
  if (promise.half === 'yearPlan') return false
  const later = all.some(
    (other) =>
      other.half === promise.half &&
      sameIndicator(other.target, promise.target) &&
      (other.target.fiscalYear ?? 0) >= year,
  )
  return (
    later || promise.target.problems.some(({ code }) => code === 'target/later-years-to-be-set')
  )
}
