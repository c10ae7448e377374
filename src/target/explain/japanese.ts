/** Steps in plain Japanese. */
import { findDate, formatDate, partsOf } from '../../japanese/calendar-date.ts'
import { formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import { isZero, negate, normalize, sign } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { Outcome } from '../outcome.ts'
import type { Step } from '../step.ts'
import { formatFigure as figure } from './figure.ts'

export function explainInJapanese(step: Step): string {
  switch (step.kind) {
    case 'read':
      return `目標の文を「${step.canonical}」と読みました。`
    case 'used':
      return used(step)
    case 'computed-level':
      return computed(step)
    case 'compared':
      return compared(step)
    case 'missing':
      return `${step.what}がないため、判定できません。`
    case 'inferred':
      return step.what.endsWith('。') ? step.what : `${step.what}と読みました。`
    case 'provisional':
      return provisional(step)
    case 'joined':
      return joined(step)
    default:
      return never(step)
  }
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: '達成',
  unmet: '未達成',
  undetermined: '判定できない',
}

function used(step: Extract<Step, { kind: 'used' }>): string {
  const value = step.value === null ? '空欄' : figure(step.value, step.unit)
  if (step.what === 'reference') return `比べる元の値（${step.label}）は${value}です。`
  const year = step.fiscalYear === null ? '' : `${formatFiscalYearLong(step.fiscalYear)}の`
  const asOf = step.asOf === null ? '' : `${day(step.asOf)}現在、`
  const words = {
    actual: '実績',
    sum: '合計に入れる実績',
    mean: '平均に入れる実績',
    before: '実績（期間の前からの分で、差し引きます）',
  }[step.what]
  return `${asOf}${year}「${step.label}」の${words}は${value}です。`
}

function computed(step: Extract<Step, { kind: 'computed-level' }>): string {
  const { reference, amount, amountUnit, level, unit } = step
  const size = figure(sign(amount) < 0 ? negate(amount) : amount, amountUnit ?? unit)
  const way = sign(amount) < 0 ? '減らした' : '増やした'
  return `${figure(reference, unit)}から${size}${way}値は${figure(normalize(level), unit)}です${step.rounded ? '（端数は規則に従って丸めました）' : ''}。`
}

const bounds = {
  atLeast: '以上',
  atMost: '以下',
  moreThan: 'を超える',
  lessThan: '未満',
  exactly: 'ちょうど',
  within: '',
} as const

function compared(step: Extract<Step, { kind: 'compared' }>): string {
  const { actual, compare, level, upper, unit, difference, outcome } = step
  const range = upper === null ? '' : `～${figure(upper, unit)}`
  const bound = unit === '位' && compare === 'atMost' ? '以内' : bounds[compare]
  const aim = `目標「${figure(level, unit)}${range}${bound}」`
  const gap = isZero(difference)
    ? '同じ値'
    : `差は${sign(difference) > 0 ? '+' : '-'}${figure(sign(difference) < 0 ? negate(difference) : difference, unit === '%' ? 'ポイント' : unit)}`
  return `実績${figure(actual, unit)}を${aim}と比べました（${gap}）。結果は${outcomeWords[outcome]}です。`
}

function provisional({ asOf, finalOn }: Extract<Step, { kind: 'provisional' }>): string {
  const when = asOf === null ? '' : `${day(asOf)}現在の`
  const until = finalOn === null ? '確定してから' : `${day(finalOn)}に確定してから`
  return `この値は${when}途中の値です。${until}もう一度判定します。`
}

function joined({ combine, outcomes, outcome, parts }: Extract<Step, { kind: 'joined' }>): string {
  const each = outcomes.map((one) => outcomeWords[one]).join('、')
  const rule = combine === 'all' ? 'すべて満たす必要があります' : 'いずれかを満たせば足ります'
  if (parts === true)
    return `${outcomes.length}つをそれぞれ比べ、すべてが満たす必要があります（${each}）。結果は${outcomeWords[outcome]}です。`
  return `条件は${outcomes.length}つあり、${rule}（${each}）。全体の結果は${outcomeWords[outcome]}です。`
}

/** An ISO day as people write it; other words stay. */
function day(text: string): string {
  const parts = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? partsOf(text as Parameters<typeof partsOf>[0])
    : null
  const date = parts === null ? null : findDate(parts.year, parts.month, parts.day)
  return date === null ? text.replace(/現在$/u, '') : formatDate(date)
}
