/**
 * A change in the fewest words that still read as a sentence would say them: 前年度を上回る, 平成30年度から20%以上増,
 * 8,784件（令和元年度最終月の配付実績）を下回る.
 */
import { isZero, negate, sign } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { Aggregate, Change, ChangeCondition, Compare } from '../../target/ast.ts'
import type { Language } from '../site.ts'
import { boundedBy } from './bound.ts'
import { formatQuantity, formatStep } from './quantity.ts'
import { formatReference, formatReferenceValue } from './reference.ts'

export function formatChange(condition: ChangeCondition, language: Language): string {
  const { change } = condition
  if (isZero(change.amount)) return direction(condition, language)
  if (change.said !== undefined) return share(condition, language)
  return language === 'ja' ? japaneseStep(condition) : englishStep(condition)
}

/** A step of amount 0 states a direction only (増額, 維持): what decides is the figure it is held against. */
function direction({ compare, change, aggregate }: ChangeCondition, language: Language): string {
  const level = formatReferenceValue(change.from, language)
  if (language === 'en') {
    return compare === 'exactly' ? `the same as ${level}` : boundedBy(level, compare, language)
  }
  const words: Record<Compare, string> = {
    atLeast: '以上',
    atMost: '以下',
    moreThan: 'を上回る',
    lessThan: 'を下回る',
    exactly: 'と同じ',
  }
  return `${over(aggregate)}${level}${words[compare]}`
}

/** Where the sentence gives the new level as a share, the share: 前年度の101%以上, 現状の3倍以上. */
function share({ compare, change, approximate, aggregate }: ChangeCondition, language: Language) {
  const from = formatReference(change.from, language)
  const said = change.said === undefined ? '' : formatQuantity(change.said, language)
  if (language === 'en') {
    const of = change.said?.unit === '倍' ? '' : 'of '
    return boundedBy(`${approximate ? 'about ' : ''}${said} ${of}${from}`, compare, language)
  }
  return `${over(aggregate)}${from}の${approximate ? '約' : ''}${boundedBy(said, compare, language)}`
}

function japaneseStep({ compare, change, approximate, aggregate }: ChangeCondition): string {
  const from = formatReference(change.from, 'ja')
  const step = `${approximate ? '約' : ''}${size(change, 'ja')}`
  const way = sign(change.amount) < 0 ? '減' : '増'
  const bounded = {
    exactly: `${step}${way}`,
    further: `${step}以上${way}`,
    within: `${step}以内の${way}`,
  }[reach(compare, change)]
  return `${over(aggregate)}${from}から${bounded}`
}

function englishStep({ compare, change, approximate }: ChangeCondition): string {
  const from = formatReference(change.from, 'en')
  const bound = { exactly: '', further: 'at least ', within: 'at most ' }[reach(compare, change)]
  const way = sign(change.amount) < 0 ? 'below' : 'above'
  return `${bound}${approximate ? 'about ' : ''}${size(change, 'en')} ${way} ${from}`
}

function size({ amount, unit }: Change, language: Language): string {
  return formatStep(sign(amount) < 0 ? negate(amount) : amount, unit, language)
}

/** Whether the step itself or more of it in its own direction is asked (20%以上増), or no more than it. */
function reach(compare: Compare, { amount }: Change): 'exactly' | 'further' | 'within' {
  if (compare === 'exactly') return 'exactly'
  const along = sign(amount) < 0 ? ['atMost', 'lessThan'] : ['atLeast', 'moreThan']
  return along.includes(compare) ? 'further' : 'within'
}

/** How actuals are drawn together before they are held against the reference. */
function over(aggregate: Aggregate | null): string {
  if (aggregate === null) return ''
  switch (aggregate.kind) {
    case 'mean':
      return { month: '月平均で', year: '年平均で', years: '平均で' }[aggregate.over ?? 'years']
    case 'per':
      return { year: '1年で', month: '1月で', week: '1週で', day: '1日で' }[aggregate.period]
    case 'total':
      return '累計で'
    default:
      return never(aggregate)
  }
}
