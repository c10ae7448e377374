/**
 * Several municipalities in one installation (decision 016): which of them a request is for is said by the name it
 * calls us by, and by nothing else. Each has a site of its own, over its own rows; a session of one is unknown to all
 * others.
 */
import type { Hono } from 'hono'
import { foreignName } from './pages/failure.tsx'

type Site = Pick<Hono, 'fetch'>

/** @param sites By host name, without a port, in lower case */
export function siteByName(sites: ReadonlyMap<string, Site>): Site {
  return {
    fetch(request, ...rest) {
      const { host } = new URL(request.url)
      const name = (request.headers.get('host') ?? host).replace(/:\d+$/, '').toLowerCase()
      const site = sites.get(name)
      return site === undefined ? foreignName() : site.fetch(request, ...rest)
    },
  }
}
