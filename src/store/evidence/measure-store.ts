/** Measures of registers, their revisions, and the indicators they speak for. */
import { randomUUID } from 'node:crypto'
import type { Measure, MeasureDefinition } from '../../evidence/register/measure.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'

interface Recorded {
  readonly at: Date
  readonly by: string | null
}

/** By key. */
export async function listMeasures(sql: Sql, register: string): Promise<readonly Measure[]> {
  const rows = await sql<(Omit<Measure, 'definition'> & { content: string })[]>`
    select m.measure_id as id, m.register_id as register, m.key, m.revision, d.content::text as content
    from measure m
    join measure_definition d
      on d.municipality_id = m.municipality_id and d.measure_id = m.measure_id
     and d.revision = m.revision
    where m.register_id = ${register}
    order by m.key`
  return rows.map(({ content, ...row }) => ({ ...row, definition: JSON.parse(content) }))
}

/** Adds a measure, or the next revision of the one that has this key. */
export async function recordMeasure(
  sql: Sql,
  { register, key, definition }: Pick<Measure, 'register' | 'key' | 'definition'>,
  { at, by }: Recorded,
): Promise<Measure> {
  const [row] = await sql<{ id: string; revision: number }[]>`
    insert into measure (municipality_id, measure_id, register_id, key, revision)
    values (current_municipality(), ${randomUUID()}, ${register}, ${key}, 1)
    on conflict (municipality_id, register_id, key) do update set revision = measure.revision + 1
    returning measure_id as id, revision`
  if (row === undefined) throw new Error(`measure ${key} was not kept`)
  await sql`
    insert into measure_definition (municipality_id, measure_id, revision, content, recorded_at, recorded_by)
    values (current_municipality(), ${row.id}, ${row.revision},
            ${JSON.stringify(definition)}::text::json, ${at}, ${by})`
  return { ...row, register, key, definition }
}

/** One revision of a measure, as a figure made by it was counted; null where there is none. */
export async function findMeasureDefinition(
  sql: Sql,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<MeasureDefinition | null> {
  const [row] = await sql<{ content: string }[]>`
    select content::text as content from measure_definition
    where measure_id = ${id} and revision = ${revision}`
  return row === undefined ? null : JSON.parse(row.content)
}

/** What yields a figure, and the indicator of an office it speaks for. */
export interface MeasureBinding {
  readonly id: string
  readonly office: string
  readonly indicator: { readonly key: string; readonly name: string; readonly unit: string | null }
  /** 'survey', 'council', 'voice' or the key of a register. */
  readonly register: string
  /** Id of the measure, the question …. */
  readonly source: string
  /** What of it, where it yields several. */
  readonly kind: string
  /** The first year it speaks for; null: every one. */
  readonly fromYear: FiscalYear | null
  /** The last one; null: until further notice. */
  readonly untilYear: FiscalYear | null
  /** Why it may speak though it counts under another name (件, 回); null where the units agree. */
  readonly unitReason: string | null
}

type NewBinding = Omit<MeasureBinding, 'id' | 'untilYear' | 'unitReason'> &
  Partial<Pick<MeasureBinding, 'unitReason'>>

export async function recordBinding(
  sql: Sql,
  binding: NewBinding,
  { at, by }: Recorded,
): Promise<string> {
  const { office, indicator, register, source, kind, fromYear, unitReason = null } = binding
  const id = randomUUID()
  await sql`
    insert into measure_binding (municipality_id, binding_id, office_id, indicator_key, indicator_name,
                                 unit, register, source_id, kind, from_year, unit_reason, bound_at,
                                 bound_by)
    values (current_municipality(), ${id}, ${office}, ${indicator.key}, ${indicator.name},
            ${indicator.unit}, ${register}, ${source}, ${kind}, ${fromYear}, ${unitReason}, ${at}, ${by})`
  return id
}

/** @param of Only those of a source or an office, or those that speak for a year */
export async function listBindings(
  sql: Sql,
  of: {
    readonly register: string
    readonly source?: string
    readonly office?: string
    readonly fiscalYear?: FiscalYear
  },
): Promise<readonly MeasureBinding[]> {
  const { register, source, office, fiscalYear } = of
  return await sql<MeasureBinding[]>`
    select ${bindingColumns(sql)} from measure_binding
    where register = ${register} and ended_at is null
      ${source === undefined ? sql`` : sql`and source_id = ${source}`}
      ${office === undefined ? sql`` : sql`and office_id = ${office}`}
      ${
        fiscalYear === undefined
          ? sql``
          : sql`and coalesce(from_year, ${fiscalYear}) <= ${fiscalYear}
                and coalesce(until_year, ${fiscalYear}) >= ${fiscalYear}`
      }
    order by bound_at`
}

/** Everything that speaks for one indicator of an office, whatever keeps its records. */
export async function listBindingsOf(
  sql: Sql,
  { office, key }: { readonly office: string; readonly key: string },
): Promise<readonly MeasureBinding[]> {
  return await sql<MeasureBinding[]>`
    select ${bindingColumns(sql)} from measure_binding
    where office_id = ${office} and indicator_key = ${key} and ended_at is null
    order by bound_at`
}

export async function endBinding(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update measure_binding set ended_at = ${at} where binding_id = ${id}`
}

export async function limitBinding(sql: Sql, id: string, untilYear: FiscalYear): Promise<void> {
  await sql`update measure_binding set until_year = ${untilYear} where binding_id = ${id}`
}

function bindingColumns(sql: Sql) {
  return sql`
    binding_id as id, office_id as office, register, source_id as source, kind,
    from_year as "fromYear", until_year as "untilYear", unit_reason as "unitReason",
    json_build_object('key', indicator_key, 'name', indicator_name, 'unit', unit) as indicator`
}
