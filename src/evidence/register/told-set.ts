/** Sets of rows that were told, or would be: what they ask, and which groups of rows that are alike are in them. */
import type { Group } from './figure-group.ts'
import type { Part } from './in-figure.ts'
import { markOf, type ToldFigure } from './like-rows.ts'
import { type RowSet, rowSetOf } from './row-set.ts'

export interface ToldSet extends RowSet {
  /** Not told yet. */
  readonly isNew: boolean
  /** A bit for each group. */
  readonly rows: bigint
}

/** Of a figure that would be told: what it looks at and, of a share, what counts. */
export function setsOf(
  { definition, fiscalYear }: Pick<ToldFigure, 'definition' | 'fiscalYear'>,
  groups: readonly Group[],
): readonly ToldSet[] {
  const set = (part: Part | null, holds: (group: Group) => boolean) => ({
    ...rowSetOf(definition, fiscalYear, part),
    ...{ isNew: true, rows: bitsOf(groups.map(holds)) },
  })
  const looked = set(null, ({ part }) => part !== null)
  if (definition.of.kind !== 'share') return [looked]
  return [looked, set('counts', ({ part }) => part === 'counts')]
}

/** The same of a figure as it was told. */
export function formerSetsOf(
  { number, definition, fiscalYear }: ToldFigure,
  groups: readonly Group[],
): readonly ToldSet[] {
  const marks = [markOf(number, 'counts'), markOf(number, 'looked')]
  const set = (part: Part | null, marks: readonly string[]) => ({
    ...rowSetOf(definition, fiscalYear, part),
    isNew: false,
    rows: bitsOf(groups.map(({ rows: { told } }) => told.some((mark) => marks.includes(mark)))),
  })
  const looked = set(null, marks)
  return definition.of.kind === 'share' ? [looked, set('counts', marks.slice(0, 1))] : [looked]
}

function bitsOf(yes: readonly boolean[]): bigint {
  return BigInt(`0b0${yes.map(Number).join('')}`)
}

/** Whether parts hold every row of a set. */
export function fill(whole: ToldSet, parts: readonly ToldSet[]): boolean {
  return parts.length > 0 && parts.reduce((left, part) => left & ~part.rows, whole.rows) === 0n
}

/** Whether parts that have no row in common make up all of a set: by their numbers alone it is known that they do. */
export function addUpTo(whole: ToldSet, parts: readonly ToldSet[]): boolean {
  const distinct = [...new Set(parts.map(({ rows }) => rows))]
  const seen = new Set<bigint>()
  const fits = (left: bigint): boolean => {
    if (left === 0n) return true
    if (seen.has(left)) return false
    seen.add(left)
    const first = left & -left
    return distinct.some(
      (rows) => (rows & first) !== 0n && (rows & ~left) === 0n && fits(left & ~rows),
    )
  }
  return fits(whole.rows)
}
