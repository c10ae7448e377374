/** Answers of the API: JSON with its length, problems in one shape. */
import type { Problem } from '../../lib/problem.ts'

export function json(value: unknown, status = 200): Response {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
  return new Response(bytes, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': status === 200 ? 'no-cache' : 'no-store',
    },
  })
}

/**
 * `{ "problems": [ { "code", "message" } ] }`, messages in Japanese; `letStand` where words are asked about: sent back
 * with the same request, it says that a person looked at them.
 */
export function refusedBy(problems: readonly Problem[], status = 422): Response {
  const told = problems.map(({ code, message, expected }) => ({
    code,
    message,
    ...(expected === undefined ? {} : { field: expected }),
  }))
  const asked = problems.flatMap(({ letStand }) => letStand ?? [])
  return json({ problems: told, ...(asked.length === 0 ? {} : { letStand: asked }) }, status)
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
