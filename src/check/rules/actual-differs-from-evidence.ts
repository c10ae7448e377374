/**
 * A reported figure that is not the one its own records give. The computed outcome rests on the records (decision 018);
 * the office should find out which of the two is wrong. A figure reported with fewer digits is not another figure.
 */
import { isMeasured } from '../../evidence/observation.ts'
import { compare, round } from '../../lib/decimal.ts'
import { quoteFigure, quoteTarget } from '../document-view.ts'
import { formatFigure } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

const market = '朝市の来場者数'

export const actualDiffersFromEvidence: SheetRule = {
  id: 'actual-differs-from-evidence',
  title: '記録と違う実績',
  severity: 'warning',
  since: '2026-11-26',
  looksAt: 'sheet',
  remedy: '記録と報告のどちらが正しいかを確かめ、違う方を直してください。',
  english: {
    title: 'Reported figure differs from the records',
    remedy: 'Find out whether the records or the report are right, and correct the other.',
  },
  find({ sheet, judgement, view }) {
    return (judgement?.targets ?? []).flatMap(({ actual, reported, position }) => {
      const placed = sheet.yearPlan.targets[position]
      const said = reported?.value ?? null
      if (placed === undefined || reported === undefined || said === null) return []
      if (actual === null || !isMeasured(actual) || actual.value === null) return []
      // 98.1 beside 98.12: the same, told shorter; a figure still on its way may well differ
      if (compare(round(actual.value, said.scale, 'half-up'), said) === 0) return []
      if (actual.provisional || reported.provisional) return []
      return [
        {
          message: `実績は${formatFigure(said, reported.unit)}と報告されていますが、記録から数えると${formatFigure(actual.value, actual.unit)}です。判定には記録から数えた値を使いました。`,
          english: `The reported figure is ${formatFigure(said, reported.unit)}, but the records give ${formatFigure(actual.value, actual.unit)}. The judgement used the records.`,
          quotes: [...quoteFigure(view, reported), quoteTarget(view, placed)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: '980 reported, 940 in the register',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
                measured: [{ indicator: market, value: '940', unit: '人' }],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the same figure',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
                measured: [{ indicator: market, value: '980', unit: '人' }],
              },
            ],
          },
        ],
      },
      {
        what: 'the same figure with fewer digits',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市を知っている区民の割合 41%以上'],
                evaluation: { actuals: ['朝市を知っている区民の割合:42.5%'], verdict: '①' },
                measured: [{ indicator: '朝市を知っている区民の割合', value: '42.47', unit: '%' }],
              },
            ],
          },
        ],
      },
      {
        what: 'nothing in the register yet',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
                measured: [{ indicator: market, value: null, unit: '人' }],
              },
            ],
          },
        ],
      },
    ],
  },
}
