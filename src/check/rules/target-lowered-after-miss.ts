/** A target that was missed and asks for less the year after. */
import { quoteMark, quoteTarget, type SheetView } from '../document-view.ts'
import { isRaised, levelOf, type SharedTarget, sharedTargets } from '../promises.ts'
import type { InitiativeYears, YearsRule } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const targetLoweredAfterMiss: YearsRule = {
  id: 'target-lowered-after-miss',
  title: '未達成のあと下げた目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'years',
  remedy: '目標を下げた理由を書いてください。',
  english: {
    title: 'Target lowered after it was missed',
    remedy: 'Say why the target was lowered.',
  },
  find(years) {
    return sharedTargets(years)
      .filter(({ position }) => isMissed(years.former, position))
      .flatMap((target) => lowered(years, target))
  },
  cases: {
    for: [
      {
        what: 'nine hundred missed, eight hundred promised',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:780人'],
                  verdict: '②',
                  issues: '広く知らせる。',
                },
              },
            ],
          },
          { year: 2020, sheets: [{ title: '朝市', targets: ['朝市の来場者数 800人'] }] },
        ],
      },
    ],
    against: [
      {
        what: 'missed, and promised again',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:780人'],
                  verdict: '②',
                  issues: '広く知らせる。',
                },
              },
            ],
          },
          { year: 2020, sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }] },
        ],
      },
      {
        what: 'fewer errors allowed is no lowering',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '手順',
                targets: ['事務処理誤りの件数 3件以下'],
                evaluation: {
                  actuals: ['事務処理誤りの件数:5件'],
                  verdict: '②',
                  issues: '手順を直す。',
                },
              },
            ],
          },
          { year: 2020, sheets: [{ title: '手順', targets: ['事務処理誤りの件数 2件以下'] }] },
        ],
      },
    ],
  },
}

function isMissed({ judgement }: SheetView, position: number): boolean {
  const judged = judgement?.targets.find((each) => each.position === position)
  return judged?.outcome === 'unmet'
}

function lowered({ former, current }: InitiativeYears, { before, after }: SharedTarget) {
  const [old, now] = [levelOf(before.target), levelOf(after.target)]
  if (old === null || now === null || isRaised(now, old) !== true) return []
  const verdict = former.sheet.selfEvaluation?.verdict
  return [
    {
      message: `前年度に届かなかった目標${formatLevel(old)}を、${formatLevel(now)}に下げています。`,
      english: `The target of ${levelInEnglish(old)}, missed last year, was lowered to ${levelInEnglish(now)}.`,
      quotes: [
        quoteTarget(current.view, after),
        quoteTarget(former.view, before),
        ...(verdict === undefined ? [] : quoteMark(former.view, verdict)),
      ],
    },
  ]
}
