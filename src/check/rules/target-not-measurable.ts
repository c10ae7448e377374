/** Words of effort where a target belongs (抑制を徹底する, 質の向上に努める): nothing can show that it was missed. */
import { isZero } from '../../lib/decimal.ts'
import type { Target } from '../../target/ast.ts'
import { quoteTarget } from '../document-view.ts'
import { promisesOf } from '../promises.ts'
import type { DocumentRule } from '../rule.ts'

/** What is counted, weighed or measured by the last word of its name. */
const measured =
  /(?:[数率額量費度値点位高計員口]|割合|比率|時間|期間|費用|コスト|人口|収入|面積|実績|成績|速度|シェア|件|人|回|差)$/u

function isEffort({ conditions, indicator }: Target): boolean {
  return conditions.some((each) => {
    if (each.kind === 'deferred') return each.why === 'not-measurable'
    if (each.kind !== 'change' || !isZero(each.change.amount)) return false
    const name = each.subject ?? indicator
    return each.inferred.includes('from') && name !== null && !measured.test(name)
  })
}

export const targetNotMeasurable: DocumentRule = {
  id: 'target-not-measurable',
  title: '測れない目標',
  severity: 'info',
  since: '2026-11-26',
  looksAt: 'document',
  remedy: '何がどうなれば達成かを、数か行いで書いてください。',
  english: {
    title: 'Target nobody can check',
    remedy: 'Say, as a figure or an act, what will count as attained.',
  },
  find(view) {
    return promisesOf(view)
      .filter(({ target }) => isEffort(target))
      .map(({ placed, number }) => ({
        sheet: number,
        message: '達成したかどうかを確かめられない書き方です。',
        english: 'It is written so that nobody can check whether it was attained.',
        quotes: [quoteTarget(view, placed)],
      }))
  },
  cases: {
    for: [
      {
        what: 'effort without measure',
        documents: [{ sheets: [{ targets: ['紙の無駄づかいの抑制を徹底する。'] }] }],
      },
      {
        what: 'betterment of what no figure is kept of',
        documents: [{ sheets: [{ targets: ['朝市の案内の質の向上に努める。'] }] }],
      },
    ],
    against: [
      {
        what: 'a direction of what is counted',
        documents: [{ sheets: [{ targets: ['朝市の来場者数の増加に努める。'] }] }],
      },
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
