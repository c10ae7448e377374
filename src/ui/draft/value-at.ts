/** What a field of a document says, and what was read from it, found by the field's path. */

import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { PlacedTarget, ReportedActual } from '../../plan/sheet.ts'
import { formatConditions } from '../format/condition.ts'
import { formatValue } from '../format/value.ts'

/** The field's words as they stand in the draft; '' when it is blank or the path leads nowhere. */
export function textAt(document: PlanDocument, path: string): string {
  const value = valueAt(document, path)
  if (path === 'fiscalYear' && document.fiscalYear !== null) {
    return formatFiscalYear(document.fiscalYear)
  }
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  if (isPlacedTarget(value)) return value.target.asWritten
  if ('text' in value && typeof value.text === 'string') return value.text
  if ('value' in value && typeof value.value === 'string') return mark(path, value.value)
  return ''
}

/** The reading of a target or an actual in plain words, with its problems; no reading for plain text. */
export function readingAt(
  document: PlanDocument,
  path: string,
): { readonly reading: string | null; readonly problems: readonly Problem[] } {
  const value = valueAt(document, path)
  if (typeof value !== 'object' || value === null) return { reading: null, problems: [] }
  if (isPlacedTarget(value)) {
    const { target } = value
    const reading = target.conditions.length === 0 ? null : formatConditions(target, 'ja')
    return { reading, problems: target.problems }
  }
  if (isActual(value) && value.value !== null) {
    return { reading: formatValue(value.value, value.unit), problems: [] }
  }
  return { reading: null, problems: [] }
}

function valueAt(document: PlanDocument, path: string): unknown {
  let value: unknown = document
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null
    value = Reflect.get(value, step)
  }
  return value
}

/** A mark is shown and corrected in the sign of the form, not in our code for it. */
function mark(path: string, value: string): string {
  const positive = value === 'expected' || value === 'attained'
  if (path.endsWith('.implementationOutlook')) return positive ? '(i)' : '(ii)'
  return positive ? '①' : '②'
}

function isPlacedTarget(value: object): value is PlacedTarget {
  return 'target' in value && typeof value.target === 'object'
}

function isActual(value: object): value is ReportedActual {
  return 'valueAsWritten' in value
}
