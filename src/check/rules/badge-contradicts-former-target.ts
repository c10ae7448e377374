/** 目標値UP on a target that asks for no more than last year's. */
import { quoteTarget } from '../document-view.ts'
import { isRaised, levelOf, sharedTargets } from '../promises.ts'
import type { YearsRule } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const badgeContradictsFormerTarget: YearsRule = {
  id: 'badge-contradicts-former-target',
  title: '前年度と合わない目標値UP',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'years',
  remedy: '表示か目標の数値を直してください。',
  english: { title: '“Target raised”, but it is not', remedy: 'Correct the badge or the target.' },
  find(years) {
    return sharedTargets(years)
      .filter(({ after }) => after.target.marks.includes('raised'))
      .flatMap(({ before, after }) => {
        const [old, now] = [levelOf(before.target), levelOf(after.target)]
        if (old === null || now === null || isRaised(old, now) !== false) return []
        return [
          {
            message: `目標値UPの表示がありますが、前年度の目標は${formatLevel(old)}、今年度は${formatLevel(now)}です。`,
            english: `It is marked “target raised” (目標値UP), but last year’s target was ${levelInEnglish(old)} and this year’s is ${levelInEnglish(now)}.`,
            quotes: [
              quoteTarget(years.current.view, after),
              quoteTarget(years.former.view, before),
            ],
          },
        ]
      })
  },
  cases: {
    for: [
      {
        what: 'the badge, and the same figure as last year',
        documents: [
          { year: 2019, sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人以上'] }] },
          {
            year: 2020,
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人以上 目標値UP'] }],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the badge, and more than last year',
        documents: [
          { year: 2019, sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人以上'] }] },
          {
            year: 2020,
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 950人以上 目標値UP'] }],
          },
        ],
      },
    ],
  },
}
