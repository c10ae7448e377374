/** A result held against a target that stands nowhere in the plan: it can be chosen once the figure is known. */
import { quote } from '../document-view.ts'
import { promisesOfSheet, sameIndicator } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const targetNotInPlan: SheetRule = {
  id: 'target-not-in-plan',
  title: '計画にない目標による報告',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '計画に目標を加えた経過を書くか、参考の数値として書いてください。',
  english: {
    title: 'Reported against a target the plan does not have',
    remedy: 'Say how the target came to be added, or mark the figure as additional.',
  },
  find(sheet) {
    const actuals = sheet.sheet.selfEvaluation?.actuals ?? []
    const promises = promisesOfSheet(sheet)
    return actuals.flatMap((actual) => {
      const stated = actual.statedTarget
      if (stated === null) return []
      const named = { ...stated, indicator: stated.indicator ?? actual.indicator }
      if (promises.some(({ target }) => sameIndicator(target, named))) return []
      return [
        {
          message: '達成状況に、計画のどこにもない目標に対する実績が書かれています。',
          english: 'A figure is reported for a target that stands nowhere in the plan.',
          quotes: [quote(sheet.view, actual)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'a result that brings its own target along',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】朝市を知っている区民の割合 40%以上'],
                evaluation: {
                  actuals: [
                    '朝市を知っている区民の割合:42.1%',
                    '朝市に満足した来場者の割合を前年度(71%)より向上:75.2%',
                  ],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a result that repeats the target of the plan',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市に満足した来場者の割合を前年度(71%)より向上'],
                evaluation: {
                  actuals: ['朝市に満足した来場者の割合を前年度(71%)より向上:75.2%'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
    ],
  },
}
