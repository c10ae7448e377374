/** Equal for two targets that promise the same figures, however they are written: 8件 and 8件以上, 81.0% and 81%. */
import { type Decimal, normalize, printDecimal } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import { wordKey } from '../../plan/word-key.ts'
import type { Change, Condition, Quantity, Shape, Target } from '../../target/ast.ts'

/** What a target asks for, whatever it is called: two with one key ask the same. The order of conditions is nothing. */
export function promiseKey({ combine, conditions }: Target): string {
  return `${combine} ${conditions
    .filter((each) => !restates(each))
    .map(keyOf)
    .sort()
    .join(' & ')}`
}

/** The relative form beside a level (…20%以上向上); empty where there is none. */
export function restatedKey({ conditions }: Target): string {
  return conditions.filter(restates).map(keyOf).sort().join(' & ')
}

function restates(condition: Condition): boolean {
  return condition.kind === 'change' && condition.restates === true
}

function keyOf(condition: Condition): string {
  switch (condition.kind) {
    case 'level':
      return `${condition.compare} ${quantity(condition.quantity)} ${shape(condition)}`
    case 'range':
      return `${quantity(condition.lower)}..${quantity(condition.upper)} ${shape(condition)}`
    case 'change':
      return `${condition.compare} ${change(condition.change)} ${shape(condition)}`
    case 'done':
      return 'done'
    case 'deferred':
      return `deferred ${condition.why}`
    default:
      return never(condition)
  }
}

function change({ amount, unit, from }: Change): string {
  const value = from.value === null ? '' : quantity(from.value)
  return `${digits(amount)}${unit ?? ''} from ${from.kind} ${from.fiscalYear ?? ''} ${from.count ?? ''} ${value}`
}

function shape({ subject, approximate, each, aggregate, scale }: Shape): string {
  const parts = [
    subject === null ? '' : wordKey(subject),
    approximate ? 'about' : '',
    each ? 'each' : '',
    aggregate === null ? '' : JSON.stringify(aggregate),
    scale === null ? '' : `/${digits(scale)}`,
  ]
  return parts.filter((part) => part !== '').join(',')
}

function quantity({ value, over, unit }: Quantity): string {
  return `${digits(value)}${over === null ? '' : `/${digits(over)}`}${unit ?? ''}`
}

function digits(value: Decimal): string {
  return printDecimal(normalize(value))
}
