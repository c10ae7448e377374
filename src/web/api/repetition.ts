/** A request that is sent again: known by its Idempotency-Key, and taken once. */
import { createHash } from 'node:crypto'
import type { Visit } from '../visit.ts'

/** The same key of the same program to the same address is the same request; null where none was sent. */
export function repetitionOf({ request, actions }: Visit): string | null {
  const key = request.header('idempotency-key')
  const { who } = actions
  if (key === undefined || key === '' || who.kind !== 'token') return null
  return createHash('sha256')
    .update(JSON.stringify([who.id, request.path, key]))
    .digest('hex')
}
