/** Fiscal years for the eye: 令和2(2020)年度, or 令和2 where an axis has no room; FY2020 on English pages. */
import {
  type FiscalYear,
  formatFiscalYear,
  formatFiscalYearLong,
} from '../../japanese/fiscal-year.ts'
import type { Language } from '../site.ts'

export function formatYear(year: FiscalYear, language: Language): string {
  return language === 'ja' ? formatFiscalYearLong(year) : `FY${year}`
}

export function formatYearShort(year: FiscalYear, language: Language): string {
  return language === 'ja' ? formatFiscalYear(year).replace(/年度$/u, '') : `${year}`
}
