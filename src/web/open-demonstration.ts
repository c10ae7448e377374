/** The accounts the sign-in page offers in a demonstration. */
import type { ActionContext } from '../actions/context.ts'
import { listDemonstrationPeople } from '../actions/people/demonstration-people.ts'
import type { Demonstration } from '../ui/pages/sign-in-page.tsx'
import type { WebContext } from './context.ts'

export async function openDemonstration(
  demonstration: WebContext['demonstration'],
  actions: ActionContext,
): Promise<Demonstration | null> {
  if (demonstration === null) return null
  return { ...demonstration, people: await listDemonstrationPeople(actions) }
}
