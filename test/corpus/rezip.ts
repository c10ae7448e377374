/** An office file with one of its parts damaged and everything around it sound, so that the damage is met. */
import { inflateRawSync } from 'node:zlib'
import { makeZip } from '../intake/make-zip.ts'
import type { Random } from './random.ts'

/** Other files are damaged as they are. */
export function rezip(
  bytes: Uint8Array,
  damage: (part: Uint8Array) => Uint8Array,
  random: Random,
): Uint8Array {
  const buffer = Buffer.from(bytes)
  if (buffer.readUInt32LE(0) !== 0x04034b50) return damage(bytes)
  const parts = partsOf(buffer)
  const worth = parts.filter(({ name }) =>
    /(?:document|slide\d+|sheet\d+|sharedStrings|styles)\.xml$/u.test(name),
  )
  const chosen = worth.length === 0 ? random.pick(parts) : random.pick(worth)
  return makeZip(
    parts.map((part) =>
      part === chosen ? { ...part, content: Buffer.from(damage(part.content)) } : part,
    ),
  )
}

/** By the directory at the end: local headers may leave the sizes out. */
function partsOf(buffer: Buffer): readonly { readonly name: string; readonly content: Buffer }[] {
  const end = buffer.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts: { name: string; content: Buffer }[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [buffer.readUInt16LE(at + 10), buffer.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset))
    const local = buffer.readUInt32LE(at + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(start, start + size)
    parts.push({
      name: buffer.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      content: method === 0 ? packed : inflateRawSync(packed),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}
