/** The budget (予算) of a review sheet, a line an item and year. */
import type { Node } from 'jsonc-parser'
import { findFiscalYear } from '../../japanese/fiscal-year.ts'
import { parseDecimal } from '../../lib/decimal.ts'
import type { BudgetLine } from '../../plan/budget.ts'
import type { SourceText } from '../source-text.ts'
import { digitsIn, member, parts } from './json-members.ts'

/** Amounts of the national budget are printed in millions of yen. */
const budgetUnit = '百万円'

export function readBudget({ text }: SourceText, sheet: Node): readonly BudgetLine[] {
  return parts(member(sheet, '予算')).flatMap((row) => {
    const year = digitsIn(text, row, '年度')
    const fiscalYear = year === null ? null : findFiscalYear(Number(year.text))
    const names = (row.children ?? []).map(({ children }) => String(children?.[0]?.value ?? ''))
    const items = [...new Set(names)] // a name may come twice: its first amount is the one that is read
    return items.flatMap((item): readonly BudgetLine[] => {
      const digits = item === '年度' ? null : digitsIn(text, row, item)
      const amount = digits === null ? null : parseDecimal(digits.text)
      if (digits === null || amount === null || fiscalYear === null) return []
      const { text: amountAsWritten, span } = digits
      return [{ fiscalYear, item, amount, amountAsWritten, unit: budgetUnit, span }]
    })
  })
}
