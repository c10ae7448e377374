/**
 * The database does not answer: machinery, not a person's mistake, so it is thrown. The web turns it into a page
 * that says so (503), keeps the text of the form, and works again by itself when the database is back.
 */
import type { Problem } from '../../lib/problem.ts'

/**
 * - `unreachable` nobody answers, or the connection broke
 * - `busy` it answers, but has no room for us now or took too long
 * - `full` its disk is full: reading works, writing does not
 */
export type UnavailableReason = 'unreachable' | 'busy' | 'full'

const messages: Readonly<Record<UnavailableReason, string>> = {
  unreachable:
    'データベースにつながりません。しばらく待ってから、もう一度お試しください。続くときは、データベースが動いているかを確かめてください。',
  busy: 'データベースが混み合っています。少し待ってから、もう一度お試しください。',
  full: 'データベースのディスクがいっぱいで、保存できません。空きを作ってから、もう一度保存してください。',
}

export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  readonly reason: UnavailableReason
  /** True when the connection broke while a commit was under way: it may have been kept or not. */
  readonly outcomeUnknown: boolean
  /** The same as a problem to show. */
  readonly problem: Problem

  constructor(reason: UnavailableReason, cause: unknown, outcomeUnknown = false) {
    super(`database ${reason}: ${describe(cause)}`, { cause })
    this.reason = reason
    this.outcomeUnknown = outcomeUnknown
    this.problem = {
      code: `database/${reason}`,
      severity: 'blocks',
      message: outcomeUnknown
        ? `${messages[reason]}保存できたかどうか分かりません。画面を開き直して確かめてください。`
        : messages[reason],
    }
  }
}

const driverCodes: ReadonlySet<string> = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
])
const systemCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'EACCES',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTSOCK',
])
// PostgreSQL appendix A: 57P01-57P05 shutdown, crash, starting up; 53 insufficient resources; 57014 timed out
const serverCodes: Readonly<Record<string, UnavailableReason>> = {
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '57P05': 'unreachable',
  '25P03': 'unreachable',
  '53100': 'full',
  '53200': 'busy',
  '53300': 'busy',
  '57014': 'busy',
  '55P03': 'busy',
}

/** Why an error means that the database is unavailable, or null when it means something else. */
export function unavailableReason(cause: unknown): UnavailableReason | null {
  const code = codeOf(cause)
  if (code === null) return null
  if (driverCodes.has(code) || systemCodes.has(code) || code.startsWith('08')) return 'unreachable'
  return serverCodes[code] ?? null
}

/** The code of a driver, system or server error, if it has one. */
export function codeOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null
  return typeof cause.code === 'string' ? cause.code : null
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
