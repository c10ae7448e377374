/** Streams of a PDF inflated in one step, as pdf.js asks for them. */
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InflateAtOnce } from './inflate-at-once.ts'

async function inflated(bytes: Uint8Array): Promise<string> {
  const { readable, writable } = new InflateAtOnce('deflate')
  const writer = writable.getWriter()
  await writer.ready
  await writer.write(bytes)
  await writer.close()
  let text = ''
  for await (const chunk of readable) text += Buffer.from(chunk).toString('latin1')
  return text
}

describe('InflateAtOnce', () => {
  const packed = deflateSync('Plan 2020')

  it('gives what was packed, whatever follows it', async () => {
    expect(await inflated(packed)).toBe('Plan 2020')
    expect(await inflated(Buffer.concat([packed, Buffer.from('\r\n')]))).toBe('Plan 2020')
  })

  it('tells whoever reads that a stream is broken or ends too soon, and gives no part of it', async () => {
    await expect(inflated(packed.subarray(0, -6))).rejects.toThrow()
    await expect(inflated(Buffer.from('no stream'))).rejects.toThrow()
  })

  it('leaves what grows without measure to whoever reads', async () => {
    await expect(inflated(deflateSync(Buffer.alloc(65_000_000)))).rejects.toThrow()
  })

  it('takes no other format', () => {
    expect(() => new InflateAtOnce('brotli')).toThrow(TypeError)
  })
})
