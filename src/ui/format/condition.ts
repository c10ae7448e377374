/**
 * A target's conditions in the fewest words (41%以上): the number that stands beside the actual. The whole
 * sentence, with its indicator and year, is the target language's to print.
 */
import { formatDecimal, isZero } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type {
  Condition,
  DeferredCondition,
  LevelCondition,
  RangeCondition,
  Shape,
  Target,
} from '../../target/ast.ts'
import type { Language } from '../site.ts'
import { boundedBy } from './bound.ts'
import { formatChange } from './change.ts'
import { formatQuantity } from './quantity.ts'

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
      return dressed(condition, range(condition, language), language)
    case 'change':
      return attributed(condition, formatChange(condition, language), language)
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

/** Puts what is said around the figure: about how much, of how many, drawn together how. */
function dressed(shape: Shape, core: string, language: Language): string {
  const ja = language === 'ja'
  const top = shape.scale === null ? '' : formatDecimal(shape.scale)
  const scale = top === '' ? '' : ja ? `${top}のうち` : `of ${top}, `
  const about = shape.approximate ? (ja ? '約' : 'about ') : ''
  return attributed(shape, `${aggregate(shape, ja)}${scale}${about}${core}`, language)
}

/** Whose the figure is, where a target joins several, and whether it is for each. */
function attributed({ subject, each }: Shape, words: string, language: Language): string {
  const ja = language === 'ja'
  const whose = subject === null ? '' : `${subject}${ja ? '：' : ': '}`
  return `${whose}${words}${each ? (ja ? '（それぞれ）' : ' (each)') : ''}`
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
  const text = formatQuantity(figure, language)
  // nobody counts below zero: 0件以下 is 0件
  if (compare === 'atMost' && isZero(figure.value)) return text
  if (language === 'ja' && figure.unit === '位' && compare === 'atMost') return `${text}以内`
  return boundedBy(text, compare, language)
}

function range({ lower, upper }: RangeCondition, language: Language): string {
  const unit = lower.unit === upper.unit ? null : lower.unit
  return `${formatQuantity({ ...lower, unit }, language)}～${formatQuantity(upper, language)}`
}
