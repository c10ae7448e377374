/** ② without 課題と改善策: the one rule printed on the form itself. */
import { quote, quoteMark } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const improvementMissing: SheetRule = {
  id: 'improvement-missing',
  title: '②に課題と改善策がない',
  severity: 'error',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '課題と改善策を書いてください（様式で必須です）。',
  find({ sheet, view }) {
    const [review, evaluation] = [sheet.midyearReview, sheet.selfEvaluation]
    const asked = [
      ...(review?.attainmentOutlook.value === 'notExpected' && review.issues === null
        ? [{ where: '中間振り返り', mark: review.attainmentOutlook }]
        : []),
      ...(evaluation?.verdict.value === 'notAttained' && evaluation.issues === null
        ? [{ where: '自己評価', mark: evaluation.verdict }]
        : []),
    ]
    return asked.map(({ where, mark }) => ({
      message: `${where}が②なのに、課題と改善策が書かれていません。`,
      quotes: mark.span === null ? [quote(view, { span: sheet.span })] : quoteMark(view, mark),
    }))
  },
  cases: {
    for: [
      {
        what: 'an evaluation of ② with nothing beside it',
        documents: [{ sheets: [{ evaluation: { results: ['開いた。'], verdict: '②' } }] }],
      },
      {
        what: 'an outlook of ② with nothing beside it',
        documents: [{ sheets: [{ review: { implementation: '(i)', attainment: '②' } }] }],
      },
    ],
    against: [
      {
        what: '② with issues',
        documents: [
          {
            sheets: [
              { evaluation: { results: ['開いた。'], verdict: '②', issues: '広く知らせる。' } },
            ],
          },
        ],
      },
      {
        what: '①',
        documents: [{ sheets: [{ evaluation: { results: ['開いた。'], verdict: '①' } }] }],
      },
    ],
  },
}
