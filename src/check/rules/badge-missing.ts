/** A target that was raised and does not say so, in a document that marks raised targets elsewhere (目標値UP). */
import { type DocumentView, quoteTarget } from '../document-view.ts'
import { isRaised, levelOf, promisesOf, sharedTargets } from '../promises.ts'
import type { YearsRule } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const badgeMissing: YearsRule = {
  id: 'badge-missing',
  title: '目標値UPの表示もれ',
  severity: 'info',
  since: '2026-11-26',
  looksAt: 'years',
  remedy: '上げた目標には、ほかの目標と同じように目標値UPの表示を付けてください。',
  english: {
    title: 'Raised target without its badge',
    remedy: 'Mark the raised target as the others are.',
  },
  find({ former, current }) {
    if (!usesBadges(current.view)) return []
    return sharedTargets({ former, current })
      .filter(({ after }) => !after.target.marks.includes('raised'))
      .flatMap(({ before, after }) => {
        const [old, now] = [levelOf(before.target), levelOf(after.target)]
        if (old === null || now === null || isRaised(old, now) !== true) return []
        return [
          {
            message: `前年度の${formatLevel(old)}から${formatLevel(now)}に上げていますが、目標値UPの表示がありません。`,
            english: `It was raised from ${levelInEnglish(old)} to ${levelInEnglish(now)}, but is not marked “target raised” (目標値UP).`,
            quotes: [quoteTarget(current.view, after), quoteTarget(former.view, before)],
          },
        ]
      })
  },
  cases: {
    for: [
      {
        what: 'two raised targets, one badge',
        documents: [
          {
            year: 2019,
            sheets: [
              { title: '朝市', targets: ['朝市の来場者数 900人以上', '朝市の出店数 20店以上'] },
            ],
          },
          {
            year: 2020,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 950人以上 目標値UP', '朝市の出店数 25店以上'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a document that marks no target',
        documents: [
          { year: 2019, sheets: [{ title: '朝市', targets: ['朝市の出店数 20店以上'] }] },
          { year: 2020, sheets: [{ title: '朝市', targets: ['朝市の出店数 25店以上'] }] },
        ],
      },
      {
        what: 'fewer mistakes allowed than before, and marked',
        documents: [
          {
            year: 2019,
            sheets: [{ title: '手順', targets: ['事務処理誤りの件数 5件以下'] }],
          },
          {
            year: 2020,
            sheets: [{ title: '手順', targets: ['事務処理誤りの件数 3件以下 目標値UP'] }],
          },
        ],
      },
      {
        what: 'the same figure as last year beside one that was raised',
        documents: [
          {
            year: 2019,
            sheets: [
              { title: '朝市', targets: ['朝市の来場者数 900人以上', '朝市の出店数 20店以上'] },
            ],
          },
          {
            year: 2020,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 950人以上 目標値UP', '朝市の出店数 20店以上'],
              },
            ],
          },
        ],
      },
    ],
  },
}

function usesBadges(view: DocumentView): boolean {
  return promisesOf(view).some(({ target }) => target.marks.includes('raised'))
}
