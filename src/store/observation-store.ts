/**
 * Every figure an office has printed in what speaks for its years, or that was measured of it, as observations: what a
 * judgement may look back on. A figure that the office replaced, or took back, is none any more.
 */
import type {
  MeasuredObservation,
  Observation,
  ReportedObservation,
} from '../evidence/observation.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { parseDecimal } from '../lib/decimal.ts'
import type { Span } from '../lib/span.ts'
import type { Basis } from '../target/evidence.ts'
import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'

type Row<O extends Observation> = Omit<O, 'value' | 'source' | 'n' | 'measurement'> & {
  readonly value: string | null
}

type ReportedRow = Row<ReportedObservation> & {
  readonly kind: ReportedObservation['source']['kind']
  readonly document: string
  readonly statesOwnTarget: boolean
  readonly start: number
  readonly end: number
}

/** Which indicators; absent: every one of the office. */
export interface ObservationSelection {
  readonly keys: readonly string[]
  /** Also figures of others (全国平均, 見込み), whatever their name. */
  readonly ofOthers: boolean
}

/** @param office Id */
export async function listObservations(
  sql: Sql,
  office: string,
  select?: ObservationSelection,
): Promise<readonly Observation[]> {
  const [reported, measured] = await Promise.all([
    listReported(sql, office, select),
    listMeasured(sql, office, select),
  ])
  return [...reported, ...measured]
}

/** Every figure of several offices, by the office's id; each has an entry, empty where nothing is known. */
export async function listObservationsOf(
  sql: Sql,
  offices: readonly string[],
): Promise<Readonly<Record<string, readonly Observation[]>>> {
  const [reported, measured] = await Promise.all([
    sql<(ReportedRow & { of: string })[]>`
      select i.office_id as of, ${reportedColumns(sql)}
      where i.office_id = any(${offices}::uuid[]) ${isCurrent(sql)}
      order by ${asPrinted(sql)}`,
    sql<MeasuredRow[]>`
      ${speakingFigures(sql)}
      where i.office_id = any(${offices}::uuid[])
      order by o.fiscal_year, o.recorded_at, o.observation_id`,
  ])
  const known = Object.fromEntries(offices.map((office): [string, Observation[]] => [office, []]))
  for (const { of, ...row } of reported) known[of]?.push(reportedObservation(row))
  for (const row of measured) known[row.office]?.push(measuredObservation(row))
  return known
}

async function listReported(
  sql: Sql,
  office: string,
  select: ObservationSelection | undefined,
): Promise<readonly ReportedObservation[]> {
  // joined, all documents may be read for a few indicators while the tables are not analysed yet
  const alone = select === undefined ? sql`` : sql`offset 0`
  const rows = await sql<ReportedRow[]>`
    select ${reportedColumns(sql, alone)}
    where i.office_id = ${office} ${selected(sql, select)} ${isCurrent(sql, alone)}
    order by ${asPrinted(sql)}`
  return rows.map(reportedObservation)
}

/** Where two figures say the same the first is taken: in an order that does not tell which document came first. */
function asPrinted(sql: Sql) {
  return sql`o.fiscal_year, s.fiscal_year, s.number, s.position, o.span_start, s.title, o.observation_id`
}

function reportedColumns(sql: Sql, alone = sql``) {
  return sql`
    i.name as indicator, o.fiscal_year as "fiscalYear", o.value::text as value, o.unit,
    o.as_of::text as "asOf", o.provisional, o.final_on::text as "finalOn", o.source_kind as kind,
    o.states_own_target as "statesOwnTarget", s.document_id as document, o.span_start as start,
    o.span_end as end
    from observation o
    join indicator i using (municipality_id, indicator_id)
    join sheet s using (municipality_id, sheet_id)
    cross join lateral (
      select * from document
      where municipality_id = s.municipality_id and document_id = s.document_id ${alone}
    ) d`
}

function reportedObservation(row: ReportedRow): ReportedObservation {
  const { kind, document, start, end, value, statesOwnTarget, ...rest } = row
  return {
    ...rest,
    value: decimalOf(value),
    n: null,
    source: sourceOf(kind, document, { start, end }, statesOwnTarget),
  }
}

