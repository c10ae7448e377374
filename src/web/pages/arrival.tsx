/** The end of signing in: what was carried along through its steps is taken up again. */
import { resumeSession } from '../../actions/people/resume-session.ts'
import { ErrorPage, type KeptForm } from '../../ui/pages/error-page.tsx'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import type { Visit } from '../visit.ts'

export interface Carrying {
  /** Where to go afterwards; null: where their work begins. */
  readonly back: string | null
  /** A form that was sent without a session. */
  readonly kept: KeptForm | null
}

/** Signed in: on to where one wanted to go, or to the form that was sent without a session. */
export async function arrive(
  visit: Visit,
  token: string,
  { back, kept }: Carrying,
): Promise<Response> {
  const headers = visit.sessionCookie(token)
  if (kept === null) return seeOther(back ?? (await homeOf(visit, token)), headers)
  return page(
    <ErrorPage
      site={visit.site}
      title="サインインしました。送り直してください"
      text={['サインインの前に送ろうとした内容は、まだ送られていません。']}
      kept={kept}
      done
    />,
    { headers: { ...headers, 'cache-control': 'no-store' } },
  )
}

/** Where somebody begins who came for no page in particular: their own work, or the members' page. */
export async function homeOf({ actions, demonstration }: Visit, token: string): Promise<string> {
  const who = await resumeSession(actions, token, { demonstration: demonstration !== null })
  if (mayAnywhere(who, 'work.read')) return href('work', {})
  return href(mayAnywhere(who, 'council.takePart') ? 'myCouncil' : 'start', {})
}
