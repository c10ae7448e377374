/** The code an authenticator app would show, computed by another implementation than the one tested. */
import { createHmac } from 'node:crypto'

/** @param typed The secret as the set-up page shows it for typing */
export function codeOf(typed: string, now: Date): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)))
  const digest = createHmac('sha1', fromBase32(typed)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  const value = digest.readUInt32BE(offset) & 0x7fff_ffff
  return String(value % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  let bits = ''
  for (const letter of text.replaceAll(' ', '')) {
    bits += letters.indexOf(letter).toString(2).padStart(5, '0')
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
