/** Loads the people of the demonstration city, one for each role, and its sections, where there are none yet. */
import type { ActionContext } from '../actions/context.ts'
import { addDemonstrationPeople } from '../actions/people/demonstration-people.ts'
import { addDemonstrationSections } from '../actions/people/demonstration-sections.ts'
import { readDemonstrationPeople } from './demonstration-people.ts'

/** @returns The password all of them share */
export async function loadDemonstrationPeople(
  context: ActionContext,
  samplesFolder: string,
): Promise<{ readonly password: string }> {
  const demonstration = await readDemonstrationPeople(samplesFolder)
  await addDemonstrationPeople(context, demonstration)
  await addDemonstrationSections(context, demonstration.sections)
  return { password: demonstration.password }
}
