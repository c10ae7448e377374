/** A bracket that tells the way from a former figure to the level: (23%→46%), (平成25年度3件→令和2年度1件). */
import { compare as order } from '../../lib/decimal.ts'
import type { Condition } from '../ast.ts'
import { readCondition } from './condition.ts'
import { readDeadline } from './deadline.ts'
import type { Owner } from './draft.ts'
import { readPhrases } from './phrases.ts'
import type { Deadline, Reading, Stretch } from './reading.ts'
import { restating } from './restated.ts'

/** (23%→46%): from a former figure to the level. */
export function readWay(reading: Reading, within: Stretch, main: Condition, { around }: Owner) {
  const [first, second, ...more] = readPhrases(reading, within)
  if (first?.follow !== 'from' || second === undefined || more.length > 0) return null
  if (first.quantity === null || second.quantity === null) return null
  if (first.kind !== 'level' || second.kind !== 'level') return null
  const rises = order(first.quantity.value, second.quantity.value) < 0
  const told = { ...second, sign: second.sign ?? (rises ? (1 as const) : (-1 as const)) }
  const level = readCondition(told, { ...around, source: null, isShare: false })
  const years = within.to - within.from > 0 ? yearsOf(reading, within) : []
  const baseline = {
    fiscalYear: years.length > 1 ? (years[0]?.year ?? null) : null,
    quantity: first.quantity,
    unit: first.quantity.unit ?? second.quantity.unit,
    kind: 'actual' as const,
    label: null,
    asWritten: reading.text.slice(first.start, first.end).trim(),
  }
  const conditions = main.kind === 'change' ? [level, restating(main)] : [main]
  const last = years.at(-1)
  return { conditions, baselines: [baseline], ...(last === undefined ? {} : { deadline: last }) }
}

export function yearsOf(reading: Reading, { from, to }: Stretch): readonly Deadline[] {
  return reading.tokens
    .slice(from, to)
    .flatMap((token) => (token.kind === 'year' ? (readDeadline(reading, token) ?? []) : []))
}
