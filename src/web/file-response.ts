/** A file as an answer: its type, its length and its name, which is Japanese and has to survive every browser. */

export interface FileAnswer {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** With its ending: 令和2年度 椿坂区.pdf. */
  readonly name: string
  /** Shown by the browser instead of being kept. */
  readonly inline?: boolean
}

export function file({ bytes, mediaType, name, inline = false }: FileAnswer): Response {
  return new Response(bytes.slice(), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': disposition(name, inline ? 'inline' : 'attachment'),
      'cache-control': 'no-cache',
    },
  })
}

/** RFC 6266: the name in ASCII for old programs, and whole in UTF-8 (RFC 5987, RFC 8187). */
export function disposition(name: string, kind: 'inline' | 'attachment'): string {
  const safe = name.replace(/[\p{Cc}/\\:*?"<>|]/gu, '_')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(safe)?.[0] ?? ''
  const plain = /^[\x20-\x7e]*$/.test(safe) ? safe : `torikumi${ending}`
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
