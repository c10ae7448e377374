/**
 * Masking (秘匿) of a register's figures where a row may be a person (decision 026). A figure is masked when fewer than ten
 * rows are in it, beside it or between it and another, when it is the value of one row, while it may still change, and
 * when it differs too little from what was published before. Whatever counts rows of the same days is masked with it.
 * Held against each other are two figures of which one lies in the other, and the parts of one whole; not yet three that
 * only overlap, nor two that tell a row's day by different fields.
 */
import { addDays, type CalendarDate } from '../../japanese/calendar-date.ts'
import { type Decimal, equal, toNumber } from '../../lib/decimal.ts'
import { type Condition, type MeasureDefinition, picksValue } from './measure.ts'

/** Fewer rows are never published where they may be people. */
export const fewest = 10

export interface CountedFigure {
  readonly definition: MeasureDefinition
  /** ISO days, both counted in; null: since the register began. */
  readonly window: { readonly from: CalendarDate | null; readonly to: CalendarDate }
  readonly provisional: boolean
  readonly told: ToldFigure
  /** What was published of it before, each version once. */
  readonly formerly: readonly ToldFigure[]
}

export interface ToldFigure {
  readonly value: Decimal | null
  /** The numerator of a share or a rate; null for other kinds. */
  readonly k: Decimal | null
  /** Rows. */
  readonly n: number
}

/** For each figure whether it is masked. All figures of a register are looked at together. */
export function maskFew(figures: readonly CountedFigure[]): readonly boolean[] {
  let cells: readonly Place[] = figures.flatMap(setsOf).filter(({ rows }) => rows < fewest)
  const changed = figures.filter(differsTooLittle).map(placeOf)
  const touches = (places: readonly Place[], figure: CountedFigure) =>
    places.some((place) => mayShareRows(place, placeOf(figure)))
  const isMasked = (figure: CountedFigure) =>
    figure.provisional ||
    picksValue(figure.definition.of) ||
    touches(cells, figure) ||
    // what was published as it is now says nothing new of what changed beside it
    (!wasPublished(figure) && touches(changed, figure))
  for (;;) {
    // what is masked already takes no part in a difference
    const between = smallAmong(figures.filter((figure) => !isMasked(figure)).flatMap(setsOf))
    if (between.length === 0) return figures.map(isMasked)
    cells = [...cells, ...between]
  }
}

/** Few rows that are told by figures beside each other, though by none alone. */
function smallAmong(sets: readonly RowSet[]): readonly Place[] {
  return [
    ...sets.flatMap((whole) => sets.flatMap((part) => smallBetween(whole, part))),
    ...sets.flatMap((whole) => smallRest(whole, sets)),
  ]
}

/** The days a figure looks at, by one of the register's ways to tell a row's day. */
interface Place {
  readonly clock: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate
}

/** Rows that meet certain conditions in a place. */
interface RowSet extends Place {
  readonly conditions: readonly string[]
  readonly rows: number
}

function placeOf({ definition: { day, yearField }, window }: CountedFigure): Place {
  return { clock: `${day} ${yearField ?? ''}`, ...window }
}

/** What of a figure is a number of rows: those looked at, and of a share also those that count. */
function setsOf(figure: CountedFigure): readonly RowSet[] {
  const { definition, told } = figure
  const { of, where } = definition
  if (picksValue(of)) return []
  const filled = [...('field' in of ? [of.field] : []), ...(of.kind === 'rate' ? [of.by] : [])]
  const conditions = [...where.map(printed), ...filled.map((field) => `${field} ${anyNumber}`)]
  const looked = { ...placeOf(figure), conditions, rows: told.n }
  if (of.kind !== 'share') return [looked]
  const rows = told.k === null ? 0 : toNumber(told.k)
  return [looked, { ...looked, conditions: [...conditions, ...of.counted.map(printed)], rows }]
}

