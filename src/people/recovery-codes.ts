/** Codes for the day the phone is lost: each works once, and only its hash is kept. */
import { createHash, randomInt } from 'node:crypto'

const count = 8
/** Without letters that look like digits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** `k7wq-9x3m-tfhd`: 59 bits, so that a hash without a secret is enough. */
export function newRecoveryCodes(): readonly string[] {
  const letter = () => letters[randomInt(letters.length)] ?? ''
  const part = () => Array.from({ length: 4 }, letter).join('')
  return Array.from({ length: count }, () => [part(), part(), part()].join('-'))
}

/** null for what cannot be one of ours. */
export function hashRecoveryCode(person: string, typed: string): string | null {
  const code = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '')
  if (!/^[a-z2-9]{12}$/.test(code)) return null
  return createHash('sha256').update(`${person} ${code}`).digest('hex')
}
