/**
 * How often a sign-in may fail: per account from one address, per account from everywhere, and per address. A limit
 * is waited out; nobody has to be asked to unlock anything, and nobody can lock a colleague out for long.
 */
import { createHash } from 'node:crypto'
import type { Problem } from '../lib/problem.ts'

export const attemptWindow = 15 * 60_000

export interface Counter {
  /** What is counted: a hash that says nothing of what was typed. */
  readonly key: string
  /** Failures within the window before no more are taken. */
  readonly limit: number
}

/** @param address null where the network address is not known: it then counts as one address */
export function attemptCounters(email: string, address: string | null): readonly Counter[] {
  const from = address ?? ''
  return [
    { key: keyOf('account-address', email, from), limit: 5 },
    { key: keyOf('account', email), limit: 25 },
    { key: keyOf('address', from), limit: 100 },
  ]
}

function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

export const tooManyAttempts: Problem = {
  code: 'sign-in/too-many',
  severity: 'blocks',
  message: `サインインの失敗が続いたので、しばらく受け付けません。${attemptWindow / 60_000}分ほど待ってから、もう一度サインインしてください。`,
}
