/** `/sign-in/code`: the second half of signing in, with what was carried along from the first */
import { findHalfway, giveCode as give, setUpTotp } from '../../actions/people/second-factor.ts'
import type { Problem } from '../../lib/problem.ts'
import { CodePage } from '../../ui/pages/code-page.tsx'
import { RecoveryCodesPage } from '../../ui/pages/recovery-codes-page.tsx'
import { parseKeptForm } from '../kept-form.ts'
import { ownAddress } from '../own-address.ts'
import { qrModules } from '../qr-modules.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, queryOf, type Visit } from '../visit.ts'
import { arrive, type Carrying, homeOf } from './arrival.tsx'

export async function signInCode(visit: Visit): Promise<Response> {
  const back = ownAddress(queryOf(visit, 'back'))
  return await askCode(visit, visit.token, { back, kept: null }, [])
}

/**
 * Asks for the code, or shows how to set the app up that makes it.
 *
 * @param token The session that is halfway; it may have begun with this very answer
 */
export async function askCode(
  visit: Visit,
  token: string | null,
  carrying: Carrying,
  problems: readonly Problem[],
): Promise<Response> {
  const { site, actions, seals } = visit
  const halfway = token === null ? null : await findHalfway(actions, token)
  if (token === null || halfway === null) return seeOther(href('signIn', {}))
  const issuer = `${site.municipality} ${site.words.siteName}`
  const confirmed = halfway.credential?.totpConfirmed === true
  const totp = confirmed ? null : await setUpTotp(actions, seals(), halfway, issuer)
  const setUp = totp === null ? null : { typed: totp.typed, modules: await qrModules(totp.address) }
  return page(<CodePage site={site} {...carrying} problems={problems} setUp={setUp} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store', ...visit.sessionCookie(token) },
  })
}

export async function giveCode(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const carrying = { back: ownAddress(form('back')), kept: parseKeptForm(form('kept')) }
  const { token } = visit
  if (token === null) return seeOther(href('signIn', {}))
  const given = await give(visit.actions, visit.seals(), { token, code: form('code') ?? '' })
  if (!given.ok) return await askCode(visit, token, carrying, given.problems)
  const { recoveryCodes } = given.value
  if (recoveryCodes === null) return await arrive(visit, given.value.token, carrying)
  const next = carrying.back ?? (await homeOf(visit, given.value.token))
  return page(
    <RecoveryCodesPage site={visit.site} codes={recoveryCodes} next={next} kept={carrying.kept} />,
    { headers: { 'cache-control': 'no-store', ...visit.sessionCookie(given.value.token) } },
  )
}
