/** A form that could not be taken, carried through sign-in in a field of its own. */
import * as z from 'zod'
import type { KeptForm } from '../ui/pages/error-page.tsx'
import { ownAddressPattern } from './own-address.ts'

const keptForm = z.object({
  action: z.string().regex(ownAddressPattern),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).max(1_000),
})

/** null when there is none, or when it is not what this site wrote. */
export function parseKeptForm(text: string | undefined): KeptForm | null {
  if (text === undefined || text === '') return null
  try {
    return keptForm.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
