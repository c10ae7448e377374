/** What a document is read with: the names its words are searched for, and the tables people have mapped. */
import type { ReadContext } from '../intake/document-parts.ts'
import type { Actor } from '../people/actor.ts'
import type { Sql } from '../store/database.ts'
import { listMappings } from '../store/mapped-form-store.ts'
import { listOwnForms } from '../store/municipality-store.ts'
import { listOffices } from '../store/office-store.ts'
import { officesWhere } from '../workflow/policy/may.ts'
import type { ActionContext } from './context.ts'
import { mappingsWithin } from './mappings-within.ts'

export async function readContext({ store, who }: ActionContext): Promise<ReadContext> {
  return await store.read((sql) => readContextIn(sql, { who }))
}

/**
 * @param by Who reads: the mappings of their offices and of the whole municipality are asked; or the one mapping a draft
 *   was read by, which stays whatever was withdrawn since
 */
export async function readContextIn(
  sql: Sql,
  by: { readonly who: Actor } | { readonly mapping: string | null },
): Promise<ReadContext> {
  const all = await listOffices(sql)
  const offices = all.map(({ name }) => name)
  const formTemplates = await listOwnForms(sql)
  const mappings = await listMappings(sql)
  if ('mapping' in by) {
    const mappedForms = mappings.filter(({ id }) => by.mapping === null || id === by.mapping)
    return {
      offices,
      formTemplates,
      mappedForms: mappedForms.map((form) => ({ ...form, office: null })),
    }
  }
  const reach = officesWhere(by.who, 'document.receive')
  const inForce = mappings.filter(({ withdrawn }) => withdrawn === null)
  // in an office's own hands its mapping needs no name of the office in the table
  const own = (form: (typeof mappings)[number]) =>
    reach === null ? form : { ...form, office: null }
  return { offices, formTemplates, mappedForms: mappingsWithin(inForce, reach).map(own) }
}
