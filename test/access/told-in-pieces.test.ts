/** Forms whose length is not told (no body at all, or one in pieces), over a real socket. */
import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { useSite } from '../browser/site.ts'

const site = useSite()

/** @returns The status of the answer */
function send(path: string, pieces: readonly string[], type = 'application/x-www-form-urlencoded') {
  return new Promise<number | undefined>((resolve, reject) => {
    const headers = pieces.length === 0 ? {} : { 'content-type': type }
    const sent = request(new URL(path, site.origin), { method: 'POST', headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode))
    })
    sent.on('error', reject)
    for (const piece of pieces) sent.write(piece)
    sent.end()
  })
}

describe('a form whose length is not told', () => {
  it('is read when it comes in pieces, and refused as any other', async () => {
    expect(await send('/sign-in', ['email=a%40b.example', '&password=wrong'])).toBe(422)
    expect(await send('/voices/send', ['words='])).toBe(422)
  })

  it('is no fault of the program when there is nothing in it', async () => {
    for (const path of ['/sign-in', '/voices/send']) {
      const status = (await send(path, [])) ?? 500
      expect(status, path).toBeGreaterThanOrEqual(400)
      expect(status, path).toBeLessThan(500)
    }
  })

  it('ends at the limit, though no length was promised', async () => {
    const much = 'a'.repeat(1_000_000)
    expect(
      await send(
        '/sign-in',
        Array.from({ length: 6 }, () => much),
      ),
    ).toBe(413)
  })
})
