/** 目標値UP on a target that asks for no more than last year's. */
import { compare } from '../../lib/decimal.ts'
import { quoteTarget } from '../document-view.ts'
import { levelOf, promisesOfSheet, sameIndicator } from '../promises.ts'
import type { YearsRule } from '../rule.ts'
import { formatLevel } from '../words/format-level.ts'

export const badgeContradictsFormerTarget: YearsRule = {
  id: 'badge-contradicts-former-target',
  title: '前年度と合わない目標値UP',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'years',
  remedy: '表示か目標の数値を直してください。',
  find({ pairs }) {
    return pairs.flatMap(({ former, current }) =>
      promisesOfSheet(current)
        .filter(({ half, target }) => half === 'yearPlan' && target.marks.includes('raised'))
        .flatMap(({ target, placed }) => {
          const before = former.sheet.yearPlan.targets.find((each) =>
            sameIndicator(each.target, target),
          )
          const [old, now] = [before === undefined ? null : levelOf(before.target), levelOf(target)]
          if (
            before === undefined ||
            old === null ||
            now === null ||
            old.quantity.unit !== now.quantity.unit
          )
            return []
          const order = compare(now.quantity.value, old.quantity.value)
          const raised =
            now.compare === 'atMost' || now.compare === 'lessThan' ? order < 0 : order > 0
          if (raised) return []
          return [
            {
              sheet: current.sheet.number,
              message: `目標値UPの表示がありますが、前年度の目標は${formatLevel(old)}、今年度は${formatLevel(now)}です。`,
              quotes: [quoteTarget(current.view, placed), quoteTarget(former.view, before)],
            },
          ]
        }),
    )
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
