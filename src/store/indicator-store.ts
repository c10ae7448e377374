/** Indicators of an office, the targets set for them and the observations made of them: the thread over years. */
import { randomUUID } from 'node:crypto'
import type { ReportedObservation } from '../evidence/observation.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { type Decimal, parseDecimal, printDecimal } from '../lib/decimal.ts'
import type { Sql } from './database.ts'

export interface NewIndicator {
  /** Spelling taken out: what makes two names one indicator. */
  readonly key: string
  readonly name: string
  readonly unit: string | null
}

export interface IndicatorOfOffice {
  /** Id. */
  readonly office: string
  readonly indicator: NewIndicator
}

/** Adds what is new; a known indicator keeps the name it first had. */
export async function recordIndicators(
  sql: Sql,
  indicators: readonly IndicatorOfOffice[],
): Promise<void> {
  const rows = indicators.map(({ office, indicator: { key, name, unit } }) => ({
    id: randomUUID(),
    office,
    key,
    name,
    unit,
  }))
  await sql`
    insert into indicator (municipality_id, indicator_id, office_id, key, name, unit)
    select distinct on (office, key) current_municipality(), id, office, key, name, unit
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(id uuid, office uuid, key text, name text, unit text)
    on conflict (municipality_id, office_id, key) do nothing`
}

/** The unit it is promised or reported in; null where none was printed, or where no sheet speaks of it. */
export async function findIndicatorUnit(
  sql: Sql,
  { office, key }: { readonly office: string; readonly key: string },
): Promise<string | null> {
  const [row] = await sql<{ unit: string | null }[]>`
    select unit from indicator i where i.office_id = ${office} and i.key = ${key}
      and (exists (select from target_statement t where t.indicator_id = i.indicator_id)
           or exists (select from target_part t where t.indicator_id = i.indicator_id)
           or exists (select from observation o where o.indicator_id = i.indicator_id))`
  return row?.unit ?? null
}

