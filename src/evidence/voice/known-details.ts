/** What is known of a letter's sender, for finding it in texts that are to be published. */

import type { KnownDetail } from '../personal/find-details.ts'
import type { Sender } from './voice-case.ts'

export function knownDetails({ name, address, phone, mail }: Sender): readonly KnownDetail[] {
  const known: readonly KnownDetail[] = [
    { kind: 'name', text: name },
    { kind: 'address', text: address },
    { kind: 'phone', text: phone },
    { kind: 'mail', text: mail },
  ]
  return known.filter(({ text }) => text.trim().length >= 2)
}
