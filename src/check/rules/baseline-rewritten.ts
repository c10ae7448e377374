/** A former figure that reads differently than in the version before. Filling in a blank is none. */
import { printDecimal } from '../../lib/decimal.ts'
import type { VersionsRule } from '../rule.ts'
import type { Change } from '../versions/change.ts'
import { quotesOf } from '../versions/revision-found.ts'
import type { TargetLine } from '../versions/version-unit.ts'

export const baselineRewritten: VersionsRule = {
  id: 'baseline-rewritten',
  title: '書き換えられた過年度の数値',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: 'どちらが正しいかを確かめ、直した理由を書いてください。',
  english: {
    title: 'Former figure rewritten',
    remedy: 'Check which is right, and say why it was corrected.',
  },
  find(versions) {
    return versions.changes
      .filter((change) => change.kind === 'baseline' && isRewritten(change))
      .map((change) => ({
        sheet: change.sheet.new,
        message: '過年度の数値が前の版と違っています。',
        english: 'The figure of a former year differs from the version before.',
        quotes: quotesOf(versions, change),
      }))
  },
  cases: {
    for: [
      {
        what: 'another figure for the same year',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(平成30年度実績:812人)'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(平成30年度実績:782人)'] }] },
        ],
      },
    ],
    against: [
      {
        what: 'a blank filled in',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(令和元年度実績: 人)'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(令和元年度実績:850人)'] }] },
        ],
      },
      {
        what: 'a figure left out',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人(平成30年度実績:812人)'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }] },
        ],
      },
    ],
  },
}

function isRewritten({ old, new: current }: Change): boolean {
  if (old === null || current === null) return false
  const before = figures(old as TargetLine)
  return figures(current as TargetLine).some(([year, value]) =>
    before.some(([formerYear, former]) => formerYear === year && former !== value),
  )
}

function figures({ target }: TargetLine) {
  return target.baselines.flatMap(({ fiscalYear, kind, label, quantity }) =>
    quantity === null
      ? []
      : [[`${fiscalYear}${kind}${label}`, printDecimal(quantity.value)] as const],
  )
}
