/**
 * The values a measure picks one of, row by row: the least, the most or the newest is the first of an index, however many
 * rows there are.
 */

import { isKeptByRow, type Measure } from '../../evidence/register/measure.ts'
import { endsWithinMonth, type MeasureWindow } from '../../evidence/register/measure-window.ts'
import type { Picked, Sums } from '../../evidence/register/measured-value.ts'
import { type CalendarDate, firstOfMonth } from '../../japanese/calendar-date.ts'
import { type Decimal, parseDecimal, printDecimal } from '../../lib/decimal.ts'
import type { Sql } from '../database.ts'
import { type Counted, sumTallies } from './tally-store.ts'

export interface ValueChange {
  readonly measure: Counted
  readonly entry: string
  /** null: the row gives none any more. */
  readonly now: PlacedValue | null
}

/** A value, and what makes its row newer than others: its day, what decides between rows of a day, when it came. */
export interface PlacedValue {
  readonly value: Decimal
  readonly day: CalendarDate
  readonly tie: Decimal | null
  readonly addedAt: Date
  /** Among those that came at once. */
  readonly line: number
}

export async function changeValues(sql: Sql, changes: readonly ValueChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ measure, entry, now }) => ({
    measure: measure.id,
    revision: measure.revision,
    entry,
    day: now?.day ?? null,
    month: now === null ? null : firstOfMonth(now.day),
    value: printed(now?.value ?? null),
    tie: printed(now?.tie ?? null),
    added: now?.addedAt.toISOString() ?? null,
    line: now?.line ?? null,
  }))
  const given = JSON.stringify(rows)
  await sql`
    delete from measured_value v
    using json_to_recordset(${given}::text::json)
      as t(measure uuid, revision int, entry uuid, month date)
    where t.month is null and v.measure_id = t.measure and v.revision = t.revision
      and v.entry_id = t.entry`
  await sql`
    insert into measured_value (municipality_id, measure_id, revision, entry_id, month, value, day, tie,
                                added_at, line)
    select current_municipality(), measure, revision, entry, month, value, day, tie, added, line
    from json_to_recordset(${given}::text::json)
      as t(measure uuid, revision int, entry uuid, month date, value numeric, day date, tie numeric,
           added timestamptz, line int)
    where month is not null
    on conflict (municipality_id, measure_id, revision, entry_id) do update
      set month = excluded.month, value = excluded.value, day = excluded.day, tie = excluded.tie`
}

function printed(value: Decimal | null): string | null {
  return value === null ? null : printDecimal(value)
}

type Window = Pick<MeasureWindow, 'from' | 'to'>

/**
 * Everything a measure's value is made of in a window.
 *
 * @param known The day to which the register is known: a month that ends later has not shown its rows yet
 */
export async function sumMeasure(
  sql: Sql,
  measure: Measure,
  window: Window,
  known: CalendarDate,
): Promise<Sums> {
  const { of } = measure.definition
  const byDay = endsWithinMonth(measure.definition)
  const sums = await sumTallies(sql, measure, window, byDay)
  if (of.kind === 'fewestInMonth') {
    return { ...sums, picked: await findFewestInMonth(sql, measure, window, known) }
  }
  if (!isKeptByRow(of)) return { ...sums, picked: null }
  const picked =
    of.kind === 'latest'
      ? await findNewest(sql, measure, window)
      : await findExtreme(sql, measure, { ...window, byDay, most: of.kind === 'maximum' })
  return { ...sums, picked }
}

async function findNewest(
  sql: Sql,
  { id, revision }: Counted,
  { from, to }: Window,
): Promise<Picked | null> {
  const [row] = await sql<{ value: string; day: CalendarDate }[]>`
    select v.value::text as value, v.day::text as day from measured_value v
    where v.measure_id = ${id} and v.revision = ${revision} and v.day <= ${to}
      ${from === null ? sql`` : sql`and v.day >= ${from}`}
    order by v.day desc, v.tie desc nulls last, v.added_at desc, v.line desc, v.entry_id desc
    limit 1`
  return row === undefined ? null : pickedOf(row.value, row.day)
}

/** The first of each month (of the last, where it is not whole: of each day) is the first of an index; then the first of these. */
async function findExtreme(
  sql: Sql,
  { id, revision }: Counted,
  { from, to, byDay, most }: Window & { readonly byDay: boolean; readonly most: boolean },
): Promise<Picked | null> {
  const way = most ? sql`desc` : sql`asc`
  const month = firstOfMonth(to)
  const ofMonths = sql`
    select first.value from tally t
    cross join lateral (
      select v.value from measured_value v
      where v.municipality_id = t.municipality_id and v.measure_id = t.measure_id
        and v.revision = t.revision and v.month = t.first_day
      order by v.value ${way} limit 1) as first
    where t.measure_id = ${id} and t.revision = ${revision} and t.grain = 'month'
      and t.first_day ${byDay ? sql`< ${month}` : sql`<= ${to}`}
      ${from === null ? sql`` : sql`and t.first_day >= ${from}`}`
  const ofDays = sql`
    select first.value from tally t
    cross join lateral (
      select v.value from measured_value v
      where v.municipality_id = t.municipality_id and v.measure_id = t.measure_id
        and v.revision = t.revision and v.day = t.first_day
      order by v.value ${way} limit 1) as first
    where t.measure_id = ${id} and t.revision = ${revision} and t.grain = 'day'
      and t.first_day between ${month} and ${to}`
  const [row] = await sql<{ value: string }[]>`
    select f.value::text as value
    from (${ofMonths} ${byDay ? sql`union all ${ofDays}` : sql``}) as f
    order by f.value ${way} limit 1`
  return row === undefined ? null : pickedOf(row.value, null)
}

/** Null where no month is over, and where the register began after one of them: it may not have been kept. */
async function findFewestInMonth(
  sql: Sql,
  { id, revision, register }: Measure,
  { from, to }: Window,
  known: CalendarDate,
): Promise<Picked | null> {
  const [fewest] = await sql<{ value: string; month: CalendarDate }[]>`
    select coalesce(t.rows, 0)::text as value, m.first::date::text as month
    from generate_series(${from}::date, ${to}::date, interval '1 month') as m(first)
    left join tally t on t.measure_id = ${id} and t.revision = ${revision} and t.grain = 'month'
                     and t.first_day = m.first::date
    where m.first + interval '1 month' <= ${known}::date + 1
      and date_trunc('month', (
        select e.day from entry e where e.register_id = ${register} and not e.withdrawn
        order by e.day, e.entry_id limit 1)) <= ${from}::date
    order by coalesce(t.rows, 0), m.first limit 1`
  return fewest === undefined ? null : { ...pickedOf(fewest.value, null), month: fewest.month }
}

function pickedOf(text: string, day: CalendarDate | null): Picked {
  const value = parseDecimal(text)
  if (value === null) throw new RangeError(`measured_value holds no number: ${text}`)
  return { value, day }
}
