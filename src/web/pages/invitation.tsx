/** `/invitations/:token`: coming in by a one-time link */
import { acceptInvitation as accept, findInvited } from '../../actions/people/accept-invitation.ts'
import { isUnnamed } from '../../actions/people/first-administrator.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorPage } from '../../ui/pages/error-page.tsx'
import { InvitationPage } from '../../ui/pages/invitation-page.tsx'
import { page } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, nameIn, type Visit } from '../visit.ts'
import { arrive } from './arrival.tsx'
import { askCode } from './second-factor.tsx'

export async function invitation(visit: Visit): Promise<Response> {
  return await show(visit, [], { name: '', email: '' })
}

export async function acceptInvitation(visit: Visit): Promise<Response> {
  const token = nameIn(visit, 'token') ?? ''
  const form = await formOf(visit)
  const typed = { name: form('name') ?? '', email: form('email') ?? '' }
  const given = { token, password: form('password') ?? '', ...typed }
  const accepted = await accept(visit.actions, given, visit.token)
  if (!accepted.ok) return await show(visit, accepted.problems, typed)
  const carrying = { back: null, kept: null }
  const { next, token: session } = accepted.value
  return next === 'done'
    ? arrive(visit, session, carrying)
    : await askCode(visit, session, carrying, [])
}

async function show(
  visit: Visit,
  problems: readonly Problem[],
  typed: { readonly name: string; readonly email: string },
): Promise<Response> {
  const token = nameIn(visit, 'token') ?? ''
  const person = await findInvited(visit.actions, token)
  const { site } = visit
  if (person === null) {
    const text = [
      '使い終わったか、期限が切れています。',
      'もうパスワードを決めた方は、「サインイン」から続けられます。まだの方は、管理者に新しいリンクを頼んでください。',
    ]
    return page(<ErrorPage site={site} title="この招待は使えません" text={text} kept={null} />, {
      status: 404,
    })
  }
  const action = href('acceptInvitation', { token })
  const unnamed = isUnnamed(person) ? typed : null
  return page(<InvitationPage {...{ site, action, person, unnamed, problems }} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}
