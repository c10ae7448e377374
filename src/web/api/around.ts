/** What holds for every address of the API, those included where nothing stands: problems as JSON, and the way to its description. */
import type { Context, MiddlewareHandler } from 'hono'
import type { Problem } from '../../lib/problem.ts'
import { apiRoutes } from '../routes/api.ts'
import { refusedBy, unlessKnown } from './answer.ts'

export function isApi({ req }: Context): boolean {
  return req.path === '/api' || req.path.startsWith('/api/')
}

/** RFC 8631: each answer names the description; one that is known already is not sent again. */
export const aroundApi: MiddlewareHandler = async (c, next) => {
  await next()
  const answer = unlessKnown(c.res, c.req.header('if-none-match'))
  if (answer !== c.res) {
    c.res = undefined // its headers, the length among them, are those of an answer with a body
    c.res = answer
  }
  c.res.headers.set('link', `<${description}>; rel="service-desc"`)
}

const description = apiRoutes.apiDocument.path

export function noSuchAddress(): Response {
  const message = `このアドレスはAPIにありません。アドレスの一覧は ${description} にあります。`
  return refusedBy([blocks('api/no-address', message)], 404)
}

export function apiFailed(problem: Problem | null): Response {
  if (problem === null) return refusedBy([blocks('api/broken', broken)], 500)
  const answer = refusedBy([problem], 503)
  answer.headers.set('retry-after', '10')
  return answer
}

const broken =
  'プログラムの誤りで、お答えできませんでした。何も変わっていません。続くときは、管理者にお知らせください。'

export function apiTooLarge(megabytes: number): Response {
  const message = `一度に受け取れるのは${megabytes}MBまでです。分けて送ってください。`
  return refusedBy([blocks('api/too-large', message)], 413)
}

export function apiForeign(): Response {
  const message = 'ほかのサイトからの操作は受け付けません。何も変わっていません。'
  return refusedBy([blocks('api/foreign', message)], 403)
}

function blocks(code: string, message: string): Problem {
  return { code, severity: 'blocks', message }
}
