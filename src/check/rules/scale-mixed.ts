/** One rating survey promised on several scales (3.0, ☆☆, 5点満点中3点): they cannot be compared with each other. */
import { quoteTarget } from '../document-view.ts'
import { levelOf, promisesOf } from '../promises.ts'
import type { DocumentRule } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const scaleMixed: DocumentRule = {
  id: 'scale-mixed',
  title: '混ざった評価の尺度',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '一つの尺度にそろえるか、尺度どうしの関係を書いてください。',
  english: {
    title: 'One rating on several scales',
    remedy: 'Use one scale, or say how the scales relate.',
  },
  find(view) {
    return view.reference.ratings.flatMap(({ name, words, source, assumed }) => {
      const rated = promisesOf(view).flatMap((promise) => {
        const level = levelOf(promise.target)
        const named = words.some((word) => (promise.target.indicator ?? '').includes(word))
        return level !== null && named ? [{ promise, level }] : []
      })
      const byScale = new Map(rated.map((each) => [scaleOf(each.level.quantity.unit), each]))
      if (byScale.size < 2) return []
      const list = [...byScale.values()].map(({ level }) => formatLevel(level)).join('、')
      return [
        {
          sheet: null,
          message: `${name}の目標が、${list}と${byScale.size}つの尺度で書かれています（${source}）。`,
          english: `Targets of “${name}” are written on ${byScale.size} scales: ${[...byScale.values()].map(({ level }) => levelInEnglish(level)).join(', ')} (${source}).`,
          quotes: [...byScale.values()].map(({ promise }) => quoteTarget(view, promise.placed)),
          facts: [{ says: `${name}の尺度`, source, assumed }],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'stars and points for one covert survey',
        documents: [
          {
            sheets: [
              {
                targets: [
                  '窓口の格付けで☆☆以上をとる。',
                  '覆面調査による案内の評価:10点満点中7点以上',
                ],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'stars throughout',
        documents: [
          {
            sheets: [
              {
                multiYear: ['窓口の格付けで☆☆以上をとる。'],
                targets: ['窓口の格付けで☆☆以上をとる。'],
              },
            ],
          },
        ],
      },
    ],
  },
}

function scaleOf(unit: string | null): string {
  return unit === null ? 'number' : unit === '★' ? '☆' : unit
}
