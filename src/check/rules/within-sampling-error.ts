/**
 * A survey figure so near its target that the sample cannot tell them apart. Said beside the two-valued verdict, never
 * instead of it; a panel is no random sample, so nothing is said of it.
 */

import type { MeasuredObservation } from '../../evidence/observation.ts'
import { wilsonInterval } from '../../evidence/survey/wilson.ts'
import { compare, type Decimal, toNumber } from '../../lib/decimal.ts'
import { populationOf } from '../../plan/population.ts'
import { type DocumentView, quote, quoteTarget, type SheetView } from '../document-view.ts'
import { type ReportedTarget, reportedTargets } from '../judged-targets.ts'
import { formatFigure } from '../promises.ts'
import type { SurveyFact } from '../reference/reference.ts'
import type { Found, SheetRule } from '../rule.ts'
import { countIn } from '../shares/share-fractions.ts'

export const withinSamplingError: SheetRule = {
  id: 'within-sampling-error',
  title: '標本誤差の範囲内の判定',
  severity: 'info',
  since: '2026-11-27',
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
    return reportedTargets(sheet).flatMap((target) => {
      const { level } = target
      const error = errorOf(target, survey)
      if (level === null || error === null) return []
      const aim = level.quantity.value
      const share = toNumber(aim) / 100
      return share < error.lower || share > error.upper ? [] : [tell(view, target, aim, error)]
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
      {
        what: 'a share counted here, by the interval of its own survey',
        documents: [
          {
            sheets: [
              {
                activities: ['区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 45%'],
                evaluation: {
                  actuals: ['朝市を知っている区民の割合:37.0%'],
                  verdict: '②',
                  issues: '朝市を広く知らせる。',
                },
                measured: [
                  {
                    indicator: '朝市を知っている区民の割合',
                    value: '37.0',
                    unit: '%',
                    interval: ['28.0', '46.0'],
                  },
                ],
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
        what: 'a share counted here of so many that the difference tells',
        documents: [
          {
            sheets: [
              {
                activities: ['区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 35%'],
                evaluation: {
                  actuals: ['朝市を知っている区民の割合:34.0%'],
                  verdict: '②',
                  issues: '朝市を広く知らせる。',
                },
                measured: [
                  {
                    indicator: '朝市を知っている区民の割合',
                    value: '34.0',
                    unit: '%',
                    interval: ['33.5', '34.5'],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        what: 'a share reported otherwise than it was counted',
        documents: [
          {
            sheets: [
              {
                activities: ['区民アンケートの実施(1回)'],
                targets: ['朝市を知っている区民の割合 45%'],
                evaluation: {
                  actuals: ['朝市を知っている区民の割合:60.0%'],
                  verdict: '②',
                  issues: '朝市を広く知らせる。',
                },
                measured: [
                  {
                    indicator: '朝市を知っている区民の割合',
                    value: '37.0',
                    unit: '%',
                    interval: ['28.0', '46.0'],
                  },
                ],
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

function tell(
  view: DocumentView,
  { placed, actual, value }: ReportedTarget,
  aim: Decimal,
  { lower, upper, answered, assumed, source }: SamplingError,
): Found {
  const [figure, level] = [formatFigure(value, '%'), formatFigure(aim, '%')]
  const [low, high] = [percent(lower), percent(upper)]
  const size = assumed ? `回答者を約${answered}人とみた` : `回答者${answered}人の`
  const from = source === null ? '' : `（${source}によります）`
  const [about, by] = [assumed ? 'about ' : '', source === null ? '' : ` (${source})`]
  return {
    message: `実績${figure}と目標${level}の差は、アンケートの誤差の中です。${size}95%の範囲は${low}～${high}%で、達成と未達成を区別できません${from}。`,
    english: `The difference between ${figure} and the target of ${level} lies within the error of the survey: with ${about}${answered} answers the 95% interval is ${low}–${high}%, which does not tell attained from not attained${by}.`,
    quotes: [quote(view, { span: actual.source.span }), quoteTarget(view, placed)],
    facts: [
      {
        says: `アンケートの回答者は${assumed ? '約' : ''}${answered}人`,
        source: source ?? 'アンケートの集計',
        assumed,
      },
    ],
  }
}

interface SamplingError {
  /** Shares, at 95 %. */
  readonly lower: number
  readonly upper: number
  readonly answered: number
  readonly assumed: boolean
  /** Where the number of answers is from; null: the answers themselves were counted. */
  readonly source: string | null
}

/** As it was measured, where the answers are kept here; else by what is known of the survey. */
function errorOf({ placed, actual, value, measured }: ReportedTarget, survey: SurveyFact) {
  const name = placed.target.indicator ?? actual.indicator
  if (actual.unit !== '%' || populationOf(name) !== 'resident') return null
  // a report that is not what was counted is told by a rule of its own: the range is none of it
  if (measured !== null && !isSame(measured.value, value)) return null
  return measured === null ? computed(value, survey) : counted(measured)
}

function isSame(counted: Decimal | null, reported: Decimal): boolean {
  return counted !== null && compare(counted, reported) === 0
}

/** null for what no random sample was asked, or may not be told. */
function counted({ measurement: { interval }, n }: MeasuredObservation): SamplingError | null {
  if (interval === null || n === null) return null
  const [lower, upper] = [toNumber(interval.low) / 100, toNumber(interval.high) / 100]
  return { lower, upper, answered: n, assumed: false, source: null }
}

function computed(value: Decimal, survey: SurveyFact): SamplingError | null {
  const { answered, assumed, source } = survey
  const k = countIn(value, answered)
  const interval = wilsonInterval(k === null ? toNumber(value) / 100 : k / answered, survey)
  return interval === null ? null : { ...interval, answered, assumed, source }
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
