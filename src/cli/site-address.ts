/** Where people reach the pages, as TORIKUMI_ADDRESS says it: read once, when the installation is opened. */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { loopback } from '../web/allowed-host.ts'
import type { Terminal } from './terminal.ts'

/** `https://plan.example.lg.jp`, without a slash behind it; null: nothing is said. */
export function readSiteAddress({ env }: Terminal): Result<string | null> {
  const given = env['TORIKUMI_ADDRESS']?.replace(/\/$/, '') || null
  if (given === null) return ok(null)
  const isWeb = URL.canParse(given) && /^https?:$/u.test(new URL(given).protocol)
  return isWeb ? ok(given) : fail(unreadable(given))
}

function unreadable(given: string): Problem {
  return {
    code: 'address/unreadable',
    severity: 'blocks',
    message: `TORIKUMI_ADDRESS の「${given}」をアドレスとして読めません。「https://plan.example.lg.jp」のように、https:// か http:// から書いてください。`,
  }
}

/**
 * null: by the address of this machine. Of several municipalities each has its own name, and the scheme and the port of the
 * address given.
 */
export function originOf(given: string | null, host: string | null): string | null {
  if (host === null) return given
  if (given === null) return loopback.includes(host) ? null : `https://${host}`
  const { protocol, port } = new URL(given)
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}`
}
