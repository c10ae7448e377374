/** What a change is held against, in canonical words: 平成30年度(8,784件), 前年度, 過去5年平均. */
import { findFiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { never } from '../../lib/never.ts'
import type { Reference } from '../ast.ts'
import { printQuantity } from './quantity.ts'

export function printReference(reference: Reference): string {
  const value = reference.value === null ? '' : `(${printQuantity(reference.value)})`
  return `${words(reference)}${value}`
}

function words({ kind, fiscalYear, count }: Reference): string {
  switch (kind) {
    case 'fiscal-year':
      return fiscalYear === null ? '基準年度' : formatFiscalYear(fiscalYear)
    case 'previous-year':
      return '前年度'
    case 'previous-survey':
      return '前回調査'
    case 'previous-event':
      return '前回大会'
    case 'mean-of-years':
      return meanWords(fiscalYear, count)
    case 'best-of-years':
      return count === null ? '過去最高' : `過去${count}年間で最高`
    case 'peer-mean':
      return '全国平均'
    case 'plan-start':
      return '現状'
    case 'forecast':
      return '見込み'
    case 'other':
      return '実績'
    default:
      return never(kind)
  }
}

function meanWords(fiscalYear: Reference['fiscalYear'], count: number | null): string {
  const first =
    fiscalYear === null || count === null ? null : findFiscalYear(fiscalYear - count + 1)
  if (first === null || fiscalYear === null) return `過去${count ?? 3}年平均`
  return `${formatFiscalYear(first)}～${formatFiscalYear(fiscalYear)}の平均`
}
