/** What citizens wrote and who they are, sealed each for the row it belongs to. */
import type { Sender } from '../../evidence/voice/voice-case.ts'
import type { Seals } from '../../lib/seal.ts'

export const nobody: Sender = { name: '', address: '', phone: '', mail: '' }

/** What a sealed text belongs to: `question 1b4…`. */
export type SealedOf =
  `${'letter' | 'sender' | 'likeness' | 'question' | 'reply' | 'applicant'} ${string}`

export function sealWords(seals: Seals, words: string, of: SealedOf): Uint8Array {
  return seals.seal(Buffer.from(words), of)
}

/** null where the words were forgotten. */
export function openWords(seals: Seals, sealed: Uint8Array | null, of: SealedOf): string | null {
  return sealed === null ? null : Buffer.from(seals.open(sealed, of)).toString('utf8')
}

export function openSender(seals: Seals, sealed: Uint8Array | null, voice: string): Sender {
  const words = openWords(seals, sealed, `sender ${voice}`)
  return words === null ? nobody : { ...nobody, ...JSON.parse(words) }
}

export function namesNobody(sender: Sender): boolean {
  return Object.values(sender).every((value) => value.trim() === '')
}
