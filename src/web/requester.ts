/** Who asks: the person whose session the browser brings or the program whose key, and the network address it comes from. */
import type { Context } from 'hono'
import { visitor } from '../people/actor.ts'
import type { Requester, WebContext } from './context.ts'
import type { Route } from './routes/route.ts'
import { sessionToken } from './session-cookie.ts'

/** A browser without a session costs no look into the database; the API asks for no cookie, only for a key. */
export async function requesterOf(
  context: WebContext,
  c: Context,
  route: Route,
): Promise<Requester> {
  const address = addressOf(c, context.proxied === true)
  if (route.medium === 'api') {
    const key = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1]
    const actions = context.actions({ who: visitor, address })
    const who = key === undefined ? visitor : await context.byToken?.(actions, key)
    return { who: who ?? visitor, address }
  }
  const token = sessionToken(c.req.header('cookie'), context.secure)
  if (token === null) return { who: visitor, address }
  const actions = context.actions({ who: visitor, address })
  const demonstration = context.demonstration !== null
  return { who: await context.resume(actions, token, { demonstration }), address }
}

/**
 * As the platform's server tells it; there is none when a test asks the site without a port. Of a proxy's list only
 * the last counts: it wrote that one itself.
 */
function addressOf(c: Context, proxied: boolean): string | null {
  const forwarded = proxied ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : ''
  if (forwarded) return forwarded
  const env: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } =
    c.env ?? {}
  return env.incoming?.socket?.remoteAddress ?? null
}
