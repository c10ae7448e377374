/**
 * How far an actual came: the share of the target reached and the distance to it, with the direction in mind (fewer
 * errors are more progress). A target of zero has a distance and no share: nothing is divided by it.
 */
import { compare, type Decimal, decimal, divide, multiply, sign, subtract } from '../lib/decimal.ts'
import type { Target } from '../target/ast.ts'
import type { Evaluation, Step } from '../target/step.ts'

export interface Progress {
  /** Reached, by the comparison itself. */
  readonly reached: boolean
  /** Per cent of the target as a fraction, numerator ÷ denominator × 100; null where none can be formed. */
  readonly share: { readonly numerator: Decimal; readonly denominator: Decimal } | null
  /** How far the actual lies beyond the level on the good side; negative when it falls short. In the actual's unit. */
  readonly distance: Decimal
}

export type Compared = Extract<Step, { kind: 'compared' }>

/** The comparisons an evaluation made, in order; usually one. */
export function comparisonsOf({ steps }: Evaluation): readonly Compared[] {
  return steps.filter((step) => step.kind === 'compared')
}

/** One comparison's progress. */
export function progressOf(step: Compared): Progress {
  const reached = step.outcome === 'met'
  const { actual, level, upper } = step
  switch (step.compare) {
    case 'atLeast':
    case 'moreThan':
      return { reached, share: shareOf(actual, level), distance: subtract(actual, level) }
    case 'atMost':
    case 'lessThan':
      // none allowed and some counted: 0 ÷ 1 would call one error as bad as fifty
      return {
        reached,
        share: sign(level) > 0 ? shareOf(level, actual) : null,
        distance: subtract(level, actual),
      }
    case 'exactly':
    case 'within': {
      const below = compare(actual, level) < 0
      const bound = below || upper === null ? level : upper
      const short = below ? subtract(actual, bound) : subtract(bound, actual)
      const distance = reached || sign(short) > 0 ? decimal(0) : short
      const whole = { numerator: decimal(1), denominator: decimal(1) }
      const part = below ? shareOf(actual, bound) : shareOf(bound, actual)
      return { reached, share: reached ? whole : part, distance }
    }
  }
}

/** No share of zero, and none where a figure is negative: growth from a loss has no per cent. */
function shareOf(numerator: Decimal, denominator: Decimal): Progress['share'] {
  return sign(denominator) > 0 && sign(numerator) >= 0 ? { numerator, denominator } : null
}

/** The progress of every comparison that decides, in order; a relative form that only restates the level does not. */
export function progressesOf(target: Target, evaluation: Evaluation): readonly Progress[] {
  const deciding = target.conditions.filter(
    (condition) => !(condition.kind === 'change' && condition.restates === true),
  )
  return evaluation.steps
    .filter((step) => step.kind === 'compared')
    .slice(0, deciding.length)
    .map(progressOf)
}

/** Whether the share comes up to `percent`, compared exactly and not after rounding. */
export function comesUpTo({ share, reached }: Progress, percent: Decimal): boolean {
  if (share === null) return reached
  const hundredfold = multiply(share.numerator, decimal(100))
  return compare(hundredfold, multiply(percent, share.denominator)) >= 0
}

/** The share in per cent with one digit, cut and not rounded up, so that 99.96 does not read as 100. */
export function percentOf({ share }: Progress): Decimal | null {
  if (share === null) return null
  return divide(multiply(share.numerator, decimal(100)), share.denominator, 1, 'down')
}