type MeasuredRow = Row<MeasuredObservation> & {
  /** Of the indicator. */
  readonly id: string
  readonly key: string
  readonly office: string
  readonly n: number | null
  readonly k: string | null
  readonly method: string | null
  readonly basis: Basis | null
  readonly masked: boolean
  readonly low: string | null
  readonly high: string | null
  readonly register: string
  readonly measure: string
  readonly trace: string
}

/** Of each measure and year the figure that speaks now. */
async function listMeasured(
  sql: Sql,
  office: string,
  select: ObservationSelection | undefined,
): Promise<readonly MeasuredObservation[]> {
  const rows = await sql<MeasuredRow[]>`
    ${speakingFigures(sql)}
    where i.office_id = ${office} ${selected(sql, select)}
    order by o.fiscal_year, o.recorded_at, o.observation_id`
  return rows.map(measuredObservation)
}

export interface MeasuredBy {
  readonly register: string
  /** Absent: all of the register's. */
  readonly measure?: string
  /** Absent: of every year. */
  readonly fiscalYear?: FiscalYear
}

/** The figures measures of a register speak with, each with its indicator's id, key and office. */
export async function listMeasuredBy(sql: Sql, { register, measure, fiscalYear }: MeasuredBy) {
  const rows = await sql<MeasuredRow[]>`
    ${speakingFigures(sql)}
    where l.register = ${register}
      ${measure === undefined ? sql`` : sql`and l.measure = ${measure}`}
      ${fiscalYear === undefined ? sql`` : sql`and l.fiscal_year = ${fiscalYear}`}
    order by i.name, i.indicator_id`
  return rows.map((row) => {
    const { id: indicator, key, office } = row
    return { indicator, key, office, observation: measuredObservation(row) }
  })
}

function speakingFigures(sql: Sql) {
  return sql`
    select i.indicator_id as id, i.key, i.office_id as office, i.name as indicator, o.fiscal_year as "fiscalYear",
           o.value::text as value, o.unit, o.as_of::text as "asOf", o.provisional,
           o.final_on::text as "finalOn", o.n, o.k::text as k, o.method, o.basis, o.masked,
           o.interval_low::text as low, o.interval_high::text as high, o.register, o.measure, o.trace
    from measured_latest l
    -- looked up one by one: joined, all that was ever measured may be read while the tables are not analysed yet
    cross join lateral (
      select * from measured_observation
      where municipality_id = l.municipality_id and observation_id = l.observation_id offset 0
    ) o
    join indicator i on i.municipality_id = l.municipality_id and i.indicator_id = l.indicator_id`
}

function measuredObservation(row: MeasuredRow): MeasuredObservation {
  const {
    id: _,
    key: __,
    office: ___,
    value,
    k,
    method,
    basis,
    masked,
    low,
    high,
    register,
    measure,
    trace,
    ...rest
  } = row
  return {
    ...rest,
    value: decimalOf(value),
    measurement: {
      ...{ k: decimalOf(k), method, interval: intervalOf(low, high) },
      ...(basis === null ? {} : { basis }),
      ...(masked ? { masked } : {}),
    },
    source: { kind: 'measure', measure, register, trace },
  }
}

function selected(sql: Sql, select: ObservationSelection | undefined) {
  if (select === undefined) return sql``
  const { keys, ofOthers } = select
  return ofOthers
    ? sql`and (i.key = any(${keys}::text[]) or i.name ~ '平均|見込')`
    : sql`and i.key = any(${keys}::text[])`
}

function intervalOf(low: string | null, high: string | null) {
  const [from, to] = [decimalOf(low), decimalOf(high)]
  return from === null || to === null ? null : { low: from, high: to }
}

function decimalOf(text: string | null) {
  return text === null ? null : parseDecimal(text)
}

function sourceOf(
  kind: ReportedObservation['source']['kind'],
  document: string,
  span: Span,
  statesOwnTarget: boolean,
): ReportedObservation['source'] {
  if (kind === 'baseline') return { kind, document, span }
  return { kind, document, span, ...(statesOwnTarget ? { statesOwnTarget } : {}) }
}
