/** Figures, bounds and days as a sentence prints them: 44.7%以上, 8位以上, 4月末時点. */
import { type CalendarDate, daysInMonth, partsOf } from '../japanese/calendar-date.ts'
import { type Decimal, formatDecimal, negate, sign } from '../lib/decimal.ts'
import type { Compare, Condition, Target } from '../target/ast.ts'
import type { Compared } from './progress.ts'

/** 1,150件; a figure without a unit stands alone. Stars are drawn: ☆☆. */
export function formatFigure(value: Decimal, unit: string | null): string {
  const stars =
    unit !== null && /^[☆★]$/u.test(unit) && value.scale === 0 ? value.coefficient : null
  if (unit !== null && stars !== null && stars > 0n && stars <= 5n)
    return unit.repeat(Number(stars))
  return `${formatDecimal(value)}${unit ?? ''}`
}

/** A difference: shares differ by points, everything else by its own unit. Always without a sign. */
export function formatDifference(difference: Decimal, unit: string | null): string {
  const size = sign(difference) < 0 ? negate(difference) : difference
  if (unit === null) return formatDecimal(size)
  return `${formatDecimal(size)}${unit === '%' ? 'ポイント' : unit}`
}

/** What was to be reached, as compared: 44.7%以上, 15～20%. A bound the sentence did not say is not put in its mouth. */
export function formatAim(step: Compared, target: Target): string {
  const level = formatFigure(step.level, step.unit)
  if (step.compare === 'within') {
    return step.upper === null
      ? level
      : `${formatDecimal(step.level)}～${formatFigure(step.upper, step.unit)}`
  }
  const inferred = target.conditions.some((condition) => saidBare(condition, step))
  return inferred ? level : `${level}${boundWord(step.compare, step.unit)}`
}

/** Ranks are said the other way round: at most 8 is 8位以上. */
function boundWord(compare: Compare, unit: string | null): string {
  const words = { atLeast: '以上', atMost: '以下', moreThan: '超', lessThan: '未満', exactly: '' }
  return unit === '位' && compare === 'atMost' ? '以上' : words[compare]
}

function saidBare(condition: Condition, step: Compared): boolean {
  return (
    condition.kind === 'level' &&
    condition.inferred.includes('compare') &&
    condition.compare === step.compare &&
    formatDecimal(condition.quantity.value) === formatDecimal(step.level)
  )
}

/** 4月末時点, 4月15日時点; null for a figure that covers its year to the end. */
export function formatAsOf(asOf: CalendarDate | null): string | null {
  if (asOf === null) return null
  const { year, month, day } = partsOf(asOf)
  return `${month}月${day === daysInMonth(year, month) ? '末' : `${day}日`}時点`
}
