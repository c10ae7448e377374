/**
 * The second factor: six digits that change every half minute (RFC 6238), from an app on the person's phone. The
 * library is loaded when somebody first needs it, so that the start stays fast.
 */
import { randomBytes } from 'node:crypto'

const period = 30
const settings = { algorithm: 'SHA1', digits: 6, period } as const

/** 160 bits, as RFC 4226 asks. */
export function newTotpSecret(): Uint8Array {
  return randomBytes(20)
}

/** The address an authenticator app reads from the QR code, and the secret for typing it in by hand. */
export async function totpAddress(
  secret: Uint8Array,
  { issuer, account }: { readonly issuer: string; readonly account: string },
): Promise<{ readonly address: string; readonly typed: string }> {
  const { Secret, TOTP } = await import('otpauth')
  const key = new Secret({ buffer: bufferOf(secret) })
  const totp = new TOTP({ ...settings, issuer, label: account, secret: key })
  const typed = key.base32.match(/.{1,4}/g)?.join(' ') ?? ''
  return { address: totp.toString(), typed }
}

/**
 * The time step a code belongs to: one half minute early or late is taken, for clocks that are not quite right.
 *
 * @returns null for a wrong code
 */
export async function totpStep(
  secret: Uint8Array,
  code: string,
  now: Date,
): Promise<number | null> {
  const { Secret, TOTP } = await import('otpauth')
  const totp = new TOTP({ ...settings, secret: new Secret({ buffer: bufferOf(secret) }) })
  const token = code.normalize('NFKC').replaceAll(/[\s-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totp.validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
