/** The people of the demonstration city, as its samples name them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
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

export async function readDemonstrationPeople(samplesFolder: string) {
  const text = await readFile(join(samplesFolder, 'people.json'), 'utf8')
  return people.parse(JSON.parse(text))
}
