/** The figure printed for last year is not the one last year's evaluation published. */
import { compare } from '../../lib/decimal.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import { quote, quoteTarget, type SheetView } from '../document-view.ts'
import { formatFigure, formerActual, promisesOfSheet } from '../promises.ts'
import type { Found, YearsRule } from '../rule.ts'

export const baselineDiffersFromPublished: YearsRule = {
  id: 'baseline-differs-from-published',
  title: '前年度の公表と違う実績',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'years',
  remedy: 'どちらが正しいかを確かめ、確定値に直したならそう書いてください。',
  english: {
    title: 'Former figure differs from what was published',
    remedy: 'Check which is right; if it became final since, say so.',
  },
  find({ former, current }) {
    return differences(former, current)
  },
  cases: {
    for: [
      {
        what: '850 published, 950 printed a year later',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 800人'],
                evaluation: { actuals: ['朝市の来場者数:850人'], verdict: '①' },
              },
            ],
          },
          {
            year: 2020,
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(令和元年度実績:950人)'] }],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a former figure told in two units, one of them the published one',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                targets: ['朝市を開く地区 10地区'],
                evaluation: { actuals: ['朝市を開く地区:12地区'], verdict: '①' },
              },
            ],
          },
          {
            sheets: [{ targets: ['朝市を開く地区 15地区以上（令和元年度実績：40%(12地区)）'] }],
          },
        ],
      },
      {
        what: 'the same figure',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 800人'],
                evaluation: { actuals: ['朝市の来場者数:850人'], verdict: '①' },
              },
            ],
          },
          {
            year: 2020,
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(令和元年度実績:850人)'] }],
          },
        ],
      },
      {
        what: 'a provisional figure that became final',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '保育料',
                targets: ['保育料の収納率 97.5%'],
                evaluation: {
                  actuals: ['令和元年度保育料の収納率は4月末現在で96.8%となっている。'],
                  verdict: '①',
                },
              },
            ],
          },
          {
            year: 2020,
            sheets: [{ title: '保育料', targets: ['保育料の収納率 97.8%(令和元年度実績:97.6%)'] }],
          },
        ],
      },
    ],
  },
}

function differences(former: SheetView, current: SheetView): readonly Found[] {
  const year = former.fiscalYear
  const reported = former.sheet.selfEvaluation?.actuals ?? []
  const seen = new Set<string>()
  return promisesOfSheet(current).flatMap(({ target, placed }) => {
    const key = target.indicator === null ? null : keyOfIndicator(target.indicator)
    const actual = reported.find((each) => key !== null && keyOfIndicator(each.indicator) === key)
    if (key === null || year === null || actual === undefined || seen.has(key)) return []
    const printed = formerActual(target, year, actual.unit)
    if (printed === null) return []
    if (actual.value === null || actual.provisional || compare(actual.value, printed) === 0)
      return []
    seen.add(key)
    return [
      {
        message: `前年度の実績が${formatFigure(printed, actual.unit)}と書かれていますが、前年度の自己評価では${formatFigure(actual.value, actual.unit)}でした。`,
        english: `Last year’s figure is given as ${formatFigure(printed, actual.unit)}, but last year’s self-evaluation said ${formatFigure(actual.value, actual.unit)}.`,
        quotes: [quoteTarget(current.view, placed), quote(former.view, actual)],
      },
    ]
  })
}
