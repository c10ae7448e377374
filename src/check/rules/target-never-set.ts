/** A target to be set once something is known, still not set in the column of the year it was to be set for. */
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { quoteTarget } from '../document-view.ts'
import { type PlacedPromise, promisesOfSheet, sameIndicator } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const targetNeverSet: SheetRule = {
  id: 'target-never-set',
  title: '設定されないままの目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '当年度の目標を設定して書いてください。',
  english: {
    title: 'Target that was never set',
    remedy: 'Set the target of the year and write it down.',
  },
  find(sheet) {
    const year = sheet.fiscalYear
    const promises = promisesOfSheet(sheet)
    return promises.flatMap((promise) => {
      if (year === null || !isOpen(promise, promises, year)) return []
      const twin = promises.find(
        (other) => other.half !== promise.half && sameIndicator(other.target, promise.target),
      )
      return [
        {
          message: `後で設定するとした目標が、${formatFiscalYear(year)}の欄でも設定されていません。`,
          english: `A target that was to be set later is still not set in the column of FY${year}.`,
          quotes: [promise, ...(twin === undefined ? [] : [twin])].map(({ placed }) =>
            quoteTarget(sheet.view, placed),
          ),
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'the note copied into the year’s own column',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '朝市を知っている区民の割合(令和元年度 35%設定) ※令和2・3年度の目標は、令和元年度の結果を踏まえて設定',
                ],
                targets: [
                  '朝市を知っている区民の割合(令和元年度 35%設定) ※令和2・3年度の目標は、令和元年度の結果を踏まえて設定',
                ],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'set in the year’s own column',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '朝市を知っている区民の割合(令和元年度 35%設定) ※令和2・3年度の目標は、令和元年度の結果を踏まえて設定',
                ],
                targets: ['【令和2年度】朝市を知っている区民の割合 38%'],
              },
            ],
          },
        ],
      },
      {
        what: 'words that nobody can measure wait for nothing',
        documents: [{ sheets: [{ targets: ['紙の無駄づかいの抑制を徹底する。'] }] }],
      },
    ],
  },
}

/** In the year's column still to be set; or to be set by the multi-year half, with an older year's figure instead. */
function isOpen(
  { half, target }: PlacedPromise,
  all: readonly PlacedPromise[],
  year: number,
): boolean {
  if (half === 'yearPlan') {
    return target.conditions.some((each) => each.kind === 'deferred' && each.why === 'to-be-set')
  }
  if (!target.problems.some(({ code }) => code === 'target/later-years-to-be-set')) return false
  const own = all.filter(
    (other) => other.half === 'yearPlan' && sameIndicator(other.target, target),
  )
  return own.length > 0 && own.every((other) => (other.target.fiscalYear ?? year) < year)
}
