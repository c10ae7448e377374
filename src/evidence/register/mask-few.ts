/**
 * Masking (秘匿) of a register's figures where a row may be a person (decision 026). The figures told so far sort the
 * rows into groups: rows of a group stand in the same of them. A figure is told where it leaves every group whole, or
 * parts it so that ten rows or more are on either side; so nobody can work out from all that was ever told, however he
 * adds and subtracts, how many fewer than ten there are of anything. Which are told is settled one after the other.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { toNumber } from '../../lib/decimal.ts'
import { type Group, groupOf, type Placed, placed, withoutPlaces } from './figure-group.ts'
import { type Part, summedFields } from './in-figure.ts'
import { leavesNobody } from './leaves-nobody.ts'
import { addUp, type LikeRows, markOf, type Told, type ToldFigure } from './like-rows.ts'
import { type MeasureDefinition, picksValue } from './measure.ts'
import { differsTooLittle, fewest, type SaidFigure } from './said-figure.ts'

/** What a measure says of a year, before it is known whether it may be told. */
export interface FigureToTell {
  /** Id of the measure. */
  readonly measure: string
  readonly definition: MeasureDefinition
  readonly fiscalYear: FiscalYear
  readonly provisional: boolean
  readonly said: SaidFigure
  /** What was ever published of it, each version once, also while it was not kept which rows were in it. */
  readonly formerly: readonly SaidFigure[]
}

export interface Telling {
  /** For each figure. */
  readonly masked: readonly boolean[]
  /** Those that were not told before, or of other rows. */
  readonly told: readonly ToldFigure[]
  /** As they are after that. */
  readonly like: readonly LikeRows[]
}

/** All figures of a register are looked at together. */
export function maskFew(
  figures: readonly FigureToTell[],
  register: Told,
  like: readonly LikeRows[],
): Telling {
  const ofNobody = figures.filter(({ said, definition: { of } }) => said.n === 0 && !picksValue(of))
  const open = new Set<FigureToTell>()
  let rows = like.map(placed)
  let { told } = register
  for (const figure of inOrder(figures)) {
    const at = register.measures.findIndex(({ id }) => id === figure.measure)
    const groups = rows.map((each) => groupOf(figure, at, each))
    if (isFew(figure, groups, toldOf(figure, told, groups))) continue
    const known = told.some((former) => isSame(figure, former, groups))
    if (!known) {
      const others = { ...register, told, ofNobody }
      if (opensFew(groups) || leavesNobody(figure, groups, others)) continue
      const next = { ...figure, number: told.length + 1 }
      told = [...told, next]
      rows = groups.map(({ part, rows }) => (part === null ? rows : marked(rows, next, part)))
    }
    open.add(figure)
  }
  const masked = figures.map((figure) => !open.has(figure))
  return { masked, told: told.slice(register.told.length), like: addUp(rows.map(withoutPlaces)) }
}

/**
 * Older years first; of a year what is counted since the register began, or one small year would close all totals after
 * it; then what asks for less. Never by how many there are, for the order would tell.
 */
function inOrder(figures: readonly FigureToTell[]): readonly FigureToTell[] {
  const rank = ({ fiscalYear, definition: { where, of, time } }: FigureToTell) => [
    fiscalYear,
    time.kind === 'asOf' ? 0 : 1,
    where.length + summedFields(of).length + (of.kind === 'share' ? of.counted.length : 0),
  ]
  return figures.toSorted((a, b) => {
    const others = rank(b)
    return rank(a).reduce((order, each, at) => order || each - (others[at] ?? 0), 0)
  })
}

/** Masked whatever else is told: it may change, is the value of one row, or is of few rows itself. */
function isFew(
  figure: FigureToTell,
  groups: readonly Group[],
  told: readonly (readonly number[])[],
): boolean {
  const { provisional, definition } = figure
  const parts: readonly Part[] = definition.of.kind === 'share' ? ['counts', 'looked'] : ['looked']
  const own = groups.filter(({ rows }) => rows.strand === '')
  return (
    provisional ||
    picksValue(definition.of) ||
    parts.some((part) => sum(own.filter((each) => each.part === part)) < fewest) ||
    saysAll(figure) ||
    differsTooLittle(figure.said, figure, told)
  )
}

/** How many rows each told version of it was of: rows keep its mark when they go. Of a share those that count apart. */
function toldOf(
  { measure, fiscalYear, definition }: FigureToTell,
  told: readonly ToldFigure[],
  groups: readonly Group[],
): readonly (readonly number[])[] {
  const own = groups.filter(({ rows }) => rows.strand === '')
  const rowsOf = (mark: string) => sum(own.filter(({ rows }) => rows.told.includes(mark)))
  const isShare = definition.of.kind === 'share'
  return told
    .filter((each) => each.measure === measure && each.fiscalYear === fiscalYear)
    .map(({ number }) => {
      const looked = rowsOf(markOf(number, 'looked'))
      return isShare ? [rowsOf(markOf(number, 'counts')), looked] : [looked]
    })
}

/** A rate of one says of everybody that nothing is missing. */
function saysAll({ definition: { of, unit }, said: { value } }: FigureToTell): boolean {
  return of.kind === 'rate' && value !== null && toNumber(value) === (unit === '%' ? 100 : 1)
}

/** Whether it was told of these very rows, and numbers. */
function isSame(
  { measure, fiscalYear, definition }: FigureToTell,
  former: ToldFigure,
  groups: readonly Group[],
): boolean {
  if (former.measure !== measure || former.fiscalYear !== fiscalYear) return false
  if (asked(former.definition) !== asked(definition)) return false
  const marks = (['counts', 'looked'] as const).map((part) => markOf(former.number, part))
  return groups.every(({ rows, part, touched }) => {
    const mark = rows.told.find((each) => marks.includes(each)) ?? null
    return !touched || mark === (part === null ? null : markOf(former.number, part))
  })
}

/** What decides which rows are in it; its name and its rounding do not. */
function asked({ of, where, day, yearField, time }: MeasureDefinition): string {
  return JSON.stringify([of, where, day, yearField, time])
}

/**
 * Whether it parts rows that were told together, or takes from those never told, so that few are on one side; where they
 * are summed up, also whether on one side all but few have the least or the most there can be.
 */
function opensFew(groups: readonly Group[]): boolean {
  const sides = new Map<string, number>()
  for (const { rows, part, touched } of groups) {
    if (!touched || (part === null && rows.told.length === 0)) continue
    const side = `${rows.strand} ${part} ${rows.told.join(' ')}`
    sides.set(side, (sides.get(side) ?? 0) + (rows.flat ? 0 : rows.rows))
  }
  return [...sides.values()].some((rows) => rows < fewest)
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((all, { rows }) => all + rows.rows, 0)
}

function marked(rows: Placed, { number }: ToldFigure, part: Part): Placed {
  return { ...rows, told: [...rows.told, markOf(number, part)] }
}
