/** The figure of somebody else a target looks to (全国平均, 市平均, 見込み), among those known under their own words. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Decimal } from '../../lib/decimal.ts'
import type { Reference } from '../ast.ts'
import type { Case } from './case.ts'

interface FoundElsewhere {
  readonly value: Decimal
  readonly unit: string | null
  readonly fiscalYear: FiscalYear
}

/**
 * The figure of the year asked for, or null: last year's national mean says nothing about this year's. Names that fit
 * with differing figures are no answer.
 */
export function findElsewhere(
  from: Reference,
  year: FiscalYear | null,
  { evidence }: Case,
): FoundElsewhere | null {
  const words = peerWords(from.asWritten)
  if (year === null || words === '') return null
  const found = (evidence.elsewhere ?? []).flatMap(({ name, fiscalYear, value, unit }) =>
    fiscalYear === year && value !== null && peerWords(name).includes(words)
      ? [{ value, unit, fiscalYear }]
      : [],
  )
  const [first] = found
  return first !== undefined && found.every((each) => isSame(each, first)) ? first : null
}

function isSame(a: FoundElsewhere, b: FoundElsewhere): boolean {
  return a.value.coefficient === b.value.coefficient && a.value.scale === b.value.scale
}

/** 全国平均値以上, 市の平均 → 全国平均, 市平均. */
function peerWords(words: string): string {
  return words
    .replace(/の平均/u, '平均')
    .replace(/(?:平均)値/u, '平均')
    .replace(/(?:以上|以下|を.*|よりも?.*|と比.*)$/u, '')
}
