/** Tables that people have mapped, the latest first. */
import { randomUUID } from 'node:crypto'
import type { MappedForm } from '../plan/mapped-form.ts'
import type { Sql } from './database.ts'

export async function listMappedForms(sql: Sql): Promise<readonly MappedForm[]> {
  return await sql<MappedForm[]>`
    select mapped_form_id as id, name, framework, columns
    from mapped_form order by mapped_at desc, mapped_form_id`
}

export async function recordMappedForm(
  sql: Sql,
  form: Omit<MappedForm, 'id'>,
  by: { readonly name: string | null; readonly at: Date },
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into mapped_form (municipality_id, mapped_form_id, name, framework, columns, mapped_at, mapped_by)
    values (current_municipality(), ${id}, ${form.name}, ${form.framework},
            ${JSON.stringify(form.columns)}::text::jsonb, ${by.at}, ${by.name})`
  return id
}
