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
  Quantity,
  RangeCondition,
  Shape,
} from '../ast.ts'
import { printQuantity } from './quantity.ts'
import { printReference } from './reference.ts'
import { blankWords, doneWords, notMeasurableWords, toBeSetWords } from './words.ts'

export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'level':
      return printLevel(condition)
    case 'range':
      return printRange(condition)
    case 'change':
      return printChange(condition)
    case 'done':
      return doneWords
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
  const { quantity, inferred } = condition
  const said = inferred.includes('unit') ? { ...quantity, unit: null } : quantity
  return `${before(condition, said.unit)}${printQuantity(said)}${levelBound(condition)}`
}

function levelBound({ quantity, compare, inferred }: LevelCondition): string {
  if (inferred.includes('compare')) return ''
  return (quantity.unit === '位' ? rankBounds : bounds)[compare]
}

/** 6割(44種類)以上: the share that only restates stands first, the deciding level in its bracket. */
export function printRestated(level: LevelCondition, restated: LevelCondition): string {
  const figure = `${before(level, level.quantity.unit)}${printQuantity(level.quantity)}`
  return `${before(restated, restated.quantity.unit)}${printQuantity(restated.quantity)}(${figure})${levelBound(level)}`
}

function printRange(condition: RangeCondition): string {
  const { lower, upper } = condition
  return `${before(condition, upper.unit)}${printQuantity({ ...lower, unit: lower.unit === upper.unit ? null : lower.unit })}～${printQuantity(upper)}`
}

function printChange(condition: ChangeCondition): string {
  const { change, compare, inferred } = condition
  const from = inferred.includes('from') ? '' : printReference(change.from)
  if (change.said !== undefined) return printShare(condition, change.said, from)
  if (isZero(change.amount)) return printDirection(condition, from)
  const up = sign(change.amount) > 0
  const size = `${formatDecimal(up ? change.amount : negate(change.amount))}${change.unit ?? ''}`
  const bound = inferred.includes('compare') ? '' : bounds[up ? compare : turned[compare]]
  return `${subject(condition)}${each(condition)}${from === '' ? '' : `${from}比`}${aggregate(condition.aggregate)}${condition.approximate ? '約' : ''}${size}${bound}${up ? '増' : '減'}`
}

/** 前年度比101%, 現状比3倍以上: as it was said. */
function printShare(condition: ChangeCondition, said: Quantity, from: string): string {
  const bound = condition.inferred.includes('compare') ? '' : bounds[condition.compare]
  const head = `${subject(condition)}${each(condition)}${from}比${aggregate(condition.aggregate)}`
  return `${head}${condition.approximate ? '約' : ''}${printQuantity(said)}${bound}`
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

/** What it waits for stands at the end of the sentence, behind the former figures. */
function printDeferred({ why }: DeferredCondition): string {
  if (why === 'blank') return blankWords
  return why === 'not-measurable' ? notMeasurableWords : toBeSetWords
}

function before(condition: Shape, unit: string | null): string {
  const top = topOf(condition, unit)
  return `${subject(condition)}${each(condition)}${aggregate(condition.aggregate)}${top}${condition.approximate ? '約' : ''}`
}

/** 5点満点中, 14のうち (5位), 5段階中 (4). */
function topOf({ scale }: Shape, unit: string | null): string {
  if (scale === null) return ''
  const top = formatDecimal(scale)
  if (unit === '位') return `${top}のうち`
  return unit === '点' ? `${top}点満点中` : `${top}段階中`
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
