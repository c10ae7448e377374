/**
 * A target as one canonical sentence: 「窓口の満足度」：令和3年度までに80%以上(令和元年度実績:76%). Reading it again gives the
 * same target; what was inferred stays unsaid (`8件`, not `8件以上`), so that it is inferred again and not made a fact.
 */
import { formatFiscalYear } from '../japanese/fiscal-year.ts'
import { never } from '../lib/never.ts'
import type { Baseline, Condition, Mark, Target } from './ast.ts'
import { printCondition, printRestated } from './print/condition.ts'
import { printQuantity } from './print/quantity.ts'

export function printTarget(target: Target): string {
  const name = target.indicator === null ? '' : `「${target.indicator}」：`
  const conditions = printConditions(target)
  return [
    name,
    printYear(target),
    conditions,
    printBaselines(target.baselines),
    ...target.marks.map((mark) => markWords[mark]),
    target.framework === null ? '' : ` ${target.framework}`,
    ...target.conditions.map(printTrigger),
  ].join('')
}

function printConditions({ conditions, combine }: Target): string {
  const joint = combine === 'all' ? 'かつ' : '又は'
  let words = ''
  for (const [index, condition] of conditions.entries()) {
    const next = conditions[index + 1]
    if (condition.kind === 'level' && condition.restates === true) continue
    if (condition.kind === 'change' && condition.restates === true) {
      words += `(${printCondition(condition)})`
      continue
    }
    words += words === '' ? '' : joint
    const restated = condition.kind === 'level' && next?.kind === 'level' && next.restates === true
    words += restated ? printRestated(condition, next) : printCondition(condition)
  }
  return words
}

export const markWords: Readonly<Record<Mark, string>> = {
  revised: '【改定履歴あり】',
  repeated: '(再掲)',
  raised: ' 目標値UP',
  corrected: ' 目標値修正',
  added: ' 新規指標',
}

/** 「までに」 says that a change counts from the plan's start, 「に」 that it counts from the year before. */
function printYear({ fiscalYear, years, conditions }: Target): string {
  if (years !== null)
    return `${formatFiscalYear(years.from)}～${formatFiscalYear(years.to)}の${printSum(years, conditions)}`
  if (fiscalYear === null) return ''
  return `${formatFiscalYear(fiscalYear)}${conditions.some(isFromYearBefore) ? 'に' : 'までに'}`
}

/** Where the condition itself says 累計, the span only names its years. */
function printSum(
  { from, to }: { readonly from: number; readonly to: number },
  conditions: readonly Condition[],
): string {
  const told = conditions.some(
    (condition) => 'aggregate' in condition && condition.aggregate?.kind === 'total',
  )
  return told ? '' : `${to - from + 1}年間で`
}

function printTrigger(condition: Condition): string {
  const waits = condition.kind === 'deferred' && condition.trigger !== null
  return waits ? ` ※${condition.trigger}` : ''
}

function isFromYearBefore(condition: Condition): boolean {
  return (
    condition.kind === 'change' &&
    condition.inferred.includes('from') &&
    condition.change.from.kind === 'previous-year'
  )
}

/** `(令和元年度実績:76%)`; '' for none. */
export function printBaselines(baselines: readonly Baseline[]): string {
  if (baselines.length === 0) return ''
  return `(${baselines.map(printBaseline).join('、')})`
}

function printBaseline({ fiscalYear, quantity, unit, kind, label }: Baseline): string {
  const year = fiscalYear === null ? '' : formatFiscalYear(fiscalYear)
  const words = `${year}${label ?? ''}${kindWord(kind)}`
  return `${words}:${quantity === null ? ` ${unit ?? ''}` : printQuantity(quantity)}`
}

function kindWord(kind: Baseline['kind']): string {
  switch (kind) {
    case 'actual':
      return '実績'
    case 'target':
      return '目標'
    default:
      return never(kind)
  }
}
