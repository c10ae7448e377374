/** A real identity provider on a loopback port, and what a person does there with a browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
// @ts-expect-error it comes without types
import Provider from 'oidc-provider'

export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What it says of the people it knows, by the name they sign in with. */
  readonly people: Map<string, Readonly<Record<string, unknown>>>
  /** Goes to an address of it, signs in and consents; gives the address it then leads to, away from here. */
  signIn(address: string, login: string): Promise<string>
  close(): Promise<void>
}

export async function openIdentityProvider(callback: string): Promise<IdentityProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const people: IdentityProvider['people'] = new Map()
  const client = { clientId: 'torikumi', clientSecret: 'a secret of the tests' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [callback],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['cookies of the tests'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people.get(id) }),
    }),
  })
  server.on('request', provider.callback())
  return {
    issuer,
    ...client,
    people,
    signIn: (address, login) => walk(issuer, address, login),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Follows where it leads and fills its forms in, as a browser with cookies would. */
async function walk(issuer: string, start: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  let address = start
  let form: URLSearchParams | null = null
  for (let steps = 0; steps < 20; steps += 1) {
    if (!address.startsWith(issuer)) return address
    const response: Response = await fetch(address, {
      redirect: 'manual',
      method: form === null ? 'GET' : 'POST',
      body: form,
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    form = null
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location !== null) {
      address = new URL(location, address).href
      continue
    }
    const html = await response.text()
    const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1]
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1]
    if (action === undefined || prompt === undefined) throw new Error(html.slice(0, 500))
    address = new URL(action, address).href
    form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'x' } : {}) })
  }
  throw new Error('the provider leads in circles')
}
