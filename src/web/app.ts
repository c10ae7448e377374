/** The site as a function of its context: it opens no port, and a test is a request. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { keysOf } from '../lib/keyed.ts'
import { CannotOpen } from '../lib/seal.ts'
import { isAllowedHost } from './allowed-host.ts'
import {
  apiFailed,
  apiForeign,
  apiTooLarge,
  aroundApi,
  isApi,
  noSuchAddress,
} from './api/around.ts'
import { handlers } from './areas.ts'
import { compressed } from './compressed.ts'
import type { WebContext } from './context.ts'
import { databaseProblem } from './database-unavailable.ts'
import { refusal } from './guard.ts'
import { documentLimit, formLimit } from './limits.ts'
import { asset } from './pages/asset.ts'
import {
  broken,
  closed,
  foreignName,
  foreignRequest,
  tooLarge,
  unavailable,
  unreadableForm,
} from './pages/failure.tsx'
import { notFound } from './pages/not-found.tsx'
import { requesterOf } from './requester.ts'
import type { Route } from './routes/route.ts'
import { englishPath, routes } from './routes.ts'
import { isSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { submissionOf } from './submission.ts'
import { type Handler, siteOf, visitOf } from './visit.ts'

export function createApp(context: WebContext): Hono {
  const app = new Hono({ strict: false })
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
  })
  app.use(async (c, next) => {
    if (!isAllowedHost(c.req.header('host') ?? null, context.hosts)) return foreignName()
    return await next()
  })
  app.on('POST', ['/*'], async (c, next) => {
    if (isSameOrigin(c.req.raw.headers)) return await next()
    return isApi(c) ? apiForeign() : foreignRequest(siteOf(context, c, null))
  })
  app.use('/api/*', aroundApi)
  app.get(routes.health.path, (c) => c.text('ok'))
  app.get(
    routes.asset.path,
    async (c) => (await asset(context.assets, c)) ?? notFound(siteOf(context, c, null)),
  )
  for (const name of keysOf(handlers)) {
    mount(app, context, routes[name], handlers[name])
  }
  app.notFound((c) => (isApi(c) ? noSuchAddress() : notFound(siteOf(context, c, null))))
  app.onError((error, c) => failed(context, c, error))
  return app
}

function mount(app: Hono, context: WebContext, route: Route, handler: Handler): void {
  const paths = route.languages === 'both' ? [route.path, englishPath(route.path)] : [route.path]
  const streamed = route.form === 'streamed'
  if (route.method === 'POST' && !streamed) app.on('POST', paths, limited(context, route))
  app.on(route.method, paths, async (c) => {
    const requester = await requesterOf(context, c, route)
    const refused = await refusal(context, c, route, requester)
    if (refused !== null) return refused
    const submission = streamed ? null : await submissionOf(c, requester.who)
    const response = await handler(visitOf(context, c, route, { ...requester, submission }))
    if (route.personal === 'shown') response.headers.set('cache-control', 'no-store')
    if (requester.who.kind === 'person') return ownCopy(response)
    return requester.who.kind === 'visitor' ? await compressed(c.req.raw, response) : response
  })
}

/** What somebody signed in is shown stays with them: no cache between may give it to others. */
function ownCopy(response: Response): Response {
  const caching = response.headers.get('cache-control')
  if (caching === 'no-cache') response.headers.set('cache-control', 'private, no-cache')
  response.headers.set('vary', 'cookie')
  return response
}

function limited(context: WebContext, route: Route): MiddlewareHandler {
  const { megabytes, bytes } = limitOf(route)
  const limit = bodyLimit({
    maxSize: bytes,
    onError: (c) =>
      isApi(c) ? apiTooLarge(megabytes) : tooLarge(siteOf(context, c, null), megabytes),
  })
  return async (c, next) => {
    if (!c.req.raw.headers.has('content-length')) c.req.raw = copyable(c.req.raw)
    return await limit(c, next)
  }
}

/** What comes in pieces, its length not told, is counted and then copied, which the server's own kind of request cannot be. */
function copyable({ url, method, headers, body, signal }: Request): Request {
  const init: RequestInit & { readonly duplex: 'half' } = {
    method,
    headers,
    body,
    signal,
    duplex: 'half',
  }
  return new Request(url, init)
}

function limitOf(route: Route) {
  const files: readonly Route[] = [
    routes.receiveDocument,
    routes.changeRecipients,
    routes.enterPaper,
    routes.enterPaperAgain,
    routes.receiveEntries,
    routes.receiveCouncilFile,
    routes.receiveVoiceFile,
    routes.apiImportCouncil,
    routes.apiImportVoices,
  ]
  return files.includes(route) ? documentLimit : formLimit
}

async function failed(context: WebContext, c: Context, error: Error): Promise<Response> {
  const site = siteOf(context, c, null)
  if (isUnreadableForm(c, error)) return unreadableForm(site)
  context.report({ address: `${c.req.method} ${c.req.path}`, error })
  if (isApi(c)) return apiFailed(databaseProblem(error))
  if (error instanceof CannotOpen) return await closed(site, c)
  const problem = databaseProblem(error)
  return problem === null ? await broken(site, c) : await unavailable(site, c, problem)
}

/** A body that is no form, or was cut off on its way, fails in the platform's own parser with a TypeError. */
function isUnreadableForm(c: Context, error: Error): boolean {
  return (
    c.req.method === 'POST' &&
    error instanceof TypeError &&
    /form|body|boundary/i.test(error.message)
  )
}
