/** The end of signing in: what was carried along through its steps is taken up again. */
import { ErrorPage, type KeptForm } from '../../ui/pages/error-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import type { Visit } from '../visit.ts'

export interface Carrying {
  /** Where to go afterwards; null: the start page. */
  readonly back: string | null
  /** A form that was sent without a session. */
  readonly kept: KeptForm | null
}

/** Signed in: on to where one wanted to go, or to the form that was sent without a session. */
export function arrive(visit: Visit, token: string, { back, kept }: Carrying): Response {
  const headers = visit.sessionCookie(token)
  if (kept === null) return seeOther(back ?? href('start', {}), headers)
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
