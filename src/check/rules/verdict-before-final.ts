/** ① while the figure it rests on will still change and is not there yet: provisional, with a day to judge again. */
import { formatDate } from '../../japanese/calendar-date.ts'
import { englishDay } from '../../target/explain/english-day.ts'
import { quote, quoteMark, quoteTarget } from '../document-view.ts'
import { formatFigure } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const verdictBeforeFinal: SheetRule = {
  id: 'verdict-before-final',
  title: '確定前の数値による①',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '確定した数値で判定し直し、それまでは見込みと書いてください。',
  english: {
    title: '① on a figure that is not final',
    remedy: 'Judge again on the final figure, and call it a forecast until then.',
  },
  find({ sheet, judgement, view }) {
    const verdict = sheet.selfEvaluation?.verdict
    if (verdict?.value !== 'attained' || judgement === null) return []
    return judgement.targets.flatMap(({ actual, position, evaluation }) => {
      if (actual?.source.kind !== 'self-evaluation' || actual.value === null) return []
      if (evaluation.provisional?.wouldBe !== 'unmet') return []
      const placed = sheet.yearPlan.targets[position]
      const day = actual.finalOn
      const final = day === null ? '' : `${formatDate(day)}に確定する予定です。`
      return [
        {
          message: `①としていますが、実績${formatFigure(actual.value, actual.unit)}は途中の数値で、まだ目標に届いていません。${final}`,
          english: `It is judged ①, but ${formatFigure(actual.value, actual.unit)} is not final and does not reach the target yet.${day === null ? '' : ` It becomes final on ${englishDay(day)}.`}`,
          quotes: [
            quote(view, { span: actual.source.span }),
            ...(placed === undefined ? [] : [quoteTarget(view, placed)]),
            ...quoteMark(view, verdict),
          ],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'a rate short of its target at the end of April, judged ①',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】保育料の収納率 97.5%'],
                evaluation: {
                  actuals: ['令和2年度保育料の収納率は4月末現在で96.8%となっている。'],
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
        what: 'a direction that the figure already shows',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】保育料の収納率を前年度より向上（令和元年度実績：95.0%）'],
                evaluation: {
                  actuals: ['令和2年度保育料の収納率は4月末現在で96.8%となっている。'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a figure of the whole year',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】朝市の出店団体数 20団体'],
                evaluation: { actuals: ['朝市の出店団体数:22団体'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'a rate that had reached its target already in April',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】保育料の収納率 97.5%'],
                evaluation: {
                  actuals: ['令和2年度保育料の収納率は4月末現在で97.9%となっている。'],
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
