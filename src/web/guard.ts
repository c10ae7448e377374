/** The door of a route: lets in whoever its policy allows, leads others to sign-in, or says plainly who may. */
import type { Context } from 'hono'
import { may, mayAnywhere } from '../workflow/policy/may.ts'
import type { Requester, WebContext } from './context.ts'
import { openDemonstration } from './open-demonstration.ts'
import { forbidden, keptForm, signInFirst } from './pages/refusal.tsx'
import { seeOther } from './respond.ts'
import type { Route } from './routes/route.ts'
import { href } from './routes.ts'
import { siteOf } from './visit.ts'

/** @returns null: come in */
export async function refusal(
  context: WebContext,
  c: Context,
  route: Route,
  requester: Requester,
): Promise<Response | null> {
  const { who } = requester
  if (route.who === 'anyone') return null
  const site = siteOf(context, c, null, requester)
  if (who.kind === 'visitor') {
    if (route.method === 'POST') {
      const open = await openDemonstration(context.demonstration, context.actions(requester))
      return signInFirst(site, await keptForm(c), open)
    }
    return seeOther(href('signIn', {}, { query: { back: site.address } }))
  }
  if (route.who === 'person' || mayAnywhere(who, route.who)) return null
  const answer = may(who, route.who, {})
  return answer.allowed ? null : forbidden(site, [answer.problem])
}
