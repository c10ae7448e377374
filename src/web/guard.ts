/** The door of a route: lets in whoever its policy allows, leads others to sign-in, or says plainly who may. */
import type { Context } from 'hono'
import type { Problem } from '../lib/problem.ts'
import type { Actor } from '../people/actor.ts'
import { may, mayAnywhere } from '../workflow/policy/may.ts'
import { refusedBy } from './api/answer.ts'
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
  if (route.medium === 'api') return keyRefused(who, route.who)
  const site = siteOf(context, c, null, requester)
  if (who.kind === 'visitor') {
    if (route.method === 'POST') {
      const open = await openDemonstration(context.demonstration, context.actions(requester))
      const kept = route.form === 'streamed' ? null : await keptForm(c)
      return signInFirst(site, kept, open)
    }
    return seeOther(href('signIn', {}, { query: { back: site.address } }))
  }
  if (route.who === 'person' || mayAnywhere(who, route.who)) return null
  const answer = may(who, route.who, {})
  return answer.allowed ? null : forbidden(site, [answer.problem])
}

function keyRefused(who: Actor, act: Exclude<Route['who'], 'anyone'>): Response | null {
  if (who.kind === 'visitor' || act === 'person') return refusedBy([noKey], 401)
  if (mayAnywhere(who, act)) return null
  const answer = may(who, act, {})
  return answer.allowed ? null : refusedBy([answer.problem], 403)
}

const noKey: Problem = {
  code: 'api/no-key',
  severity: 'blocks',
  message:
    '鍵がないか、止められたか、期限が過ぎています。「Authorization: Bearer 鍵」を付けて送ってください。鍵は管理者が作れます。',
}
