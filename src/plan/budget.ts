/** A line of a budget (予算) as a form prints it: what of which year, how much. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Span } from '../lib/span.ts'

export interface BudgetLine {
  readonly fiscalYear: FiscalYear
  /** As printed: 当初予算, 執行額. */
  readonly item: string
  readonly amount: Decimal
  readonly amountAsWritten: string
  /** 百万円 on the national review sheet. */
  readonly unit: string
  readonly span: Span
}
