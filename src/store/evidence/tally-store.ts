/** Tallies: what the rows of a day, a month and a fiscal year give to a measure. */

import type { Measure } from '../../evidence/register/measure.ts'
import type { MeasureWindow } from '../../evidence/register/measure-window.ts'
import type { MonthSums } from '../../evidence/register/monthly-values.ts'
import { type CalendarDate, firstOfMonth } from '../../japanese/calendar-date.ts'
import { firstDay, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { type Decimal, decimal, parseDecimal, printDecimal } from '../../lib/decimal.ts'
import type { Sql } from '../database.ts'

export type Counted = Pick<Measure, 'id' | 'revision'>

/** Added to what a day's month and year have; negative where rows are taken away. */
export interface TallyChange {
  readonly measure: Counted
  readonly day: CalendarDate
  /** Whether the measure needs cells of days too. */
  readonly byDay: boolean
  readonly k: Decimal
  readonly n: Decimal
  readonly rows: number
}

/** Cells are taken in one order, so that two who bring rows at once wait for each other instead of blocking for ever. */
export async function changeTallies(sql: Sql, changes: readonly TallyChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.flatMap(({ measure, day, byDay, k, n, rows }) => {
    const sums = { k: printDecimal(k), n: printDecimal(n), rows }
    const cell = { measure: measure.id, revision: measure.revision, ...sums }
    return [
      ...(byDay ? [{ ...cell, grain: 'day', first: day }] : []),
      { ...cell, grain: 'month', first: firstOfMonth(day) },
      { ...cell, grain: 'year', first: firstDay(fiscalYearOf(day)) },
    ]
  })
  await sql`
    insert into tally (municipality_id, measure_id, revision, grain, first_day, k, n, rows)
    select current_municipality(), measure, revision, grain, first, sum(k), sum(n), sum(rows)
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(measure uuid, revision int, grain text, first date, k numeric, n numeric, rows int)
    group by measure, revision, grain, first
    order by measure, revision, grain, first
    on conflict (municipality_id, measure_id, revision, grain, first_day) do update
      set k = tally.k + excluded.k, n = tally.n + excluded.n, rows = tally.rows + excluded.rows`
}

export interface TalliedSums {
  readonly k: Decimal
  readonly n: Decimal
  readonly rows: number
}

/**
 * What a measure sums up to in a window: a few cells, however many rows there are.
 *
 * @param byDay The window ends within a month: its last month is summed from cells of days
 */
export async function sumTallies(
  sql: Sql,
  { id, revision }: Counted,
  { from, to }: Pick<MeasureWindow, 'from' | 'to'>,
  byDay: boolean,
): Promise<TalliedSums> {
  const year = firstDay(fiscalYearOf(to))
  const month = firstOfMonth(to)
  const lastMonth = byDay
    ? sql`(grain = 'month' and first_day >= ${year} and first_day < ${month})
          or (grain = 'day' and first_day between ${month} and ${to})`
    : sql`(grain = 'month' and first_day between ${year} and ${to})`
  const [sums] = await sql<{ k: string | null; n: string | null; rows: number | null }[]>`
    select sum(k)::text as k, sum(n)::text as n, sum(rows)::int as rows from tally
    where measure_id = ${id} and revision = ${revision}
      and (${
        from === null
          ? sql`(grain = 'year' and first_day < ${year}) or ${lastMonth}`
          : sql`grain = 'month' and first_day between ${from} and ${to}`
      })`
  return {
    k: decimalOf(sums?.k ?? null),
    n: decimalOf(sums?.n ?? null),
    rows: sums?.rows ?? 0,
  }
}

/** The months of a window that begin by a day, those without a row as well, in order; none where it has no beginning. */
export async function listMonthSums(
  sql: Sql,
  { id, revision }: Counted,
  { from, to }: Pick<MeasureWindow, 'from' | 'to'>,
  known: CalendarDate,
): Promise<readonly MonthSums[]> {
  if (from === null) return []
  const rows = await sql<
    { month: CalendarDate; k: string | null; n: string | null; rows: number }[]
  >`
    select m.first::date::text as month, t.k::text as k, t.n::text as n, coalesce(t.rows, 0) as rows
    from generate_series(${from}::date, ${to}::date, interval '1 month') as m(first)
    left join tally t on t.measure_id = ${id} and t.revision = ${revision} and t.grain = 'month'
                     and t.first_day = m.first::date
    where m.first <= ${known}::date
    order by m.first`
  return rows.map(({ month, k, n, rows: count }) => ({
    month,
    k: decimalOf(k),
    n: decimalOf(n),
    rows: count,
  }))
}

function decimalOf(text: string | null): Decimal {
  return (text === null ? null : parseDecimal(text)) ?? decimal(0)
}

/** Of each fiscal year in which rows counted, oldest first. */
export async function listTalliedYears(sql: Sql, { id, revision }: Counted) {
  const rows = await sql<{ first: CalendarDate }[]>`
    select first_day::text as first from tally
    where measure_id = ${id} and revision = ${revision} and grain = 'year' order by first_day`
  return rows.map(({ first }) => fiscalYearOf(first))
}
