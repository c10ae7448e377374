/** `/sign-in` and `/sign-out`: a session begins, and ends */
import { signIn as begin } from '../../actions/people/sign-in.ts'
import { signOut as end } from '../../actions/people/sign-out.ts'
import { SignInPage, type SignInPageProps } from '../../ui/pages/sign-in-page.tsx'
import { parseKeptForm } from '../kept-form.ts'
import { openDemonstration } from '../open-demonstration.ts'
import { ownAddress } from '../own-address.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, queryOf, type Visit } from '../visit.ts'
import { arrive } from './arrival.tsx'
import { askCode } from './second-factor.tsx'

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
  return page(
    <SignInPage
      site={site}
      demonstration={open}
      provider={visit.provider?.name ?? null}
      {...form}
    />,
    {
      status: form.problems.length === 0 ? 200 : 422,
      headers: { 'cache-control': 'no-store' },
    },
  )
}

export async function beginSession(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const carrying = { back: ownAddress(form('back')), kept: parseKeptForm(form('kept')) }
  const email = form('email') ?? ''
  const given = { email, password: form('password') ?? '' }
  const signedIn = await begin(visit.actions, given, {
    formerToken: visit.token,
    demonstration: visit.demonstration !== null,
  })
  if (!signedIn.ok) return await show(visit, { email, ...carrying, problems: signedIn.problems })
  const { token, next } = signedIn.value
  if (next !== 'done') return await askCode(visit, token, carrying, [])
  return await arrive(visit, token, carrying)
}

export async function signOut(visit: Visit): Promise<Response> {
  if (visit.token !== null) await end(visit.actions, visit.token)
  return seeOther(href('start', {}), {
    ...visit.sessionCookie(null),
    'clear-site-data': '"cache"',
  })
}
