/**
 * How long a session lasts: it ends when nobody has used it for a while, and in any case after a working day. The
 * token is in the browser only; the database knows its hash.
 */
import { createHash, randomBytes } from 'node:crypto'

const minutes = 60_000

export const sessionLimits = {
  /** Unused for so long, a session is over: a long meeting is shorter. */
  idle: 4 * 60 * minutes,
  absolute: 12 * 60 * minutes,
  /** Time to give the second factor. */
  halfway: 10 * minutes,
  /** Use is written down at most this often: looking at pages should not write. */
  seenEvery: 1 * minutes,
} as const

export interface SessionTimes {
  readonly startedAt: Date
  readonly seenAt: Date
  readonly completedAt: Date | null
  readonly endedAt: Date | null
}

export type SessionState = 'live' | 'halfway' | 'over'

export function sessionState(times: SessionTimes, now: Date): SessionState {
  const { startedAt, seenAt, completedAt, endedAt } = times
  if (endedAt !== null) return 'over'
  const age = now.getTime() - startedAt.getTime()
  if (completedAt === null) return age < sessionLimits.halfway ? 'halfway' : 'over'
  const unused = now.getTime() - seenAt.getTime()
  return age < sessionLimits.absolute && unused < sessionLimits.idle ? 'live' : 'over'
}

/** 256 random bits, as cookies and links carry them. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
