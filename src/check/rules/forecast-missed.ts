/** The mid-year forecast that did not come true: part of the record by which forecasts can be trusted. */
import { scoreForecast } from '../../judgement/score-forecast.ts'
import { quoteMark } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const forecastMissed: SheetRule = {
  id: 'forecast-missed',
  title: '外れた中間見込み',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '見込みと違った理由を振り返り、次の見込みに生かしてください。',
  english: {
    title: 'Mid-year forecast that did not hold',
    remedy: 'Look back at why, and use it for the next forecast.',
  },
  find({ sheet, judgement, view }) {
    const score = scoreForecast(sheet, judgement)
    const [review, evaluation] = [sheet.midyearReview, sheet.selfEvaluation]
    if (score?.heldByVerdict !== false || review === null || evaluation === null) return []
    const [from, to] =
      score.outlook === 'expected'
        ? ['①達成見込み', '②目標未達成']
        : ['②達成できない見込み', '①目標達成']
    return [
      {
        message: `中間振り返りでは「${from}」でしたが、自己評価は「${to}」でした。見込みの的中率に数えます。`,
        english: `The mid-year review expected ${score.outlook === 'expected' ? '① (will be attained)' : '② (will not be attained)'}, the self-evaluation says ${score.outlook === 'expected' ? '② (not attained)' : '① (attained)'}. It counts in the accuracy of forecasts.`,
        quotes: [
          ...quoteMark(view, review.attainmentOutlook),
          ...quoteMark(view, evaluation.verdict),
        ],
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'foreseen and missed',
        documents: [
          {
            sheets: [
              {
                review: { implementation: '(i)', attainment: '①' },
                evaluation: { results: ['開いた。'], verdict: '②', issues: '来年は早く始める。' },
              },
            ],
          },
        ],
      },
      {
        what: 'given up and reached',
        documents: [
          {
            sheets: [
              {
                review: { implementation: '(i)', attainment: '②', issues: '人が足りない。' },
                evaluation: { results: ['開いた。'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'foreseen and reached',
        documents: [
          {
            sheets: [
              {
                review: { implementation: '(i)', attainment: '①' },
                evaluation: { results: ['開いた。'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'not evaluated yet',
        documents: [{ sheets: [{ review: { implementation: '(i)', attainment: '①' } }] }],
      },
    ],
  },
}
