/** Words of effort where a target belongs (抑制を徹底する): nothing can show that it was missed. */
import { quoteTarget } from '../document-view.ts'
import { promisesOf } from '../promises.ts'
import type { DocumentRule } from '../rule.ts'

export const targetNotMeasurable: DocumentRule = {
  id: 'target-not-measurable',
  title: '測れない目標',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '何がどうなれば達成かを、数か行いで書いてください。',
  find(view) {
    return promisesOf(view)
      .filter(({ target }) =>
        target.conditions.some((each) => each.kind === 'deferred' && each.why === 'not-measurable'),
      )
      .map(({ placed, number }) => ({
        sheet: number,
        message: '達成したかどうかを確かめられない書き方です。',
        quotes: [quoteTarget(view, placed)],
      }))
  },
  cases: {
    for: [
      {
        what: 'effort without measure',
        documents: [{ sheets: [{ targets: ['紙の無駄づかいの抑制を徹底する。'] }] }],
      },
    ],
    against: [
      {
        what: 'a direction that can be measured',
        documents: [{ sheets: [{ targets: ['紙の使用量を前年度より減少させる。'] }] }],
      },
      {
        what: 'an act that can be shown',
        documents: [{ sheets: [{ targets: ['朝市の要綱を定める。'] }] }],
      },
    ],
  },
}
