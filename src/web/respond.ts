/** Answers as bytes with their length: a string body costs three times the processor time of a buffer. */
import type { Child } from 'hono/jsx'

interface PageOptions {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A piece of a page, put in by a script in place of an older one. */
export function fragment(markup: Child): Response {
  return htmlResponse(String(markup), {})
}

/** Pages are asked for anew each time; a draft or an error is not kept anywhere at all. */
export function page(markup: Child, options: PageOptions = {}): Response {
  return htmlResponse(`<!DOCTYPE html>${String(markup)}`, options)
}

function htmlResponse(html: string, { status = 200, headers = {} }: PageOptions): Response {
  const bytes = Buffer.from(html)
  return new Response(bytes, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': status === 200 ? 'no-cache' : 'no-store',
      ...headers,
    },
  })
}

/** After an act: look at what came of it, and a reload repeats nothing. */
export function seeOther(
  location: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'content-length': '0', ...headers },
  })
}
