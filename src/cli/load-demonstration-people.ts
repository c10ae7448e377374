/** Loads the people of the demonstration city, one for each role, and its sections, where there are none yet. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { ActionContext } from '../actions/context.ts'
import { addDemonstrationPeople } from '../actions/people/demonstration-people.ts'
import { addDemonstrationSections } from '../actions/people/demonstration-sections.ts'
import { roles } from '../people/role.ts'

const people = z.object({
  password: z.string(),
  sections: z.array(
    z.object({ office: z.string(), name: z.string(), initiatives: z.array(z.string()) }),
  ),
  people: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      office: z.string().nullable(),
    }),
  ),
})

/** @returns The password all of them share */
export async function loadDemonstrationPeople(
  context: ActionContext,
  samplesFolder: string,
): Promise<{ readonly password: string }> {
  const text = await readFile(join(samplesFolder, 'people.json'), 'utf8')
  const demonstration = people.parse(JSON.parse(text))
  await addDemonstrationPeople(context, demonstration)
  await addDemonstrationSections(context, demonstration.sections)
  return { password: demonstration.password }
}
