/** Figures measured from records: added, never overwritten; the newest of a measure for an indicator's year speaks. */
import { randomUUID } from 'node:crypto'
import type { Interval, MeasuredSource } from '../../evidence/observation.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { type Decimal, parseDecimal, printDecimal } from '../../lib/decimal.ts'
import type { Basis } from '../../target/evidence.ts'
import type { Sql } from '../database.ts'
import type { NewIndicator } from '../indicator-store.ts'

export interface MeasuredFigure {
  /** Id of the office whose indicator it is. */
  readonly office: string
  readonly indicator: NewIndicator
  readonly fiscalYear: FiscalYear
  /** null: there is nothing to compute it from. */
  readonly value: Decimal | null
  readonly unit: string | null
  /** The numerator of a share or a rate; null where there is none. */
  readonly k: Decimal | null
  /** Answers or records behind it; null where that is not known. */
  readonly n: number | null
  /** ISO day; null for the year to its end. */
  readonly asOf: CalendarDate | null
  readonly provisional: boolean
  readonly finalOn: CalendarDate | null
  /** How it is counted or asked, in words; another method, and the series breaks. */
  readonly method: string | null
  /** At 95 %, in the unit of the value; null where there is no sampling error, or none may be shown. */
  readonly interval: Interval | null
  /** What it covers, for targets that say it (月2回); absent or null where nothing is said. */
  readonly basis?: Basis | null
  /** From few people: that there is a figure is kept, and nothing of the figure itself. */
  readonly masked?: boolean
  readonly source: Omit<MeasuredSource, 'kind'>
}

/**
 * Keeps what is new: a figure that is as the one that speaks already is left alone.
 *
 * @returns Ids of the indicators something was added for
 */
export async function addMeasured(
  sql: Sql,
  figures: readonly MeasuredFigure[],
): Promise<readonly string[]> {
  const rows = figures.map(withoutMasked).map((figure) => ({
    id: randomUUID(),
    office: figure.office,
    key: figure.indicator.key,
    year: figure.fiscalYear,
    value: printed(figure.value),
    unit: figure.unit,
    k: printed(figure.k),
    n: figure.n,
    as_of: figure.asOf,
    provisional: figure.provisional,
    final_on: figure.finalOn,
    method: figure.method,
    basis: figure.basis ?? null,
    masked: figure.masked === true,
    low: printed(figure.interval?.low ?? null),
    high: printed(figure.interval?.high ?? null),
    ...figure.source,
  }))
  const added = await sql<{ indicator: string }[]>`
    with given as (
      select t.*,
             -- looked up one by one: joined, an office's many indicators may all be read
             (select i.indicator_id from indicator i where i.office_id = t.office and i.key = t.key) as indicator_id
      from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as t(id uuid, office uuid, key text, year int, value numeric, unit text, k numeric, n int,
             as_of date, provisional boolean, final_on date, method text, basis text, masked boolean, low numeric, high numeric,
             register text, measure text, trace text)
    ), changed as (
      select g.* from given g
      where not exists (
        select from measured_latest l
        cross join lateral (
          select * from measured_observation
          where municipality_id = l.municipality_id and observation_id = l.observation_id offset 0
        ) o
        where l.indicator_id = g.indicator_id and l.fiscal_year = g.year
          and l.register = g.register and l.measure = g.measure
          and (o.value::text, o.unit, o.k::text, o.n, o.as_of, o.provisional, o.final_on, o.method, o.basis, o.masked,
               o.interval_low::text, o.interval_high::text, o.trace)
            is not distinct from
              (g.value::text, g.unit, g.k::text, g.n, g.as_of, g.provisional, g.final_on, g.method, g.basis, g.masked,
               g.low::text, g.high::text, g.trace))
    ), added as (
      insert into measured_observation
        (municipality_id, observation_id, indicator_id, fiscal_year, register, measure, trace, value, unit,
         k, n, method, basis, masked, interval_low, interval_high, as_of, provisional, final_on)
      select current_municipality(), id, indicator_id, year, register, measure, trace, value, unit,
             k, n, method, basis, masked, low, high, as_of, provisional, final_on
      from changed
      returning municipality_id, indicator_id, fiscal_year, register, measure, observation_id
    )
    insert into measured_latest (municipality_id, indicator_id, fiscal_year, register, measure,
                                 observation_id)
    select municipality_id, indicator_id, fiscal_year, register, measure, observation_id from added
    on conflict (municipality_id, indicator_id, fiscal_year, register, measure)
      do update set observation_id = excluded.observation_id
    returning indicator_id as indicator`
  return [...new Set(added.map(({ indicator }) => indicator))]
}

