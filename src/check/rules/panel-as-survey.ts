/** Shares of all residents measured by a panel (モニター): the panel chose itself, so they are not comparable. */
import { populationOf } from '../../plan/population.ts'
import { quote, quoteTarget } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const panelAsSurvey: SheetRule = {
  id: 'panel-as-survey',
  title: 'モニターによる区民の割合',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '無作為に選んだ区民アンケートの数値と比べず、調べ方を書き添えてください。',
  english: {
    title: 'A panel measured as if it were a random sample',
    remedy:
      'Do not compare it with figures of a random sample of residents; say how it was measured.',
  },
  find({ sheet, view }) {
    const { activities, targets } = sheet.yearPlan
    const panel = activities.find(({ text }) => /モニター.{0,4}アンケート/u.test(text))
    const others = activities.some(
      ({ text }) => /アンケート/u.test(text) && /(?:区民|市民|住民)アンケート/u.test(text),
    )
    const shares = targets.filter(
      ({ target }) => populationOf(target.indicator ?? '') === 'resident',
    )
    if (panel === undefined || others || shares.length === 0) return []
    return [
      {
        message:
          '区民の割合を目標にしていますが、計画された調査は無作為抽出でないモニターアンケートだけです。',
        english:
          'The target is a share of residents, but the only survey planned asks a panel, which is no random sample.',
        quotes: [quote(view, panel), ...shares.map((placed) => quoteTarget(view, placed))],
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'a share of residents, and a panel to measure it',
        documents: [
          {
            sheets: [
              {
                activities: ['区民モニターアンケートの実施(2回)'],
                targets: ['朝市を知っている区民の割合 40%'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a random survey beside it',
        documents: [
          {
            sheets: [
              {
                activities: ['区民モニターアンケートの実施(2回)', '区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 40%'],
              },
            ],
          },
        ],
      },
    ],
  },
}
