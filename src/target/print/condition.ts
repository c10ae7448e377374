/** One condition in canonical words; what was inferred is left unsaid. */
import { formatDecimal, isZero, negate, sign } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type {
  Aggregate,
  ChangeCondition,
  Compare,
  Condition,
  DeferredCondition,
  LevelCondition,
  RangeCondition,
  Shape,
} from '../ast.ts'
import { printQuantity } from './quantity.ts'
import { printReference } from './reference.ts'

export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'level':
      return printLevel(condition)
    case 'range':
      return printRange(condition)
    case 'change':
      return printChange(condition)
    case 'done':
      return 'を行う'
    case 'deferred':
      return printDeferred(condition)
    default:
      return never(condition)
  }
}

const bounds: Readonly<Record<Compare, string>> = {
  atLeast: '以上',
  atMost: '以下',
  moreThan: '超',
  lessThan: '未満',
  exactly: 'ちょうど',
}
const rankBounds: Readonly<Record<Compare, string>> = { ...bounds, atMost: '以上', atLeast: '以下' }

function printLevel(condition: LevelCondition): string {
  const { quantity, compare, inferred } = condition
  const words = quantity.unit === '位' ? rankBounds : bounds
  return `${before(condition)}${printQuantity(quantity)}${inferred.includes('compare') ? '' : words[compare]}`
}

function printRange(condition: RangeCondition): string {
  const { lower, upper } = condition
  return `${before(condition)}${printQuantity({ ...lower, unit: lower.unit === upper.unit ? null : lower.unit })}～${printQuantity(upper)}`
}

function printChange(condition: ChangeCondition): string {
  const { change, compare, inferred } = condition
  const from = inferred.includes('from') ? '' : printReference(change.from)
  if (isZero(change.amount)) return printDirection(condition, from)
  const up = sign(change.amount) > 0
  const size = `${formatDecimal(up ? change.amount : negate(change.amount))}${change.unit ?? ''}`
  const bound = inferred.includes('compare') ? '' : bounds[up ? compare : turned[compare]]
  return `${subject(condition)}${each(condition)}${from === '' ? '' : `${from}比`}${aggregate(condition.aggregate)}${condition.approximate ? '約' : ''}${size}${bound}${up ? '増' : '減'}`
}

const turned: Readonly<Record<Compare, Compare>> = {
  atLeast: 'atMost',
  atMost: 'atLeast',
  moreThan: 'lessThan',
  lessThan: 'moreThan',
  exactly: 'exactly',
}

function printDirection(condition: ChangeCondition, from: string): string {
  const { compare, inferred } = condition
  const head = `${subject(condition)}${each(condition)}${from}`
  if (inferred.includes('compare')) return `${head}${from === '' ? '' : 'を'}維持`
  if (from === '') return `${head}${alone[compare]}`
  return `${head}${against[compare]}`
}

const against: Readonly<Record<Compare, string>> = {
  atLeast: '以上',
  atMost: '以下',
  moreThan: 'を上回る',
  lessThan: 'を下回る',
  exactly: 'と同じ',
}
const alone: Readonly<Record<Compare, string>> = {
  atLeast: '減少させない',
  atMost: '増加させない',
  moreThan: '増加',
  lessThan: '減少',
  exactly: '維持',
}

function printDeferred({ why, trigger }: DeferredCondition): string {
  if (why === 'blank') return ''
  if (why === 'not-measurable') return '数値で測れない目標'
  return trigger === null ? '目標は今後設定' : `目標は今後設定 ※${trigger}`
}

function before(condition: Shape): string {
  const { scale } = condition
  const top = scale === null ? '' : `${formatDecimal(scale)}満点中`
  return `${subject(condition)}${each(condition)}${aggregate(condition.aggregate)}${top}${condition.approximate ? '約' : ''}`
}

function subject({ subject: name }: Shape): string {
  return name === null ? '' : `「${name}」`
}

function each(condition: Shape): string {
  return condition.each ? 'それぞれ' : ''
}

function aggregate(kind: Aggregate | null): string {
  if (kind === null) return ''
  if (kind.kind === 'total') return '累計'
  if (kind.kind === 'mean')
    return kind.over === 'month' ? '月平均' : kind.over === 'year' ? '年平均' : '平均'
  return { year: '年間', month: '月間', week: '週', day: '1日当たり' }[kind.period]
}
