/**
 * A target's conditions in the fewest words (41%以上): the number that stands beside the actual. The whole
 * sentence, with its indicator and year, is the target language's to print.
 */
import { formatDecimal, isZero, negate, sign } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type {
  Change,
  ChangeCondition,
  Compare,
  Condition,
  DeferredCondition,
  LevelCondition,
  Quantity,
  Shape,
  Target,
} from '../../target/ast.ts'
import type { Language } from '../site.ts'
import { formatReference } from './reference.ts'
import { formatValue } from './value.ts'

export function formatConditions(target: Target, language: Language): string {
  const joint = { ja: { all: ' かつ ', any: ' または ' }, en: { all: ' and ', any: ' or ' } }
  return target.conditions
    .map((condition) => formatCondition(condition, language))
    .join(joint[language][target.combine])
}

export function formatCondition(condition: Condition, language: Language): string {
  switch (condition.kind) {
    case 'level':
      return dressed(condition, level(condition, language), language)
    case 'range':
      return dressed(condition, range(condition.lower, condition.upper), language)
    case 'change':
      return dressed(condition, change(condition, language), language)
    case 'done':
      return language === 'ja' ? '実施する' : 'to be done'
    case 'deferred':
      return deferred[language][condition.why]
    default:
      return never(condition)
  }
}

const deferred: Record<Language, Record<DeferredCondition['why'], string>> = {
  ja: { 'to-be-set': '後日設定', 'not-measurable': '数字の目標なし', blank: '空欄' },
  en: {
    'to-be-set': 'to be set later',
    'not-measurable': 'no measurable target',
    blank: 'left blank',
  },
}

/** Puts what is said around the figure: whose it is, about how much, of how many, for each. */
function dressed(shape: Shape, core: string, language: Language): string {
  const ja = language === 'ja'
  const subject = shape.subject === null ? '' : `${shape.subject}${ja ? '：' : ': '}`
  const scale =
    shape.scale === null
      ? ''
      : ja
        ? `${formatDecimal(shape.scale)}のうち`
        : `of ${formatDecimal(shape.scale)}, `
  const about = shape.approximate ? (ja ? '約' : 'about ') : ''
  const each = shape.each ? (ja ? '（それぞれ）' : ' (each)') : ''
  return `${subject}${aggregate(shape, ja)}${scale}${about}${core}${each}`
}

function aggregate({ aggregate }: Shape, ja: boolean): string {
  if (aggregate === null) return ''
  switch (aggregate.kind) {
    case 'mean':
      return ja
        ? { month: '月平均', year: '年平均', years: '平均' }[aggregate.over ?? 'years']
        : 'on average '
    case 'per':
      return ja
        ? { year: '年', month: '月', week: '週', day: '日' }[aggregate.period]
        : `per ${aggregate.period}: `
    case 'total':
      return ja ? '累計' : 'in total '
    default:
      return never(aggregate)
  }
}

function level({ compare, quantity: figure }: LevelCondition, language: Language): string {
  const text = quantity(figure)
  // nobody counts below zero: 0件以下 is 0件
  if (compare === 'atMost' && isZero(figure.value)) return text
  if (language === 'en') return compare === 'exactly' ? text : `${prefix[compare]} ${text}`
  return `${text}${figure.unit === '位' && compare === 'atMost' ? '以内' : suffix[compare]}`
}

const suffix: Record<Compare, string> = {
  atLeast: '以上',
  atMost: '以下',
  moreThan: '超',
  lessThan: '未満',
  exactly: '',
}

const prefix: Record<Compare, string> = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
  exactly: 'exactly',
}

function range(lower: Quantity, upper: Quantity): string {
  return `${quantity({ ...lower, unit: lower.unit === upper.unit ? null : lower.unit })}～${quantity(upper)}`
}

function change({ compare, change }: ChangeCondition, language: Language): string {
  const from = formatReference(change.from, language)
  if (isZero(change.amount)) return direction(compare, from, language)
  return language === 'ja'
    ? `${from}から${step(change)}${reached(compare, change)}${sign(change.amount) < 0 ? '減' : '増'}`
    : `${reached(compare, change) === '' ? '' : 'at least '}${step(change)} ${sign(change.amount) < 0 ? 'below' : 'above'} ${from}`
}

/** A step of amount 0 states a direction only: 増額, 維持, …よりも減少. */
function direction(compare: Compare, from: string, language: Language): string {
  if (language === 'en')
    return compare === 'exactly' ? `the same as ${from}` : `${prefix[compare]} ${from}`
  const words: Record<Compare, string> = {
    atLeast: '以上',
    atMost: '以下',
    moreThan: 'より増',
    lessThan: 'より減',
    exactly: 'と同じ',
  }
  return `${from}${words[compare]}`
}

function step({ amount, unit }: Change): string {
  return formatValue(sign(amount) < 0 ? negate(amount) : amount, unit)
}

/** 20%以上増: the step itself or more, in its own direction. */
function reached(compare: Compare, { amount }: Change): string {
  if (compare === 'exactly') return ''
  const along = sign(amount) < 0 ? ['atMost', 'lessThan'] : ['atLeast', 'moreThan']
  return along.includes(compare) ? '以上' : '以内'
}

function quantity({ value, over, unit }: Quantity): string {
  if (over === null) return formatValue(value, unit)
  return `${formatDecimal(over)}分の${formatDecimal(value)}${unit ?? ''}`
}
