/**
 * How often somebody at one address gave a number that does not exist: after thirty in ten minutes they wait. Twelve
 * letters cannot be guessed anyway; this keeps the trying from costing anything.
 */
const most = 30
const minutes = 10
/** Addresses remembered at once; beyond that the oldest are forgotten. */
const remembered = 10_000

const tries = new Map<string, { count: number; since: number }>()

export function mayTryTicket(address: string | null, now: Date): boolean {
  const own = address === null ? undefined : tries.get(address)
  if (own === undefined) return true
  if (now.getTime() - own.since > minutes * 60_000) return true
  return own.count < most
}

export function countWrongTicket(address: string | null, now: Date): void {
  if (address === null) return
  const own = tries.get(address)
  if (own !== undefined && now.getTime() - own.since <= minutes * 60_000) {
    own.count += 1
    return
  }
  tries.delete(address)
  tries.set(address, { count: 1, since: now.getTime() })
  const [oldest] = tries.keys()
  if (tries.size > remembered && oldest !== undefined) tries.delete(oldest)
}
