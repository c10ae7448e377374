/** `/sign-in` and `/sign-out`: a session begins, and ends */
import { signIn as begin } from '../../actions/sign-in.ts'
import { signOut as end } from '../../actions/sign-out.ts'
import { ErrorPage, type KeptForm } from '../../ui/pages/error-page.tsx'
import { SignInPage, type SignInPageProps } from '../../ui/pages/sign-in-page.tsx'
import { parseKeptForm } from '../kept-form.ts'
import { openDemonstration } from '../open-demonstration.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, queryOf, type Visit } from '../visit.ts'

export async function signIn(visit: Visit): Promise<Response> {
  const back = ownAddress(queryOf(visit, 'back'))
  return await show(visit, { email: '', back, kept: null, problems: [] })
}

async function show(
  visit: Visit,
  form: Pick<SignInPageProps, 'email' | 'back' | 'kept' | 'problems'>,
): Promise<Response> {
  const { demonstration, actions, site } = visit
  const open = await openDemonstration(demonstration, actions)
  return page(<SignInPage site={site} demonstration={open} {...form} />, {
    status: form.problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function beginSession(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const back = ownAddress(form('back'))
  const kept = parseKeptForm(form('kept'))
  const email = form('email') ?? ''
  const given = { email, password: form('password') ?? '' }
  const signedIn = await begin(visit.actions, given, {
    formerToken: visit.token,
    demonstration: visit.demonstration !== null,
  })
  if (!signedIn.ok) return await show(visit, { email, back, kept, problems: signedIn.problems })
  const headers = visit.sessionCookie(signedIn.value.token)
  if (kept !== null) return sendAgain(visit, kept, headers)
  return seeOther(back ?? href('start', {}), headers)
}

/** What was sent without a session, ready to be sent in the one that has begun. */
function sendAgain(
  visit: Visit,
  kept: KeptForm,
  headers: Readonly<Record<string, string>>,
): Response {
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

export async function signOut(visit: Visit): Promise<Response> {
  if (visit.token !== null) await end(visit.actions, visit.token)
  return seeOther(href('start', {}), {
    ...visit.sessionCookie(null),
    'clear-site-data': '"cache"',
  })
}

/** An address of this site, never another's: `//elsewhere` and `/\elsewhere` are read as hosts by browsers. */
function ownAddress(text: string | undefined): string | null {
  return text !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : null
}
