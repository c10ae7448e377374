/**
 * Which half of the plan a cell belongs to. Two filled cells are the two halves whatever their columns; one alone is
 * asked for its labels, then for its column, and where that stands between the two a person is asked.
 */
import type { Problem } from '../../lib/problem.ts'
import type { ReadCell, ReadRow } from './body.ts'
import { halfUncertain } from './sheet-problems.ts'

export type Half = 'multiYear' | 'yearPlan'

/** Columns in which the labels of the halves stood, null while they have not. */
export type HalfColumns = Record<Half, number | null>

/** For each cell of the row its half; null for cells that hold nothing of the plan. */
export function halvesOf(
  { cells }: ReadRow,
  columns: HalfColumns,
  problems: Problem[],
): readonly (Half | null)[] {
  const filled = cells.filter(holdsPlan)
  const named = filled.map(namedHalf)
  const inOrder = filled.length === 2 && named[0] !== 'yearPlan' && named[1] !== 'multiYear'
  return cells.map((read) => {
    const index = filled.indexOf(read)
    if (index === -1) return namedHalf(read)
    if (inOrder) return index === 0 ? 'multiYear' : 'yearPlan'
    return named[index] ?? byColumn(read, columns, problems)
  })
}

function holdsPlan({ items }: ReadCell): boolean {
  return items.some(
    (item) => item.kind === 'line' || (item.kind === 'label' && fieldLabels.has(item.id)),
  )
}

const fieldLabels = new Set<string>(['purpose', 'strategy', 'outline', 'activities', 'targets'])
const multiYearLabels = new Set<string>(['multiYear', 'purpose', 'strategy', 'outline'])
const yearPlanLabels = new Set<string>(['yearPlan', 'activities'])

function namedHalf({ items }: ReadCell): Half | null {
  for (const item of items) {
    if (item.kind !== 'label') continue
    if (multiYearLabels.has(item.id)) return 'multiYear'
    if (yearPlanLabels.has(item.id)) return 'yearPlan'
  }
  return null
}

function byColumn({ cell, items }: ReadCell, columns: HalfColumns, problems: Problem[]): Half {
  const { multiYear, yearPlan } = columns
  if (yearPlan !== null && cell.column >= yearPlan) return 'yearPlan'
  if (multiYear !== null && cell.column <= multiYear) return 'multiYear'
  const [first] = items
  if (first !== undefined) problems.push(halfUncertain({ start: first.start, end: first.end }))
  return 'multiYear'
}
