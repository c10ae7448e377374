/** (ii) explained though the form asks for it only with ②: nobody laid down what (ii) calls for. */

import type { MidyearReview } from '../../plan/sheet.ts'
import { quote, quoteMark } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

/** Between mark and words the form says when it asks for them; written here, what the municipality requires. */
function formAsks(text: string, { implementationOutlook, issues }: MidyearReview): boolean {
  const between = text.slice(implementationOutlook.span?.start ?? 0, issues?.span.start ?? 0)
  return /※左記が[^\n]*「[(（]ii[)）]」[^\n]*必須/u.test(between)
}

export const outlookRuleUndefined: SheetRule = {
  id: 'outlook-rule-undefined',
  title: '(ii)の扱いの決まりがない',
  severity: 'info',
  since: '2026-11-27',
  looksAt: 'sheet',
  remedy: '(ii)のときに課題と改善策を求めるかどうかを決め、様式に書いてください。',
  english: {
    title: 'No rule for outlook (ii)',
    remedy: 'Decide whether (ii) needs issues and improvements, and say so on the form.',
  },
  find({ sheet, view }) {
    const review = sheet.midyearReview
    if (review === null || review.implementationOutlook.value !== 'notExpected') return []
    if (review.issues === null || review.attainmentOutlook.value === 'notExpected') return []
    if (formAsks(view.text, review)) return []
    return [
      {
        message:
          '実施見込みの(ii)に説明が書かれていますが、様式が課題と改善策を求めるのは②のときだけです。',
        english:
          'Outlook (ii) is explained, but the form asks for issues and improvements only where the mark is ②.',
        quotes: [...quoteMark(view, review.implementationOutlook), quote(view, review.issues)],
      },
    ]
  },
  cases: {
    for: [
      {
        what: '(ii) with an explanation, the target still expected',
        documents: [
          {
            sheets: [
              {
                review: {
                  implementation: '(ii)',
                  attainment: '①',
                  issues: '春の集いは取りやめ、秋に開く。',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: '(ii) and ② together: the form asks for it',
        documents: [
          {
            sheets: [
              {
                review: {
                  implementation: '(ii)',
                  attainment: '②',
                  issues: '春の集いは取りやめた。',
                },
              },
            ],
          },
        ],
      },
      {
        what: '(ii) with an explanation that the form asks for',
        documents: [
          {
            sheets: [
              {
                review: {
                  implementation: '(ii)',
                  attainment: '①',
                  issues: '春の集いは取りやめ、秋に開く。',
                  askedWithNotImplemented: true,
                },
              },
            ],
          },
        ],
      },
      {
        what: '(i)',
        documents: [{ sheets: [{ review: { implementation: '(i)', attainment: '①' } }] }],
      },
    ],
  },
}
