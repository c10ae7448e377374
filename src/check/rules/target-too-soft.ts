/** "More" or "less" without a size, and the figure moved by half or more: the target asked for nothing. */
import {
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  subtract,
} from '../../lib/decimal.ts'
import type { Target } from '../../target/ast.ts'
import { sameUnit } from '../../target/evaluate/actual.ts'
import { quoteFigure, quoteTarget } from '../document-view.ts'
import { changeOf, formatFigure, formerActual } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const targetTooSoft: SheetRule = {
  id: 'target-too-soft',
  title: '緩すぎる目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: 'どこまで増やすか減らすかを、数で書いてください。',
  english: { title: 'Target far too soft', remedy: 'Say by how much, as a figure.' },
  find({ sheet, judgement, view }) {
    return (judgement?.targets ?? []).flatMap(({ actual, position, outcome }) => {
      const placed = sheet.yearPlan.targets[position]
      if (placed === undefined || outcome !== 'met' || actual === null || actual.value === null)
        return []
      const reference = referenceOf(placed.target, actual.unit)
      const step = reference === null ? null : stepOf(reference, actual.value)
      if (reference === null || step === null || compare(magnitude(step), decimal(50)) < 0)
        return []
      const sign = step.coefficient < 0n ? '−' : '＋'
      return [
        {
          message: `増減の向きだけの目標ですが、実績は${formatFigure(reference, actual.unit)}から${formatFigure(actual.value, actual.unit)}（${sign}${formatDecimal(magnitude(step))}%）で、目標が緩すぎます。`,
          english: `The target only asks for a direction, while the figure went from ${formatFigure(reference, actual.unit)} to ${formatFigure(actual.value, actual.unit)} (${sign}${formatDecimal(magnitude(step))}%): it is too soft.`,
          quotes: [quoteTarget(view, placed), ...quoteFigure(view, actual)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'to be reduced, and reduced by four fifths',
        documents: [
          {
            sheets: [
              {
                targets: ['令和元年度の配布実績(5,000枚)よりも配布枚数を減少させる。'],
                evaluation: { actuals: ['配布枚数:1,000枚'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a former figure told in two units',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市を開く地区を前年度より増やす（令和元年度実績：40%(12地区)）'],
                evaluation: { actuals: ['朝市を開く地区:13地区'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'to be reduced, and reduced by a tenth',
        documents: [
          {
            sheets: [
              {
                targets: ['令和元年度の配布実績(5,000枚)よりも配布枚数を減少させる。'],
                evaluation: { actuals: ['配布枚数:4,500枚'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'a target with a size',
        documents: [
          {
            sheets: [
              {
                targets: ['配布枚数 4,000枚以下'],
                evaluation: { actuals: ['配布枚数:1,000枚'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}

/** What a direction without a size is held against, where the sheet prints it. */
function referenceOf(target: Target, unit: string | null): Decimal | null {
  const condition = changeOf(target)
  if (condition === null || condition.restates === true) return null
  const { amount, from } = condition.change
  if (amount.coefficient !== 0n) return null
  if (from.value !== null) return sameUnit(from.value.unit, unit) ? from.value.value : null
  return from.fiscalYear === null ? null : formerActual(target, from.fiscalYear, unit)
}

/** Signed, in per cent of the reference. */
function stepOf(reference: Decimal, actual: Decimal): Decimal | null {
  return divide(multiply(subtract(actual, reference), decimal(100)), reference, 1, 'half-up')
}

function magnitude(value: Decimal): Decimal {
  return value.coefficient < 0n ? { ...value, coefficient: -value.coefficient } : value
}
