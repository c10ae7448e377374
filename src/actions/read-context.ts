/** What a document is read with: the names its words are searched for, and the tables people have mapped. */
import type { ReadContext } from '../intake/document-parts.ts'
import type { Sql } from '../store/database.ts'
import { listMappedForms } from '../store/mapped-form-store.ts'
import { listOffices } from '../store/office-store.ts'
import type { ActionContext } from './context.ts'

export async function readContext({ store }: ActionContext): Promise<ReadContext> {
  return await store.read(readContextIn)
}

export async function readContextIn(sql: Sql): Promise<ReadContext> {
  const offices = (await listOffices(sql)).map(({ name }) => name)
  return { offices, mappedForms: await listMappedForms(sql) }
}
