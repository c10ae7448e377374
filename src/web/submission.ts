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
  if (!isKey(submission)) return null
  const hash = submissionHash(who, c.req.path)
  for (const [name, values] of Object.entries(body)) {
    for (const value of [values].flat()) {
      if (value instanceof File) {
        const sha256 = createHash('sha256').update(new Uint8Array(await value.arrayBuffer()))
        hash.file(name, { name: value.name, sha256: sha256.digest('hex') })
      } else hash.text(name, String(value))
    }
  }
  return hash.digest(submission)
}

export interface SubmissionHash {
  readonly text: (field: string, value: string) => void
  readonly file: (field: string, file: { readonly name: string; readonly sha256: string }) => void
  /** null where the key is none. */
  readonly digest: (submission: unknown) => string | null
}

/** For a form that is read piece by piece: told of each part in its order. */
export function submissionHash(who: Actor, path: string): SubmissionHash {
  const hash = createHash('sha256').update(JSON.stringify([actorId(who), path]))
  return {
    text: (field, value) => {
      hash.update(JSON.stringify([field, value]))
    },
    file: (field, { name, sha256 }) => {
      hash.update(JSON.stringify([field, name, sha256]))
    },
    digest: (submission) => (isKey(submission) ? hash.digest('hex') : null),
  }
}

function isKey(submission: unknown): submission is string {
  return typeof submission === 'string' && key.test(submission)
}
