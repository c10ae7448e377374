/** The names of the municipality's offices: a document's words are searched for them. */
import { listOffices } from '../store/office-store.ts'
import type { ActionContext } from './context.ts'

export async function officeNames(context: ActionContext): Promise<readonly string[]> {
  const offices = await context.store.read(listOffices)
  return offices.map(({ name }) => name)
}
