/** The fiscal years an official form is used for: `令和2(2020)年度から`, `all years`. */
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import type { FormTemplate } from '../../plan/form-template.ts'
import type { Site } from '../site.ts'
import { formatYear } from './year.ts'

export function formatFormYears(
  { words, language }: Site,
  { from, to }: FormTemplate['years'],
): string {
  const year = (each: number | null) =>
    each === null ? null : formatYear(fiscalYear(each), language)
  return words.forms.years(year(from), year(to))
}
