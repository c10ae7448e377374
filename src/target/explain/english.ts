/** Steps in plain English; words of the source stay Japanese. */
import { negate, sign } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { Step } from '../step.ts'
import { englishDay } from './english-day.ts'
import { formatFigure as figure } from './figure.ts'

export function explainInEnglish(step: Step): string {
  switch (step.kind) {
    case 'read':
      return `The target was read as "${step.canonical}".`
    case 'used':
      return used(step)
    case 'computed-level':
      return computed(step)
    case 'compared':
      return compared(step)
    case 'missing':
      return `It cannot be judged: what is missing is ${step.english ?? step.what}.`
    case 'inferred':
      return step.english ?? step.what
    case 'provisional':
      return provisional(step)
    case 'joined':
      return joined(step)
    default:
      return never(step)
  }
}

const outcomeWords = { met: 'met', unmet: 'not met', undetermined: 'cannot be judged' } as const

function used(step: Extract<Step, { kind: 'used' }>): string {
  const value = step.value === null ? 'left blank' : figure(step.value, step.unit)
  if (step.what === 'reference') {
    const from = step.fiscalYear === null ? `「${step.label}」` : `FY${step.fiscalYear}`
    return `The figure to compare with (${from}) is ${value}.`
  }
  const year = step.fiscalYear === null ? '' : ` in FY${step.fiscalYear}`
  const asOf = step.asOf === null ? '' : ` (as of ${englishDay(step.asOf)})`
  const words = {
    actual: 'The actual',
    sum: 'Part of the sum',
    mean: 'Part of the mean',
    before: 'What was there before, taken off,',
  }[step.what]
  return `${words} of 「${step.label}」${year}${asOf} is ${value}.`
}

function computed({
  reference,
  amount,
  amountUnit,
  level,
  unit,
  rounded,
}: Extract<Step, { kind: 'computed-level' }>): string {
  const way = sign(amount) < 0 ? 'less' : 'plus'
  const size = figure(sign(amount) < 0 ? negate(amount) : amount, amountUnit ?? unit)
  return `${figure(reference, unit)} ${way} ${size} makes ${figure(level, unit)}${rounded ? ', rounded by the rule' : ''}.`
}

const bounds = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
  exactly: 'exactly',
  within: 'within',
} as const

function compared({
  actual,
  compare,
  level,
  upper,
  unit,
  outcome,
}: Extract<Step, { kind: 'compared' }>): string {
  const range = upper === null ? '' : ` to ${figure(upper, unit)}`
  return `${figure(actual, unit)} against ${bounds[compare]} ${figure(level, unit)}${range}: ${outcomeWords[outcome]}.`
}

function provisional({ asOf, finalOn }: Extract<Step, { kind: 'provisional' }>): string {
  return `The figure${asOf === null ? '' : ` (as of ${englishDay(asOf)})`} is provisional; it will be judged again ${finalOn === null ? 'when it is final' : `after ${englishDay(finalOn)}`}.`
}

function joined({ combine, outcomes, outcome, parts }: Extract<Step, { kind: 'joined' }>): string {
  const rule = combine === 'all' ? 'All' : 'One'
  return `${rule} of the ${outcomes.length} ${parts === true ? 'parts' : 'conditions'} must hold (${outcomes.map((one) => outcomeWords[one]).join(', ')}): ${outcomeWords[outcome]}.`
}
