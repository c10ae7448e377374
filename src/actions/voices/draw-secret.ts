/**
 * The secret that whoever sends a form is told once. Of a form that carries a key it is drawn from that key, so that
 * the form sent twice is answered twice alike; what is kept of the form tells nothing of the secret.
 */
import { createHash, randomBytes } from 'node:crypto'

export interface DrawnSecret {
  readonly secret: string
  /** What the form is known by from now on; null where it carries no key. */
  readonly submission: string | null
}

export function drawSecret(submission: string | null = null): DrawnSecret {
  if (submission === null) return { secret: spell(randomBytes(10)), submission: null }
  const drawnFor = (use: string) => createHash('sha256').update(`${use} ${submission}`)
  return {
    secret: spell(drawnFor('secret').digest().subarray(0, 10)),
    submission: drawnFor('form').digest('hex'),
  }
}

/** Signs that nobody mistakes for another when read aloud or off paper. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

function spell(bytes: Uint8Array): string {
  const drawn = Array.from(bytes, (byte) => signs[byte % signs.length]).join('')
  return `${drawn.slice(0, 5)}-${drawn.slice(5)}`
}

/** All that is kept of a secret; capitals and strokes make no difference. */
export function hashSecret(secret: string): Buffer {
  const plain = secret.toLowerCase().replaceAll(/[^0-9a-z]/gu, '')
  return createHash('sha256').update(plain).digest()
}
