/** Sentences read into the published JSON of their targets, as the tests of the language look at them. */
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { parseTargets } from '../parse-targets.ts'
import { targetJson } from '../target-json.ts'

/** @param year Of the sheet it stands in; null: nothing says it */
export const readAll = (text: string, year: number | null = null) =>
  parseTargets(text, { fiscalYear: year === null ? null : fiscalYear(year) }).map(targetJson)
export const readFirst = (text: string) => readAll(text)[0]
