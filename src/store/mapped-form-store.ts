/** Tables that people have mapped, the latest first, and those that wait to be. Nothing of it is ever changed. */
import { randomUUID } from 'node:crypto'
import type { MappedForm } from '../plan/mapped-form.ts'
import type { Sql } from './database.ts'

/** A mapping with who made it, who withdrew it, and why. */
export interface KeptMapping extends MappedForm {
  /** Id of the office it holds for; null for the whole municipality. */
  readonly officeId: string | null
  readonly mappedAt: Date
  readonly mappedBy: string | null
  readonly withdrawn: {
    readonly at: Date
    readonly by: string | null
    readonly reason: string
  } | null
  /** Drafts that were read by it. */
  readonly drafts: number
}

type Row = Omit<KeptMapping, 'withdrawn'> & {
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: string | null
  readonly reason: string | null
}

export async function listMappings(sql: Sql): Promise<readonly KeptMapping[]> {
  const rows = await sql<Row[]>`
    select m.mapped_form_id as id, m.name, m.framework, m.columns, m.headings,
           o.name as office, m.office_id as "officeId", m.mapped_at as "mappedAt",
           m.mapped_by as "mappedBy", w.withdrawn_at as "withdrawnAt",
           w.withdrawn_by as "withdrawnBy", w.reason,
           (select count(*)::int from draft d where d.mapped_form_id = m.mapped_form_id) as drafts
    from mapped_form m
    left join office o using (municipality_id, office_id)
    left join mapped_form_withdrawal w using (municipality_id, mapped_form_id)
    order by m.mapped_at desc, m.mapped_form_id`
  return rows.map(({ withdrawnAt, withdrawnBy, reason, ...form }) => ({
    ...form,
    withdrawn:
      withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy, reason: reason ?? '' },
  }))
}

interface By {
  readonly name: string | null
  readonly at: Date
}

/** @param office Id; null for the whole municipality */
export async function recordMappedForm(
  sql: Sql,
  form: Omit<MappedForm, 'id' | 'office'>,
  office: string | null,
  by: By,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into mapped_form (municipality_id, mapped_form_id, name, framework, columns, headings,
                             office_id, mapped_at, mapped_by)
    values (current_municipality(), ${id}, ${form.name}, ${form.framework},
            ${JSON.stringify(form.columns)}::text::jsonb, ${JSON.stringify(form.headings)}::text::jsonb,
            ${office}, ${by.at}, ${by.name})`
  return id
}

/** false when somebody has withdrawn it before. */
export async function recordWithdrawal(
  sql: Sql,
  mapping: string,
  reason: string,
  by: By,
): Promise<boolean> {
  const rows = await sql`
    insert into mapped_form_withdrawal
      (municipality_id, mapped_form_id, withdrawn_at, withdrawn_by, reason)
    values (current_municipality(), ${mapping}, ${by.at}, ${by.name}, ${reason})
    on conflict do nothing returning 1`
  return rows.length > 0
}

export interface WaitingTable {
  readonly id: string
  /** Id of the received file. */
  readonly file: string
  /** Id of the office it is for; null: the whole municipality's. */
  readonly office: string | null
  /** Id of the person who brought it; null for the machinery. */
  readonly keptBy: string | null
}

export async function recordUnknownTable(
  sql: Sql,
  table: Omit<WaitingTable, 'id'>,
  at: Date,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into unknown_table (municipality_id, unknown_table_id, received_file_id, office_id, kept_at, kept_by_id)
    values (current_municipality(), ${id}, ${table.file}, ${table.office}, ${at}, ${table.keptBy})`
  return id
}

export async function findUnknownTable(sql: Sql, id: string): Promise<WaitingTable | null> {
  const [table] = await sql<WaitingTable[]>`
    select unknown_table_id as id, received_file_id as file, office_id as office, kept_by_id as "keptBy"
    from unknown_table where unknown_table_id = ${id}`
  return table ?? null
}
