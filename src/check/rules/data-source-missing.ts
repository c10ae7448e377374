/** A share of what people think, and no survey anywhere on the sheet to measure it. */
import { populationOf } from '../../plan/population.ts'
import { quoteTarget } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const dataSourceMissing: SheetRule = {
  id: 'data-source-missing',
  title: '測り方の書かれていない割合',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: 'どの調査で測るのかを書いてください。',
  english: {
    title: 'Share without a way to measure it',
    remedy: 'Name the survey it is measured by.',
  },
  find({ sheet, view }) {
    const { multiYear, yearPlan, selfEvaluation } = sheet
    const shares = yearPlan.targets.filter(
      ({ target }) =>
        /割合$/u.test(target.indicator ?? '') &&
        populationOf(target.indicator ?? '') !== null &&
        isOpinion(target.indicator ?? ''),
    )
    const words = [
      ...multiYear.purpose,
      ...multiYear.strategy,
      ...multiYear.outline,
      ...yearPlan.activities,
      ...(selfEvaluation?.results ?? []),
    ].map(({ text }) => text)
    const statements = shares.map((placed) => quoteTarget(view, placed))
    const named = [...words, ...statements.map(({ text }) => text)].some((text) =>
      sources.test(text),
    )
    if (named || statements.length === 0) return []
    return [
      {
        message: '人の認識や感じ方の割合が目標ですが、それを測る調査が取組に書かれていません。',
        english:
          'The target is a share of how people see or feel something, but no survey that measures it is among the activities.',
        quotes: statements,
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'what organisations know, and nobody asks them',
        documents: [
          {
            sheets: [
              {
                activities: ['会議で説明する。'],
                targets: ['港の決まりを認識している団体の割合 80%以上'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the target names its survey',
        documents: [
          { sheets: [{ targets: ['区民アンケートにおいて、朝市を知っている区民の割合 40%以上'] }] },
        ],
      },
      {
        what: 'an activity names it',
        documents: [
          {
            sheets: [
              {
                activities: ['区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 40%以上'],
              },
            ],
          },
        ],
      },
      {
        what: 'a share that is counted, not asked',
        documents: [{ sheets: [{ targets: ['14日以内に返事をした声の割合 100%'] }] }],
      },
    ],
  },
}

const sources = /アンケート|調査|モニター|聞き取り|ヒアリング|投票|意向把握/u

function isOpinion(name: string): boolean {
  return /感じ|思う|認識|知って|満足|実感|役に立|意識/u.test(name)
}
