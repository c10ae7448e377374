/**
 * Words go over the line in a fifth of their length. Only what anybody may see is compressed: how far a page shrinks tells
 * something of what is in it, and of nobody's own page may anything be told.
 */
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Shorter ones fit into one packet as they are. */
const leastBytes = 1400

/** Much of what there is to gain, for little of the processor's time. */
const quality = 4

const words = /^(?:text\/|application\/(?:[a-z.+-]+\+)?(?:json|xml)\b)/u

/** The same answer, shorter where the browser takes that and there is something to gain. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  if (!isWorthIt(request, response)) return response
  const plain = await response.arrayBuffer()
  const bytes = await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  const headers = new Headers(response.headers)
  headers.set('content-encoding', 'br')
  headers.set('content-length', String(bytes.byteLength))
  headers.append('vary', 'accept-encoding')
  return new Response(new Uint8Array(bytes), { status: response.status, headers })
}

function isWorthIt({ method, headers: asked }: Request, { status, headers }: Response): boolean {
  return (
    method === 'GET' &&
    status === 200 &&
    takesBrotli(asked.get('accept-encoding') ?? '') &&
    !headers.has('content-encoding') &&
    Number(headers.get('content-length') ?? 0) >= leastBytes &&
    words.test(headers.get('content-type') ?? '')
  )
}

/** `br;q=0` refuses it. */
function takesBrotli(accepted: string): boolean {
  return accepted.split(',').some((each) => /^\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/u.test(each))
}
