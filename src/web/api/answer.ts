/**
 * Answers of the API: JSON with its length and its tag, problems in one shape (problem details of RFC 9457, with what is
 * wrong told one by one).
 */
import { createHash } from 'node:crypto'
import type { Problem } from '../../lib/problem.ts'

export function json(value: unknown, status = 200): Response {
  const bytes = bytesOf(value)
  return new Response(bytes, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.byteLength),
      ...(status === 200
        ? { 'cache-control': 'no-cache', etag: tagOf(bytes) }
        : { 'cache-control': 'no-store' }),
    },
  })
}

function bytesOf(value: unknown): Buffer<ArrayBuffer> {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
}

/** 304 for whoever has this very answer already; else the answer as it is. */
export function unlessKnown(answer: Response, known: string | undefined): Response {
  const tag = answer.headers.get('etag')
  if (answer.status !== 200 || tag === null || known === undefined) return answer
  const tags = known.split(',').map((each) => strong(each.trim()))
  if (!tags.includes(strong(tag)) && !tags.includes('*')) return answer
  const headers = new Headers(answer.headers)
  for (const name of ['content-length', 'content-type']) headers.delete(name)
  return new Response(null, { status: 304, headers })
}

/** Compressed, an answer has a weak tag: it is the same all the same. */
function strong(tag: string): string {
  return tag.replace(/^W\//u, '')
}

/**
 * `{ "title", "status", "problems": [ { "code", "message" } ] }`, messages in Japanese; `letStand` where words are asked about: sent back
 * with the same request, it says that a person looked at them.
 */
export function refusedBy(problems: readonly Problem[], status = 422): Response {
  const told = problems.map(({ code, message, expected }) => ({
    code,
    message,
    ...(expected === undefined ? {} : { field: expected }),
  }))
  const asked = problems.flatMap(({ letStand }) => letStand ?? [])
  const bytes = bytesOf({
    type: 'about:blank',
    title: titles[status] ?? '受け取れません。',
    status,
    detail: problems.map(({ message }) => message).join('\n'),
    problems: told,
    ...(asked.length === 0 ? {} : { letStand: asked }),
  })
  return new Response(bytes, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-store',
    },
  })
}

const titles: Readonly<Record<number, string>> = {
  400: '送られた内容を読めません。',
  401: '鍵が要ります。',
  403: 'この鍵ではできません。',
  404: 'ありません。',
  409: '先に済んでいます。',
  413: '大きすぎます。',
  500: 'プログラムの誤りで止まりました。',
  503: 'いまは使えません。',
}

export function nothingThere(): Response {
  return refusedBy(
    [
      {
        code: 'api/not-found',
        severity: 'blocks',
        message: 'このアドレスのものはありません。記号や番号札を確かめてください。',
      },
    ],
    404,
  )
}

/** Of an act that was refused: not with this key, not there, or not as it was sent. */
export function statusOf(problems: readonly Problem[]): number {
  const codes = problems.map(({ code }) => code)
  if (codes.includes('policy/refused')) return 403
  const missing = codes.includes('register/none') || codes.includes('survey/missing')
  return missing ? 404 : 422
}
