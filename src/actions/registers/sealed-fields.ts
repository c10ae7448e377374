/** The personal fields of a row, sealed for this row alone. */
import type { Values } from '../../evidence/register/field.ts'
import type { Seals } from '../../lib/seal.ts'

/** null where nothing personal was entered. */
export function sealFields(seals: () => Seals, entry: string, personal: Values): Uint8Array | null {
  if (Object.values(personal).every((value) => value === null)) return null
  return seals().seal(Buffer.from(JSON.stringify(personal)), entrySealedFor(entry))
}

export function openFields(seals: () => Seals, entry: string, sealed: Uint8Array | null): Values {
  if (sealed === null) return {}
  return JSON.parse(Buffer.from(seals().open(sealed, entrySealedFor(entry))).toString())
}

/** What the sealed fields of an entry belong to. */
export function entrySealedFor(entry: string): string {
  return `entry:${entry}`
}
