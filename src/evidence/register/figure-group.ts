/** Rows that are alike, beside a figure: whether all of them are in it, or none. */
import { type Part, type Place, partIn, summedFields } from './in-figure.ts'
import { type LikeRows, parseCell, type ToldFigure } from './like-rows.ts'

/** With their places read. */
export type Placed = LikeRows & { readonly places: readonly (Place | null)[] }

export interface Group {
  readonly rows: Placed
  /** null: they are not in it. */
  readonly part: Part | null
  /** Whether the figure has to do with their strand. */
  readonly touched: boolean
}

export function placed(rows: LikeRows): Placed {
  return { ...rows, places: rows.cell === null ? [] : parseCell(rows.cell) }
}

export function withoutPlaces({ places: _, ...rows }: Placed): LikeRows {
  return rows
}

/** @param at Of the figure's measure among the places */
export function groupOf(
  { definition, fiscalYear }: Pick<ToldFigure, 'definition' | 'fiscalYear'>,
  at: number,
  rows: Placed,
): Group {
  const touched = rows.strand === '' || summedFields(definition.of).includes(rows.strand)
  const part = touched ? partIn(definition, rows.places[at] ?? null, fiscalYear) : null
  return { rows, touched, part }
}
