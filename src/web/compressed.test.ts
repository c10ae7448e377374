import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressed } from './compressed.ts'

const text = '取組と判定'.repeat(400)

function answer(body: string, type = 'text/html; charset=utf-8', more = {}) {
  const bytes = Buffer.from(body)
  return new Response(bytes, {
    headers: { 'content-type': type, 'content-length': String(bytes.byteLength), ...more },
  })
}

const ask = (accepted: string | null, method = 'GET') =>
  new Request('http://plan.example/', {
    method,
    headers: accepted === null ? {} : { 'accept-encoding': accepted },
  })

describe('a compressed answer', () => {
  it('is shorter, says so, and holds the same', async () => {
    const response = await compressed(ask('gzip, deflate, br'), answer(text))
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('vary')).toBe('accept-encoding')
    expect(response.headers.get('content-length')).toBe(String(bytes.byteLength))
    expect(bytes.byteLength).toBeLessThan(Buffer.byteLength(text) / 5)
    expect(brotliDecompressSync(bytes).toString()).toBe(text)
  })

  it('is tagged as the same in meaning, no longer byte by byte', async () => {
    for (const tag of ['"a1"', 'W/"a1"']) {
      const response = await compressed(ask('br'), answer(text, 'text/html', { etag: tag }))
      expect(response.headers.get('etag')).toBe('W/"a1"')
    }
  })

  it.each([
    'application/json; charset=utf-8',
    'application/problem+json',
    'text/csv',
    'application/xml',
  ])('is made of %s too', async (type) => {
    const response = await compressed(ask('br'), answer(text, type))
    expect(response.headers.get('content-encoding')).toBe('br')
  })

  it.each([
    ['a browser that takes none', ask(null), answer(text)],
    ['a browser that refuses it', ask('br;q=0, gzip'), answer(text)],
    ['what was sent', ask('br', 'POST'), answer(text)],
    ['a short page', ask('br'), answer('短い')],
    ['what is compressed in itself', ask('br'), answer(text, 'application/zip')],
    [
      'what was compressed before',
      ask('br'),
      answer(text, 'text/css', { 'content-encoding': 'br' }),
    ],
    ['what nobody may keep', ask('br'), answer(text, 'text/html', { 'cache-control': 'no-store' })],
    [
      'what one person may keep',
      ask('br'),
      answer(text, 'text/html', { 'cache-control': 'Private, no-cache' }),
    ],
  ])('is not made for %s', async (_, request, response) => {
    expect(await compressed(request, response)).toBe(response)
  })
})
