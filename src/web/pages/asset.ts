/** `/assets/:file`: kept for ever by browsers, because the name changes with the content */
import type { Context } from 'hono'
import type { AssetFiles } from '../assets.ts'

/** null when there is no such file. */
export async function asset(assets: AssetFiles, c: Context): Promise<Response | null> {
  const file = assets.files.get(c.req.param('file') ?? '')
  if (file === undefined) return null
  const compressed = /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
  const bytes = compressed ? await file.brotli() : file.bytes
  return new Response(bytes.slice(), {
    headers: {
      'content-type': file.type,
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(compressed ? { 'content-encoding': 'br' } : {}),
    },
  })
}
