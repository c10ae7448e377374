/**
 * A survey figure so near its target that the sample cannot tell them apart. Said beside the two-valued verdict, never
 * instead of it; a panel is no random sample, so nothing is said of it.
 */

import { wilsonInterval } from '../../evidence/survey/wilson.ts'
import { type Decimal, toNumber } from '../../lib/decimal.ts'
import { populationOf } from '../../plan/population.ts'
import { quote, quoteTarget, type SheetView } from '../document-view.ts'
import { reportedTargets } from '../judged-targets.ts'
import { formatFigure } from '../promises.ts'
import type { SurveyFact } from '../reference/reference.ts'
import type { SheetRule } from '../rule.ts'
import { countIn } from '../shares/share-fractions.ts'

export const withinSamplingError: SheetRule = {
  id: 'within-sampling-error',
  title: '標本誤差の範囲内の判定',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '判定とあわせて、回答者数と誤差の範囲を書いてください。',
  english: {
    title: 'Verdict within the sampling error',
    remedy: 'Give the number of answers and the margin of error beside the verdict.',
  },
  find(sheet) {
    const { view } = sheet
    const { survey } = view.reference
    if (asksPanelOnly(sheet)) return []
    return reportedTargets(sheet).flatMap(({ placed, level, actual, value }) => {
      const interval = intervalOf(
        placed.target.indicator ?? actual.indicator,
        actual.unit,
        value,
        survey,
      )
      if (level === null || interval === null) return []
      const aim = toNumber(level.quantity.value) / 100
      if (aim < interval.lower || aim > interval.upper) return []
      const range = `${percent(interval.lower)}～${percent(interval.upper)}%`
      const size = survey.assumed
        ? `回答者を約${survey.answered}人とみた`
        : `回答者${survey.answered}人の`
      return [
        {
          message: `実績${formatFigure(value, '%')}と目標${formatFigure(level.quantity.value, '%')}の差は、アンケートの誤差の中です。${size}95%の範囲は${range}で、達成と未達成を区別できません（${survey.source}によります）。`,
          english: `The difference between ${formatFigure(value, '%')} and the target of ${formatFigure(level.quantity.value, '%')} lies within the error of the survey: with ${survey.assumed ? 'about ' : ''}${survey.answered} answers the 95% interval is ${percent(interval.lower)}–${percent(interval.upper)}%, which does not tell attained from not attained (${survey.source}).`,
          quotes: [quote(view, { span: actual.source.span }), quoteTarget(view, placed)],
          facts: [
            {
              says: `アンケートの回答者は${survey.assumed ? '約' : ''}${survey.answered}人`,
              source: survey.source,
              assumed: survey.assumed,
            },
          ],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'a share three points below its target',
        documents: [
          {
            sheets: [
              {
                activities: ['区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 35%'],
                evaluation: {
                  actuals: ['朝市を知っている区民の割合:32.3%'],
                  verdict: '②',
                  issues: '朝市を広く知らせる。',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a share ten points below its target',
        documents: [
          {
            sheets: [
              {
                activities: ['区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 45%'],
                evaluation: {
                  actuals: ['朝市を知っている区民の割合:34.8%'],
                  verdict: '②',
                  issues: '朝市を広く知らせる。',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a panel, which is no random sample',
        documents: [
          {
            sheets: [
              {
                activities: ['区民モニターアンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 35%'],
                evaluation: {
                  actuals: ['朝市を知っている区民の割合:32.3%'],
                  verdict: '②',
                  issues: '朝市を広く知らせる。',
                },
              },
            ],
          },
        ],
      },
    ],
  },
}

/** null for what no random sample of residents was asked. */
function intervalOf(name: string, unit: string | null, value: Decimal, survey: SurveyFact) {
  if (unit !== '%' || populationOf(name) !== 'resident') return null
  const k = countIn(value, survey.answered)
  return wilsonInterval(k === null ? toNumber(value) / 100 : k / survey.answered, survey)
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

/** Whether the sheet names a panel and no other survey. */
function asksPanelOnly({ sheet }: SheetView): boolean {
  const words = [
    ...sheet.yearPlan.activities,
    ...(sheet.selfEvaluation?.results ?? []),
    ...(sheet.selfEvaluation?.actuals ?? []),
  ]
    .map(({ text }) => text)
    .join(' ')
  return (
    /モニター/u.test(words) &&
    !/アンケート/u.test(words.replace(/モニター[^、。]{0,4}アンケート/gu, ''))
  )
}
