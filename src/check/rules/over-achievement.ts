/** A count that came to half as much again as its target or more: the target may have been set too low. */
import { compare, decimal, multiply } from '../../lib/decimal.ts'
import type { LevelCondition } from '../../target/ast.ts'
import { quoteFigure, quoteTarget } from '../document-view.ts'
import { formatFigure, isOfPart, levelOf } from '../promises.ts'
import type { SheetRule } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const overAchievement: SheetRule = {
  id: 'over-achievement',
  title: '目標を大きく上回る実績',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '目標の置き方を見直すか、大きく上回った理由を書いてください。',
  english: {
    title: 'Far above its target',
    remedy: 'Reconsider the target, or say why it was exceeded by so much.',
  },
  find({ sheet, judgement, view }) {
    return (judgement?.targets ?? []).flatMap(({ actual, position }) => {
      const placed = sheet.yearPlan.targets[position]
      const level = placed === undefined ? null : levelOf(placed.target)
      if (placed === undefined || level === null || actual === null || actual.value === null)
        return []
      if (!isPlainCount(level)) return []
      const aim = level.quantity.value
      // one instead of none, two instead of one: small numbers jump
      if (actual.unit === '%' || compare(aim, decimal(5)) < 0) return []
      if (compare(actual.value, multiply(aim, decimal('1.5'))) < 0) return []
      return [
        {
          message: `目標${formatLevel(level)}に対し、実績は${formatFigure(actual.value, actual.unit)}で5割以上上回っています。`,
          english: `Against a target of ${levelInEnglish(level)}, ${formatFigure(actual.value, actual.unit)} was reached: at least half as much again.`,
          quotes: [quoteTarget(view, placed), ...quoteFigure(view, actual)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'twice the target',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:1,850人'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the count of a year beside a mean of its months',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 月平均100人以上'],
                evaluation: { actuals: ['朝市の来場者数:1,250人'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'a tenth more',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:990人'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'two instead of one',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の出店団体数 1団体'],
                evaluation: { actuals: ['朝市の出店団体数:2団体'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}

/** So many or more in a year, and no fraction (3分の2). */
function isPlainCount(level: LevelCondition): boolean {
  const { compare: how, quantity } = level
  return (how === 'atLeast' || how === 'moreThan') && quantity.over === null && !isOfPart(level)
}
