/** An indicator with a colon behind it and nothing after the colon but a badge. */
import { quoteTarget } from '../document-view.ts'
import { promisesOf } from '../promises.ts'
import type { DocumentRule } from '../rule.ts'

export const targetWithoutNumber: DocumentRule = {
  id: 'target-without-number',
  title: '数値のない目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '目標の数値を書いてください。',
  english: { title: 'Target without a figure', remedy: 'Write down the figure.' },
  find(view) {
    return promisesOf(view)
      .filter(({ target }) =>
        target.conditions.some((each) => each.kind === 'deferred' && each.why === 'blank'),
      )
      .map(({ placed, number }) => ({
        sheet: number,
        message: '指標の名前だけで、目標の数値が書かれていません。',
        english: 'Only the indicator is named; the target has no figure.',
        quotes: [quoteTarget(view, placed)],
      }))
  },
  cases: {
    for: [
      {
        what: 'a name, a colon, and nothing',
        documents: [{ sheets: [{ targets: ['朝市を知っている区民の割合:'] }] }],
      },
    ],
    against: [
      {
        what: 'a number',
        documents: [{ sheets: [{ targets: ['朝市を知っている区民の割合:40%'] }] }],
      },
      { what: 'an act', documents: [{ sheets: [{ targets: ['朝市の要綱を定める。'] }] }] },
    ],
  },
}
