/** `/account`: one's own account */
import {
  changePassword as change,
  getAccount,
  renewRecoveryCodes as renew,
} from '../../actions/people/account.ts'
import { actAs as act } from '../../actions/people/act-as.ts'
import { endAllSessions } from '../../actions/people/leave.ts'
import type { Problem } from '../../lib/problem.ts'
import { actorId } from '../../people/actor.ts'
import { AccountPage } from '../../ui/pages/account-page.tsx'
import { RecoveryCodesPage } from '../../ui/pages/recovery-codes-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, queryOf, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function account(visit: Visit): Promise<Response> {
  return await show(visit, [])
}

async function show(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const found = await getAccount(actions, visit.token)
  if (found === null) return notFound(site)
  const asked = queryOf(visit, 'notice')
  const notice = asked === 'password' || asked === 'role' ? asked : null
  return page(<AccountPage {...{ site, problems, notice }} account={found} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

/** `/account/role`: in which role one acts from here on, in this browser */
export async function actAs(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const { token } = visit
  if (token === null) return seeOther(href('signIn', {}))
  const chosen = await act(visit.actions, { token, holding: readId(form('holding')) })
  if (!chosen.ok) return await show(visit, chosen.problems)
  return seeOther(href('account', {}, { query: { notice: 'role' } }))
}

export async function changePassword(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const given = { current: form('current') ?? '', next: form('next') ?? '' }
  const changed = await change(visit.actions, given)
  if (!changed.ok) return await show(visit, changed.problems)
  return seeOther(
    href('account', {}, { query: { notice: 'password' } }),
    visit.sessionCookie(changed.value.token),
  )
}

export async function renewRecoveryCodes(visit: Visit): Promise<Response> {
  const codes = await renew(visit.actions)
  if (!codes.ok) return await show(visit, codes.problems)
  return page(
    <RecoveryCodesPage
      site={visit.site}
      codes={codes.value}
      next={href('account', {})}
      kept={null}
    />,
    { headers: { 'cache-control': 'no-store' } },
  )
}

export async function endSessions(visit: Visit): Promise<Response> {
  const id = actorId(visit.actions.who)
  if (id === null) return notFound(visit.site)
  const ended = await endAllSessions(visit.actions, id)
  if (!ended.ok) return await show(visit, ended.problems)
  return seeOther(href('signIn', {}), visit.sessionCookie(null))
}
