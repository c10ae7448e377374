/**
 * Seals small secrets before they go into the database, with a key that is not in it (AES-256-GCM). What a secret
 * belongs to is sealed with it, so that it cannot be moved to another row.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

export interface Seals {
  /** @param of What it belongs to: `totp person:1b4…` */
  seal(secret: Uint8Array, of: string): Uint8Array
  /** @throws CannotOpen when it was sealed with another key, for something else, or was changed */
  open(sealed: Uint8Array, of: string): Uint8Array
}

/** Bytes of what was sealed, from those of the secret: the one thing about it that is seen without opening it. */
export function sealedLength(secret: number): number {
  return nonceLength + secret + tagLength
}

/** What was sealed stays closed: with another key, for something else, or changed. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'

  constructor(of: string, cause: unknown) {
    super(`封じた秘密を開けません（${of}）。鍵が違うか、失われています。`, { cause })
  }
}

export const sealKeyLength = 32

/**
 * @param key 32 random bytes: what is sealed from now on is sealed with it
 * @param former Keys that came before it and still open what they sealed
 */
export function createSeals(key: Uint8Array, former: readonly Uint8Array[] = []): Seals {
  const keys = [key, ...former]
  if (keys.some(({ length }) => length !== sealKeyLength)) {
    throw new TypeError(`a key has ${sealKeyLength} bytes`)
  }
  return {
    seal(secret, of) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of))
      const sealed = [cipher.update(secret), cipher.final()]
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()])
    },
    open(sealed, of) {
      let fault: unknown
      for (const each of keys) {
        try {
          return openWith(each, sealed, of)
        } catch (error) {
          fault = error
        }
      }
      throw new CannotOpen(of, fault)
    },
  }
}

function openWith(key: Uint8Array, sealed: Uint8Array, of: string): Uint8Array {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
  decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(-tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()])
}
