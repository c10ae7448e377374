/** Signing in through a real provider of OpenID Connect on loopback: who gets in, and who only seems to come from it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProvider } from '../../src/web/provider.ts'
import { type IdentityProvider, openIdentityProvider } from './identity-provider.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

const callback = 'http://plan.example/sign-in/provider/callback'

let idp: IdentityProvider
let site: RequestSite
beforeAll(async () => {
  idp = await openIdentityProvider(callback)
  const { issuer, clientId, clientSecret } = idp
  const settings = { name: '庁内の認証', issuer, clientId, clientSecret, trustsEmail: false }
  site = await openRequestSite({ provider: openProvider(settings) })
  const administrator = await site.signIn('administrator')
  for (const name of ['hikaru', 'nagisa']) {
    const fields = { name, email: `${name}@example.jp`, role: 'planOffice', from: '2021-06-10' }
    expect((await site.post('/people', fields, administrator)).status).toBe(200)
  }
  idp.people.set('id-hikaru', { email: 'Hikaru@example.jp', email_verified: true })
  idp.people.set('id-nagisa', { email: 'nagisa@example.jp', email_verified: false })
  idp.people.set('id-stranger', { email: 'stranger@example.jp', email_verified: true })
  idp.people.set('id-demo', { email: 'plan@shiomachi.example', email_verified: true })
})
afterAll(async () => {
  await site.close()
  await idp.close()
})

/** From our page to the provider, through it, and to the door of our own again. */
async function comeBack(login: string, back = '/import') {
  const begun = await site.request(`/sign-in/provider?back=${encodeURIComponent(back)}`)
  expect(begun.status).toBe(303)
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const address = await idp.signIn(begun.headers.get('location') ?? '', login)
  expect(address.startsWith(callback)).toBe(true)
  return { cookie, path: address.slice('http://plan.example'.length) }
}

const arrive = async (path: string, cookie: string) =>
  await site.request(path, { headers: { cookie } })

/** The session an answer begins; null when it begins none. */
function sessionOf(response: Response): string | null {
  return (
    response.headers
      .getSetCookie()
      .map((cookie) => /^torikumi=[\w-]{43}/.exec(cookie)?.[0])
      .find((cookie) => cookie !== undefined) ?? null
  )
}

describe('signing in through the provider', () => {
  it('is offered where there is one', async () => {
    expect(await (await site.request('/sign-in?back=%2Fimport')).text()).toContain(
      'href="/sign-in/provider?back=%2Fimport"',
    )
  })

  it('lets in whoever was invited, by a verified address, to where they wanted to go', async () => {
    const { path, cookie } = await comeBack('id-hikaru')
    const response = await arrive(path, cookie)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/import')
    const session = sessionOf(response) ?? ''
    expect((await arrive('/import', session)).status).toBe(200)
    expect(await (await arrive('/account', session)).text()).toContain('hikaru')
  })

  it('knows them again when their address at the provider has changed', async () => {
    idp.people.set('id-hikaru', { email: 'another@example.jp', email_verified: true })
    const { path, cookie } = await comeBack('id-hikaru')
    expect(sessionOf(await arrive(path, cookie))).not.toBeNull()
  })

  it('does not take who was given somebody’s address later for that somebody', async () => {
    idp.people.set('id-heir', { email: 'hikaru@example.jp', email_verified: true })
    const { path, cookie } = await comeBack('id-heir')
    const response = await arrive(path, cookie)
    expect(response.status).toBe(422)
    expect(sessionOf(response)).toBeNull()
  })

  it.each(['id-nagisa', 'id-stranger', 'id-demo'])('lets %s not in', async (login) => {
    const { path, cookie } = await comeBack(login)
    const response = await arrive(path, cookie)
    expect(response.status).toBe(422)
    expect(sessionOf(response)).toBeNull()
    expect(await response.text()).toContain('まだ招かれていません')
  })

  it('never leads away from this site afterwards', async () => {
    const { path, cookie } = await comeBack('id-hikaru', '//elsewhere.example/')
    expect((await arrive(path, cookie)).headers.get('location')).toBe('/work')
  })
})

describe('an answer of the provider', () => {
  it('counts only in the browser that asked', async () => {
    const { path } = await comeBack('id-hikaru')
    const without = await site.request(path)
    expect(without.headers.get('location')).toBe('/sign-in')
    const other = await comeBack('id-hikaru')
    const response = await arrive(path, other.cookie)
    expect(response.status).toBe(422)
    expect(sessionOf(response)).toBeNull()
  })

  it('counts once', async () => {
    const { path, cookie } = await comeBack('id-hikaru')
    expect(sessionOf(await arrive(path, cookie))).not.toBeNull()
    const again = await arrive(path, cookie)
    expect(again.status).toBe(422)
    expect(sessionOf(again)).toBeNull()
  })

  it('counts only as it was given', async () => {
    const { path, cookie } = await comeBack('id-hikaru')
    const forged = [
      path.replace(/code=[^&]+/, 'code=made-up'),
      path.replace(/iss=[^&]+/, 'iss=http%3A%2F%2Felsewhere.example'),
      `/sign-in/provider/callback?error=access_denied&${path.split('?')[1]?.replace(/code=[^&]+&?/, '')}`,
      '/sign-in/provider/callback',
    ]
    for (const each of forged) {
      const response = await arrive(each, cookie)
      expect(response.status, each).toBe(422)
      expect(sessionOf(response)).toBeNull()
    }
    const changed = await arrive(path, `${cookie.slice(0, -4)}AAAA`)
    expect(changed.headers.get('location')).toBe('/sign-in')
  })
})

describe('a provider that is away', () => {
  it('is told plainly, and keeps nobody from a password', async () => {
    const settings = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x' }
    const provider = openProvider({ name: '庁内の認証', trustsEmail: false, ...settings })
    const other = await openRequestSite({ provider })
    const response = await other.request('/sign-in/provider')
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('「庁内の認証」につながりません')
    expect(await other.signIn('officer')).toMatch(/^torikumi=/)
    await other.close()
  })
})
