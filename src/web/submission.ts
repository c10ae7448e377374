/**
 * What tells one sending of a form from the same sent again: its key, all that was in it, and who sent it. Whoever
 * goes back and changes the words sends another form.
 */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { type Actor, actorId } from '../people/actor.ts'

const key = /^[0-9a-f-]{36}$/

/** @returns null where the form carries no key: each sending then counts */
export async function submissionOf(c: Context, who: Actor): Promise<string | null> {
  if (c.req.method !== 'POST') return null
  // what is no form is told by the handler that wants to read it
  const body: Readonly<Record<string, unknown>> = await c.req
    .parseBody({ all: true })
    .catch(() => ({}))
  const { submission } = body
  if (typeof submission !== 'string' || !key.test(submission)) return null
  const hash = createHash('sha256')
  hash.update(JSON.stringify([actorId(who), c.req.path]))
  for (const [name, values] of Object.entries(body)) {
    for (const value of [values].flat()) {
      hash.update(JSON.stringify(name))
      if (value instanceof File) {
        hash.update(JSON.stringify([value.name, value.size]))
        hash.update(new Uint8Array(await value.arrayBuffer()))
      } else hash.update(JSON.stringify(String(value)))
    }
  }
  return hash.digest('hex')
}
