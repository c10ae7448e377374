/** Tallies: what the rows of a month and of a fiscal year give to a measure, and the values a minimum is taken of. */

import type { Measure } from '../../evidence/register/measure.ts'
import type { MeasureWindow } from '../../evidence/register/measure-window.ts'
import type { Sums } from '../../evidence/register/measured-value.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { firstDay, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { type Decimal, decimal, parseDecimal, printDecimal } from '../../lib/decimal.ts'
import type { Sql } from '../database.ts'

type Counted = Pick<Measure, 'id' | 'revision'>

/** Added to what a month and its year have; negative where rows are taken away. */
export interface TallyChange {
  readonly measure: Counted
  /** The first day of the month. */
  readonly month: CalendarDate
  readonly k: Decimal
  readonly n: Decimal
  readonly rows: number
}

/** Cells are taken in one order, so that two who bring rows at once wait for each other instead of blocking for ever. */
export async function changeTallies(sql: Sql, changes: readonly TallyChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.flatMap(({ measure, month, k, n, rows }) => {
    const sums = { k: printDecimal(k), n: printDecimal(n), rows }
    const cell = { measure: measure.id, revision: measure.revision, ...sums }
    const year = firstDay(fiscalYearOf(month))
    return [
      { ...cell, grain: 'month', first: month },
      { ...cell, grain: 'year', first: year },
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

export interface ValueChange {
  readonly measure: Counted
  readonly entry: string
  /** null: the row gives none any more. */
  readonly now: { readonly month: CalendarDate; readonly value: Decimal } | null
}

export async function changeValues(sql: Sql, changes: readonly ValueChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ measure, entry, now }) => ({
    measure: measure.id,
    revision: measure.revision,
    entry,
    month: now?.month ?? null,
    value: now === null ? null : printDecimal(now.value),
  }))
  const given = JSON.stringify(rows)
  await sql`
    delete from measured_value v
    using json_to_recordset(${given}::text::json)
      as t(measure uuid, revision int, entry uuid, month date, value numeric)
    where t.month is null and v.measure_id = t.measure and v.revision = t.revision
      and v.entry_id = t.entry`
  await sql`
    insert into measured_value (municipality_id, measure_id, revision, entry_id, month, value)
    select current_municipality(), measure, revision, entry, month, value
    from json_to_recordset(${given}::text::json)
      as t(measure uuid, revision int, entry uuid, month date, value numeric)
    where month is not null
    on conflict (municipality_id, measure_id, revision, entry_id) do update
      set month = excluded.month, value = excluded.value`
}

/** What a measure sums up to in a window: a few cells, however many rows there are. */
export async function sumTallies(
  sql: Sql,
  { id, revision, definition }: Measure,
  { from, to }: Pick<MeasureWindow, 'from' | 'to'>,
): Promise<Sums> {
  const year = firstDay(fiscalYearOf(to))
  const [sums] = await sql<{ k: string | null; n: string | null; rows: number | null }[]>`
    select sum(k)::text as k, sum(n)::text as n, sum(rows)::int as rows from tally
    where measure_id = ${id} and revision = ${revision}
      and ${
        from === null
          ? sql`((grain = 'year' and first_day < ${year})
                 or (grain = 'month' and first_day between ${year} and ${to}))`
          : sql`grain = 'month' and first_day between ${from} and ${to}`
      }`
  const minimum =
    definition.of.kind === 'minimum' ? await findMinimum(sql, { id, revision }, { from, to }) : null
  return {
    k: decimalOf(sums?.k ?? null),
    n: decimalOf(sums?.n ?? null),
    rows: sums?.rows ?? 0,
    minimum,
  }
}

/** The least of each month is the first of an index; the least of these is the answer. */
async function findMinimum(
  sql: Sql,
  { id, revision }: Counted,
  { from, to }: Pick<MeasureWindow, 'from' | 'to'>,
): Promise<Decimal | null> {
  const [row] = await sql<{ value: string | null }[]>`
    select min(least.value)::text as value
    from tally t
    cross join lateral (
      select v.value from measured_value v
      where v.municipality_id = t.municipality_id and v.measure_id = t.measure_id
        and v.revision = t.revision and v.month = t.first_day
      order by v.value limit 1) as least
    where t.measure_id = ${id} and t.revision = ${revision} and t.grain = 'month'
      and t.first_day <= ${to} ${from === null ? sql`` : sql`and t.first_day >= ${from}`}`
  return row === undefined || row.value === null ? null : parseDecimal(row.value)
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
