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
  english: {
    title: '② without issues and improvements',
    remedy: 'Write down the issues and improvements; the form requires them.',
  },
  find({ sheet, view }) {
    const [review, evaluation] = [sheet.midyearReview, sheet.selfEvaluation]
    const asked = [
      ...(review?.attainmentOutlook.value === 'notExpected' && review.issues === null
        ? [
            {
              where: '中間振り返り',
              english: 'The mid-year review',
              mark: review.attainmentOutlook,
            },
          ]
        : []),
      ...(evaluation?.verdict.value === 'notAttained' && evaluation.issues === null
        ? [{ where: '自己評価', english: 'The self-evaluation', mark: evaluation.verdict }]
        : []),
    ]
    return asked.map(({ where, english, mark }) => ({
      message: `${where}が②なのに、課題と改善策が書かれていません。`,
      english: `${english} is ②, but no issues and improvements are written.`,
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
