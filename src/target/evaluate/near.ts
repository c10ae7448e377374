/**
 * Near enough, by the rule: 約600件 is 570 to 630; 60%台 is 60 up to 70, its 半ば 64 to 66. A bound that is only about right
 * bends to the side it is a bound from.
 */
import { fold } from '../../japanese/width.ts'
import {
  add,
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  negate,
  normalize,
  parseDecimal,
  sign,
  subtract,
} from '../../lib/decimal.ts'
import type { Quantity } from '../ast.ts'
import type { Step } from '../step.ts'
import type { Case } from './case.ts'
import { assumed } from './missing.ts'

/** What still counts as the level. */
export interface Near {
  readonly low: Decimal
  readonly high: Decimal
  /** 60%台 ends before 70. */
  readonly isOpenAbove: boolean
  readonly step: Step
}

/** @param quantity As the sentence has it; null for a level that was computed */
export function nearLevel(
  level: Decimal,
  quantity: Quantity | null,
  unit: string | null,
  of: Case,
): Near {
  const band = quantity === null ? null : bandOf(quantity, of)
  const { tolerance } = of.rules
  const size = multiply(level, tolerance.about)
  const slack = sign(size) < 0 ? negate(size) : size
  const { low, high, isOpenAbove } = band ?? {
    low: subtract(level, slack),
    high: add(level, slack),
    isOpenAbove: false,
  }
  const figure = (value: Decimal) => `${formatDecimal(normalize(value))}${unit ?? ''}`
  const range = `${figure(low)}${isOpenAbove ? '以上' : 'から'}${figure(high)}${isOpenAbove ? '未満' : 'まで'}`
  const to = isOpenAbove ? `from ${figure(low)} up to, not including,` : `from ${figure(low)} to`
  return {
    low,
    high,
    isOpenAbove,
    step: assumed(
      `幅のある書き方のため、${range}を同じとみなしました。規則：${tolerance.source}。`,
      `The sentence leaves room, so ${to} ${figure(high)} counts as the same. Rule: ${tolerance.sourceEnglish}.`,
    ),
  }
}

type Band = Pick<Near, 'low' | 'high' | 'isOpenAbove'>

const band = /^([0-9][0-9,.]*)[^0-9,.]{0,4}台(半ば|中盤|前半|後半)?/u

/** The ten (hundred, …) that 台 names, from the words of the sentence; null for 約 and 程度. */
function bandOf({ asWritten }: Quantity, { target, rules }: Case): Band | null {
  const text = fold(target.asWritten).text
  const digits = /^[0-9][0-9,.]*/u.exec(fold(asWritten).text)?.[0]
  const at = digits === undefined ? -1 : text.indexOf(digits)
  const [, written, part] = (at === -1 ? null : band.exec(text.slice(at))) ?? []
  const base = written === undefined ? null : parseDecimal(written.replaceAll(',', ''))
  if (base === null || written !== digits) return null
  const width = widthOf(base)
  const shareOf = (share: Decimal) => add(base, multiply(width, share))
  const half = decimal('0.5')
  switch (part) {
    case undefined:
      return { low: base, high: add(base, width), isOpenAbove: true }
    case '前半':
      return { low: base, high: shareOf(half), isOpenAbove: true }
    case '後半':
      return { low: shareOf(half), high: add(base, width), isOpenAbove: true }
    default: {
      const { from, to } = rules.tolerance.middle
      return { low: shareOf(from), high: shareOf(to), isOpenAbove: false }
    }
  }
}

/** 60台 runs over ten, 600台 over a hundred, 65台 over one. */
function widthOf(base: Decimal): Decimal {
  const zeros = /^[0-9]+?(0*)$/.exec(formatDecimal(base).replaceAll(',', ''))?.[1]?.length ?? 0
  return decimal(10n ** BigInt(zeros))
}
