/** 401 and 403: who has to sign in first, with the text they sent, and who may not, with who may. */
import type { Context } from 'hono'
import type { Problem } from '../../lib/problem.ts'
import { ErrorPage, type KeptForm } from '../../ui/pages/error-page.tsx'
import { type Demonstration, SignInPage } from '../../ui/pages/sign-in-page.tsx'
import type { Site } from '../../ui/site.ts'
import { formLimit } from '../limits.ts'
import { page } from '../respond.ts'
import { withoutNul } from '../visit.ts'

/** A form that comes without a session: after signing in it can be sent again, as it was. */
export function signInFirst(
  site: Site,
  kept: KeptForm | null,
  demonstration: Demonstration | null,
): Response {
  const nothing = { email: '', back: null, problems: [] }
  return page(<SignInPage site={site} {...{ kept, demonstration, ...nothing }} expired />, {
    status: 401,
  })
}

export function forbidden(site: Site, problems: readonly Problem[]): Response {
  return page(
    <ErrorPage
      site={site}
      title="このページは、あなたの役割では開けません"
      text={problems.map(({ message }) => message)}
      kept={null}
    />,
    { status: 403 },
  )
}

/** The text of the form that was sent; files cannot be kept, and a form that was never read is gone. */
export async function keptForm(c: Context): Promise<KeptForm | null> {
  if (c.req.method !== 'POST' || Number(c.req.header('content-length')) > formLimit.bytes)
    return null
  const body = await c.req.parseBody().catch(() => ({}))
  const fields = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name: withoutNul(name), value: withoutNul(value) }] : [],
  )
  return { action: c.req.path, fields }
}