/** What a mean or a sum asks of a row; that none lacks its number says nothing of anybody. */
const anyNumber = 'has a number'

function printed({ field, is, value }: Condition): string {
  return `${field} ${is} ${value}`
}

/** The rows of one set that are not in another inside it, where they are few. */
function smallBetween(whole: RowSet, part: RowSet): readonly Place[] {
  if (whole === part || !contains(whole, part)) return []
  const rest = whole.rows - part.rows
  const more = part.conditions.filter((each) => !whole.conditions.includes(each))
  // that nothing came in some months says nothing of anybody; that all of them did something does
  const telling = more.some((each) => !each.endsWith(anyNumber))
  if (rest >= fewest || (rest <= 0 && !telling)) return []
  return more.length === 0 ? outside(whole, part) : [whole]
}

function contains(whole: RowSet, part: RowSet): boolean {
  return (
    whole.clock === part.clock &&
    (whole.from ?? '') <= (part.from ?? '') &&
    part.to <= whole.to &&
    whole.conditions.every((each) => part.conditions.includes(each))
  )
}

/** The days of one place before and after those of another inside it. */
function outside(whole: Place, part: Place): readonly Place[] {
  const { clock } = whole
  const before =
    part.from === null || part.from === whole.from
      ? []
      : [{ clock, from: whole.from, to: addDays(part.from, -1) }]
  const after = part.to === whole.to ? [] : [{ clock, from: addDays(part.to, 1), to: whole.to }]
  return [...before, ...after]
}

/** What is left of a set when its parts by one field (種類 = 店, 種類 = 学校 …) are taken away, where that is little. */
function smallRest(whole: RowSet, sets: readonly RowSet[]): readonly Place[] {
  const parts = new Map<string, Map<string, number>>()
  for (const part of sets) {
    const same = part.from === whole.from && part.to === whole.to && contains(whole, part)
    const [more, ...others] = part.conditions.filter((each) => !whole.conditions.includes(each))
    if (!same || more === undefined || others.length > 0 || !/^\S+ equal /u.test(more)) continue
    const field = more.slice(0, more.indexOf(' '))
    const known = parts.get(field) ?? new Map<string, number>()
    parts.set(field, known.set(more, part.rows))
  }
  return [...parts.values()].flatMap((known) => {
    const rest = whole.rows - [...known.values()].reduce((sum, rows) => sum + rows, 0)
    return known.size > 1 && rest > 0 && rest < fewest ? [whole] : []
  })
}

/** Whether a version published before differs by so little that their difference is a figure from few people. */
function differsTooLittle(figure: CountedFigure): boolean {
  const { definition, told, formerly } = figure
  if (wasPublished(figure)) return false
  const isShare = definition.of.kind === 'share'
  return formerly.some((former) => {
    const [is, was] = [told, former].map((each) => partsOf(each, isShare))
    const apart = (is ?? []).map((rows, at) => Math.abs(rows - (was?.[at] ?? 0)))
    return apart.every((rows) => rows === 0) || apart.some((rows) => rows > 0 && rows < fewest)
  })
}

function wasPublished({ told, formerly }: CountedFigure): boolean {
  return formerly.some((former) => sameFigure(told, former))
}

function sameFigure(a: ToldFigure, b: ToldFigure): boolean {
  return a.n === b.n && sameNumber(a.k, b.k) && sameNumber(a.value, b.value)
}

function sameNumber(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : equal(a, b)
}

/** Of a share those that count and those that do not, else all rows. */
function partsOf({ k, n }: ToldFigure, isShare: boolean): readonly number[] {
  return k === null || !isShare ? [n] : [toNumber(k), n - toNumber(k)]
}

/** Days told by two clocks may be those of one row. */
function mayShareRows(cell: Place, place: Place): boolean {
  if (cell.clock !== place.clock) return true
  return (cell.from ?? '') <= place.to && (place.from ?? '') <= cell.to
}
