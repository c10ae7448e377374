/**
 * Rows that came, changed or went: the tallies of every measure follow by their difference alone, and the figures of
 * bound measures go on as evidence. What it costs does not grow with the rows there are.
 */

import { type Contribution, contributionOf } from '../../evidence/register/contribution.ts'
import type { Values } from '../../evidence/register/field.ts'
import { isKeptByRow, type Measure } from '../../evidence/register/measure.ts'
import { endsWithinMonth, yearsOf } from '../../evidence/register/measure-window.ts'
import type { Register } from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { negate } from '../../lib/decimal.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { waitForOthers } from '../../store/evidence/register-store.ts'
import { changeTallies, type TallyChange } from '../../store/evidence/tally-store.ts'
import { changeValues, type ValueChange } from '../../store/evidence/value-store.ts'
import type { Rejudged } from '../evidence/rejudge-sheets.ts'
import { followLikeRows } from './follow-like-rows.ts'
import { boundFigures } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

export interface RowChange {
  /** Id. */
  readonly entry: string
  /** When the row first came. */
  readonly addedAt: Date
  /** Its place among those that came at once. */
  readonly line: number
  /** null for a row that came. */
  readonly before: Values | null
  /** null for a row that went. */
  readonly after: Values | null
}

export interface Applied {
  /** What bound measures say now of the years concerned. */
  readonly figures: readonly MeasuredFigure[]
  readonly rejudged: readonly Rejudged[]
}

/** @param today ISO day */
export async function applyRows(
  sql: Sql,
  register: Register,
  changes: readonly RowChange[],
  today: CalendarDate,
): Promise<Applied> {
  const measures = await listMeasures(sql, register.id)
  const differences = measures.map((measure) => differenceOf(measure, changes))
  await changeTallies(
    sql,
    differences.flatMap(({ tallies }) => tallies),
  )
  await changeValues(
    sql,
    differences.flatMap(({ values }) => values),
  )
  await waitForOthers(sql, register)
  await followLikeRows(sql, register, measures, changes)
  const bindings = await listBindings(sql, { register: register.key })
  const figures: MeasuredFigure[] = []
  for (const { measure, days } of differences) {
    const years = new Set(days.flatMap((day) => yearsOf(measure.definition, day, today)))
    const asked = { bindings, years: [...years] as readonly FiscalYear[], today }
    figures.push(...(await boundFigures(sql, register, measure, asked)))
  }
  return { figures, rejudged: await tellFigures(sql, register, { figures, today }) }
}

interface Difference {
  readonly measure: Measure
  readonly tallies: readonly TallyChange[]
  readonly values: readonly ValueChange[]
  /** Days whose figures change. */
  readonly days: readonly CalendarDate[]
}

/** What a measure has to follow. */
export function differenceOf(measure: Measure, changes: readonly RowChange[]): Difference {
  const tallies: TallyChange[] = []
  const values: ValueChange[] = []
  const days = new Set<CalendarDate>()
  for (const { entry, addedAt, line, before, after } of changes) {
    const [was, is] = [before, after].map((each) =>
      each === null ? null : contributionOf(measure.definition, each),
    )
    for (const [part, sign] of [
      [was, -1],
      [is, 1],
    ] as const) {
      if (part == null) continue
      days.add(part.day)
      tallies.push(tallyOf(measure, part, sign))
    }
    if (isKeptByRow(measure.definition.of) && (was != null || is != null)) {
      const now = is == null ? null : placedValue(is, { addedAt, line })
      values.push({ measure, entry, now })
    }
  }
  return { measure, tallies, values, days: [...days] }
}

function tallyOf(measure: Measure, { day, k, n }: Contribution, sign: 1 | -1): TallyChange {
  const signed = sign === 1 ? { k, n } : { k: negate(k), n: negate(n) }
  const byDay = endsWithinMonth(measure.definition)
  return { measure, day, byDay, ...signed, rows: sign }
}

function placedValue(
  { day, k, tie }: Contribution,
  came: Pick<RowChange, 'addedAt' | 'line'>,
): ValueChange['now'] {
  return { value: k, day, tie, ...came }
}