/** Names of an office's indicators as first printed. */
export async function listIndicatorNames(sql: Sql, office: string): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from indicator where office_id = ${office} order by name`
  return rows.map(({ name }) => name)
}

export interface NewTargetStatement {
  readonly office: string
  readonly sheet: string
  readonly half: 'year' | 'multiYear'
  readonly position: number
  /** One of the office's, recorded before. */
  readonly indicator: NewIndicator | null
  readonly fiscalYear: FiscalYear
  /** The level promised, where it is one plain number. */
  readonly level: Decimal | null
  /** Of a target to be set later: the first ISO day it could be; null where it is set or nothing says when. */
  readonly settableFrom: string | null
}

export async function recordTargetStatements(
  sql: Sql,
  statements: readonly NewTargetStatement[],
): Promise<void> {
  const rows = statements.map((statement) => ({
    ...statement,
    indicator: statement.indicator?.key ?? null,
    level: statement.level === null ? null : printDecimal(statement.level),
  }))
  await sql`
    insert into target_statement (municipality_id, sheet_id, half, position, indicator_id, fiscal_year,
                                  level, settable_from)
    select current_municipality(), sheet, half, position, indicator_id, "fiscalYear", level::numeric,
           "settableFrom"::date
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(office uuid, sheet uuid, half text, position int, indicator text, "fiscalYear" int,
           level text, "settableFrom" text)
    left join indicator i on i.office_id = t.office and i.key = t.indicator`
}

/** The indicator is one of the office's, recorded before. */
export interface NewTargetPart extends IndicatorOfOffice {
  readonly sheet: string
}

/** The things that targets of a sheet join, each an indicator of its own. */
export async function recordTargetParts(sql: Sql, parts: readonly NewTargetPart[]): Promise<void> {
  if (parts.length === 0) return
  const rows = parts.map(({ office, sheet, indicator }) => ({ office, sheet, key: indicator.key }))
  await sql`
    insert into target_part (municipality_id, sheet_id, indicator_id)
    select distinct current_municipality(), t.sheet, i.indicator_id
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(office uuid, sheet uuid, key text)
    join indicator i on i.office_id = t.office and i.key = t.key`
}

/** The indicator is one of the office's, recorded before. */
export interface NewObservation extends IndicatorOfOffice {
  readonly sheet: string
  readonly observation: ReportedObservation
}

export async function recordObservations(
  sql: Sql,
  observations: readonly NewObservation[],
): Promise<void> {
  const rows = observations.map(({ office, sheet, indicator, observation }) => ({
    office,
    sheet,
    indicator: indicator.key,
    year: observation.fiscalYear,
    value: observation.value === null ? null : printDecimal(observation.value),
    unit: observation.unit,
    as_of: observation.asOf,
    provisional: observation.provisional,
    final_on: observation.finalOn,
    kind: observation.source.kind,
    own:
      observation.source.kind === 'self-evaluation' && observation.source.statesOwnTarget === true,
    start: observation.source.span.start,
    end: observation.source.span.end,
  }))
  await sql`
    insert into observation (municipality_id, indicator_id, sheet_id, fiscal_year, value, unit, as_of,
                             provisional, final_on, source_kind, states_own_target, span_start, span_end)
    select current_municipality(), indicator_id, sheet, year, value::numeric, t.unit, as_of,
           provisional, final_on, kind, own, start, "end"
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(office uuid, sheet uuid, indicator text, year int, value text, unit text, as_of date,
           provisional boolean, final_on date, kind text, own boolean, start int, "end" int)
    left join indicator i on i.office_id = t.office and i.key = t.indicator`
}

/** What is known of one indicator in one year: the best figure and the target set for it. */
export interface YearFigure {
  readonly indicator: string
  readonly name: string
  readonly unit: string | null
  readonly fiscalYear: FiscalYear
  readonly value: Decimal | null
  readonly provisional: boolean
  /** The sheet it is printed in; null where it was measured. */
  readonly sheet: string | null
}

/**
 * Figures of the indicators a sheet's year half sets targets for. What was measured from records is taken first, then a
 * self-evaluation's own figure before one printed later as a baseline, and the later record before the earlier.
 */
export async function listFigures(
  sql: Sql,
  sheets: readonly string[],
): Promise<readonly YearFigure[]> {
  return await figuresOf(sql, promisedBy(sql, sheets))
}

/** The same of one indicator. */
export async function listFiguresOf(sql: Sql, indicator: string): Promise<readonly YearFigure[]> {
  return await figuresOf(sql, sql`select ${indicator}::uuid`)
}

function promisedBy(sql: Sql, sheets: readonly string[]) {
  return sql`
    select indicator_id from target_statement
    where sheet_id = any(${sheets}::uuid[]) and half = 'year'`
}

async function figuresOf(
  sql: Sql,
  indicators: ReturnType<typeof promisedBy>,
): Promise<readonly YearFigure[]> {
  const rows = await sql<(Omit<YearFigure, 'value'> & { value: string | null })[]>`
    with known as (
      select o.municipality_id, o.indicator_id, o.fiscal_year, o.value, o.unit, o.provisional,
             o.sheet_id, o.recorded_at, case o.source_kind when 'baseline' then 2 else 1 end as place
      from observation o where o.indicator_id in (${indicators})
      union all
      select o.municipality_id, o.indicator_id, o.fiscal_year, o.value, o.unit, o.provisional,
             null, o.recorded_at, 0
      from measured_latest l join measured_observation o using (municipality_id, observation_id)
      where l.indicator_id in (${indicators}) and o.value is not null
    )
    select distinct on (i.indicator_id, o.fiscal_year)
           i.indicator_id as indicator, i.name, coalesce(o.unit, i.unit) as unit,
           o.fiscal_year as "fiscalYear", o.value::text as value, o.provisional, o.sheet_id as sheet
    from known o join indicator i using (municipality_id, indicator_id)
    order by i.indicator_id, o.fiscal_year, (o.value is null), o.place, o.recorded_at desc`
  return rows.map((row) => ({ ...row, value: row.value === null ? null : parseDecimal(row.value) }))
}

export interface IndicatorTarget {
  readonly indicator: string
  readonly sheet: string
  readonly position: number
  readonly fiscalYear: FiscalYear
  readonly level: Decimal | null
}

/** Year-half targets of these sheets' indicators, oldest first; of a year's versions the one that speaks comes last. */
export async function listIndicatorTargets(
  sql: Sql,
  sheets: readonly string[],
): Promise<readonly IndicatorTarget[]> {
  return await targetsOf(sql, promisedBy(sql, sheets))
}

/** The same of one indicator. */
export async function listTargetsOf(
  sql: Sql,
  indicator: string,
): Promise<readonly IndicatorTarget[]> {
  return await targetsOf(sql, sql`select ${indicator}::uuid`)
}

async function targetsOf(
  sql: Sql,
  indicators: ReturnType<typeof promisedBy>,
): Promise<readonly IndicatorTarget[]> {
  const rows = await sql<(Omit<IndicatorTarget, 'level'> & { level: string | null })[]>`
    select t.indicator_id as indicator, t.sheet_id as sheet, t.position,
           t.fiscal_year as "fiscalYear", t.level::text as level
    from target_statement t
    join sheet s using (municipality_id, sheet_id)
    join document d using (municipality_id, document_id)
    where t.half = 'year' and t.indicator_id in (${indicators})
    order by t.fiscal_year, d.stage, d.accepted_at, t.sheet_id, t.position`
  return rows.map(({ level, ...row }) => ({
    ...row,
    level: level === null ? null : parseDecimal(level),
  }))
}

export interface StoredIndicator extends NewIndicator {
  readonly id: string
  readonly office: string
}

/** null when there is no such indicator. */
export async function findIndicator(sql: Sql, id: string): Promise<StoredIndicator | null> {
  const [row] = await sql<StoredIndicator[]>`
    select indicator_id as id, office_id as office, key, name, unit from indicator
    where indicator_id = ${id}`
  return row ?? null
}