function withoutMasked(figure: MeasuredFigure): MeasuredFigure {
  if (figure.masked !== true) return figure
  return { ...figure, value: null, k: null, n: null, asOf: null, interval: null }
}

export interface ToldVersion {
  readonly fiscalYear: FiscalYear
  readonly value: Decimal | null
  readonly k: Decimal | null
  readonly n: number
}

/** Every figure of a measure that was ever published, each version once. */
export async function listToldVersions(
  sql: Sql,
  { register, measure }: { readonly register: string; readonly measure: string },
): Promise<readonly ToldVersion[]> {
  const rows = await sql<{ fiscalYear: FiscalYear; value: string; k: string | null; n: number }[]>`
    select distinct fiscal_year as "fiscalYear", value::text as value, k::text as k, n
    from measured_observation
    where register = ${register} and measure = ${measure} and value is not null and n is not null`
  return rows.map(({ value, k, ...row }) => ({
    ...row,
    value: parseDecimal(value),
    k: k === null ? null : parseDecimal(k),
  }))
}

export interface SpeakingSource {
  readonly office: string
  /** Key of the indicator. */
  readonly indicator: string
  readonly register: string
  /** Names its figures may have. */
  readonly measures: readonly string[]
  /** The first year concerned; null: all. */
  readonly fromYear: FiscalYear | null
}

/** The years a source speaks with a value for an indicator, as figures without one: recorded, they silence it. */
export async function listSilenced(
  sql: Sql,
  { office, indicator, register, measures, fromYear }: SpeakingSource,
): Promise<readonly MeasuredFigure[]> {
  const rows = await sql<(Silenced & { readonly key: string; readonly name: string })[]>`
    select i.key, i.name, l.fiscal_year as "fiscalYear", o.unit, o.method, o.trace, l.measure
    from measured_latest l
    join measured_observation o using (municipality_id, observation_id)
    join indicator i on i.municipality_id = l.municipality_id and i.indicator_id = l.indicator_id
    where i.office_id = ${office} and i.key = ${indicator} and l.register = ${register}
      and l.measure = any(${measures}) and (o.value is not null or o.masked)
      ${fromYear === null ? sql`` : sql`and l.fiscal_year >= ${fromYear}`}`
  return rows.map(({ key, name, trace, measure, ...row }) => ({
    ...row,
    office,
    indicator: { key, name, unit: row.unit },
    value: null,
    k: null,
    n: null,
    asOf: null,
    provisional: false,
    finalOn: null,
    interval: null,
    source: { register, measure, trace },
  }))
}

type Silenced = Pick<MeasuredFigure, 'fiscalYear' | 'unit' | 'method'> & {
  readonly trace: string
  readonly measure: string
}

function printed(value: Decimal | null): string | null {
  return value === null ? null : printDecimal(value)
}

/**
 * The sheets that promise or report something of these indicators: what may come out otherwise when one of their figures
 * changes. Superseded versions are among them.
 */
export async function listDependentSheets(
  sql: Sql,
  indicators: readonly string[],
): Promise<readonly string[]> {
  const ids = indicators
  const rows = await sql<{ sheet: string }[]>`
    select sheet_id as sheet from target_statement where indicator_id = any(${ids}::uuid[])
    union
    select sheet_id from target_part where indicator_id = any(${ids}::uuid[])
    union
    select sheet_id from observation where indicator_id = any(${ids}::uuid[])`
  return rows.map(({ sheet }) => sheet)
}
