/**
 * Rows that are alike (decision 026): they stand in the same figures told so far and in the same that may be told. Masking
 * looks at how many are alike, never at a row, so it costs the same however many rows there are.
 *
 * They are counted in strands: one of the rows themselves, and one of each field that is summed up, where a row whose
 * number was corrected is another than it was.
 */

import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { findFiscalYear } from '../../japanese/fiscal-year.ts'
import { equal, parseDecimal } from '../../lib/decimal.ts'
import type { Field, Values } from './field.ts'
import { type Part, type Place, partIn, placeIn, summedFields } from './in-figure.ts'
import type { Measure, MeasureDefinition } from './measure.ts'

/** A figure as it was told: where its rows change and it is told again, that is another. */
export interface ToldFigure {
  /** In the order of telling, from 1. */
  readonly number: number
  /** Id of the measure. */
  readonly measure: string
  readonly definition: MeasureDefinition
  readonly fiscalYear: FiscalYear
}

/** What a row said, from one correction to the next. */
export interface RowVersion {
  /** null: withdrawn. */
  readonly values: Values | null
  /** How many figures had been told when it came. */
  readonly after: number
}

export interface LikeRows {
  /** `''` for the rows themselves, else the key of the field summed up. */
  readonly strand: string
  /** Places in the measures, as `printCell` writes them; null: they stand in none any more. */
  readonly cell: string | null
  /** Marks of the told figures they were in. */
  readonly told: readonly string[]
  /** Whether the number is the least or the most there can be: a sum over such rows alone tells each of them. */
  readonly flat: boolean
  readonly rows: number
}

/** The mark of a figure on the rows that were in it. */
export function markOf(number: number, part: Part): string {
  return part === 'counts' ? `${number}+` : `${number}`
}

/** What masking has to know of a register, besides its rows. */
export interface Told {
  readonly fields: readonly Field[]
  /** In the order of the places in a cell. */
  readonly measures: readonly Pick<Measure, 'id' | 'definition'>[]
  /** Everything that was ever told. */
  readonly told: readonly ToldFigure[]
}

/** What one row adds to those alike: itself, and each of its numbers that is summed up. */
export function likenessOf(
  versions: readonly RowVersion[],
  { fields, measures, told }: Told,
): readonly LikeRows[] {
  const kinds = [...measures, ...told].map(({ definition }) => definition.of)
  const summed = fields.filter(({ key }) => kinds.some((of) => summedFields(of).includes(key)))
  const strands = [
    { strand: '', lives: livesOf(versions, () => 'a row') },
    ...summed.map(({ key }) => ({
      strand: key,
      lives: livesOf(versions, (values) => values[key] ?? null),
    })),
  ]
  return strands.flatMap(({ strand, lives }) =>
    lives.flatMap((life) => {
      const { now } = life
      const cell =
        now === null ? null : printCell(measures.map(({ definition }) => placeIn(definition, now)))
      const marks = told
        .filter(({ definition: { of } }) => strand === '' || summedFields(of).includes(strand))
        .flatMap((figure) => marksOf(figure, life))
      // what is gone and was in nothing that was told is not missed
      if (cell === null && marks.length === 0) return []
      return [{ strand, cell, told: marks, flat: isFlat(fields, strand, life), rows: 1 }]
    }),
  )
}

/** The least or the most there can be, or nothing. */
function isFlat(fields: readonly Field[], strand: string, { versions: [first] }: Life): boolean {
  const field = fields.find(({ key }) => key === strand)
  const number = parseDecimal(first?.values?.[strand] ?? '')
  if (field?.kind !== 'number' || number === null) return false
  return ['0', field.least, field.most].some((end) => {
    const bound = parseDecimal(end ?? '')
    return bound !== null && equal(bound, number)
  })
}

/** A time in which a row was the same to a strand. */
interface Life {
  readonly versions: readonly RowVersion[]
  /** The number of the last figure told in it; null: it goes on. */
  readonly until: number | null
  readonly now: Values | null
}

/** @param sameAs What makes it the same; null: it is not there */
function livesOf(
  versions: readonly RowVersion[],
  sameAs: (values: Values) => string | null,
): readonly Life[] {
  const lives: Life[] = []
  let open: { versions: RowVersion[]; key: string } | null = null
  for (const version of versions) {
    const key = version.values === null ? null : sameAs(version.values)
    if (open !== null && key === open.key) {
      open.versions.push(version)
      continue
    }
    if (open !== null) lives.push({ versions: open.versions, until: version.after, now: null })
    open = key === null ? null : { versions: [version], key }
  }
  const now = open?.versions.at(-1)?.values ?? null
  return open === null ? lives : [...lives, { versions: open.versions, until: null, now }]
}

function marksOf({ number, definition, fiscalYear }: ToldFigure, life: Life): readonly string[] {
  if (life.until !== null && number > life.until) return []
  const spoke = life.versions.findLast(({ after }) => after < number)
  if (spoke?.values == null) return []
  const part = partIn(definition, placeIn(definition, spoke.values), fiscalYear)
  return part === null ? [] : [markOf(number, part)]
}

/** `2019+ - 2020`: a place in each measure. */
function printCell(places: readonly (Place | null)[]): string {
  return places
    .map((place) => (place === null ? '-' : `${place.year}${place.counts ? '+' : ''}`))
    .join(' ')
}

export function parseCell(text: string): readonly (Place | null)[] {
  return text.split(' ').map((place) => {
    const year = findFiscalYear(Number.parseInt(place, 10))
    return year === null ? null : { year, counts: place.endsWith('+') }
  })
}

/** Those alike put together. */
export function addUp(all: readonly LikeRows[]): readonly LikeRows[] {
  const sums = new Map<string, LikeRows>()
  for (const each of all) {
    const key = likeKey(each)
    sums.set(key, { ...each, rows: each.rows + (sums.get(key)?.rows ?? 0) })
  }
  return [...sums.values()].filter(({ rows }) => rows !== 0)
}

/** What is the same of rows that are alike. */
export function likeKey({ strand, cell, told, flat }: Omit<LikeRows, 'rows'>): string {
  return [strand, cell ?? 'gone', told.join(' '), flat].join('|')
}
