/**
 * Signing in through the municipality's own provider (OpenID Connect, authorization code with PKCE). The library is
 * loaded, and the provider asked where its endpoints are, when somebody first uses it: a provider that is away keeps
 * nobody from anything else.
 */
import * as z from 'zod'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'

export interface ProviderSettings {
  /** What the button calls it. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The provider gives addresses out itself, and does not say that they are verified. */
  readonly trustsEmail: boolean
  /** Told why the provider cannot be used: a wrong setting looks like one that is away. */
  readonly report?: (error: unknown) => void
}

export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** null where the provider gives none that may be believed. */
  readonly email: string | null
}

export interface Provider {
  readonly name: string
  /** Where to send the browser, and what to keep, sealed, in its cookie until it comes back. */
  begin(callback: string): Promise<Result<{ readonly address: string; readonly kept: Kept }>>
  /** Who came back; whoever did not begin in this browser is nobody. */
  finish(address: URL, kept: Kept): Promise<Result<Identity>>
}

export const keptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  callback: z.string(),
  back: z.string().nullable(),
})

export type Kept = Omit<z.infer<typeof keptSchema>, 'back'>

export function openProvider(settings: ProviderSettings): Provider {
  type Client = typeof import('openid-client')
  let found: Promise<{ client: Client; config: import('openid-client').Configuration }> | null =
    null

  async function find() {
    const client = await import('openid-client')
    const { issuer, clientId, clientSecret } = settings
    // plain http is for a provider on this machine, in tests and trials
    const plain = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(`${issuer}/`)
    const options = { timeout: 10, execute: plain ? [client.allowInsecureRequests] : [] }
    const config = await client.discovery(
      new URL(issuer),
      clientId,
      clientSecret,
      undefined,
      options,
    )
    return { client, config }
  }

  /** Asks again after a failure, not after a success. */
  async function ask() {
    found ??= find()
    try {
      return await found
    } catch (error) {
      settings.report?.(error)
      found = null
      return null
    }
  }

  return {
    name: settings.name,
    async begin(callback) {
      const asked = await ask()
      if (asked === null) return fail(away(settings.name))
      const { client, config } = asked
      const kept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        callback,
      }
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: 'openid email profile',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      })
      return ok({ address: address.href, kept })
    },
    async finish(address, kept) {
      const asked = await ask()
      if (asked === null) return fail(away(settings.name))
      const { client, config } = asked
      try {
        const tokens = await client.authorizationCodeGrant(config, address, {
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          pkceCodeVerifier: kept.verifier,
          idTokenExpected: true,
        })
        const told = await identityIn(client, config, tokens)
        const { issuer, subject, email, verified } = told
        const believed = typeof email === 'string' && (verified || settings.trustsEmail)
        return ok({ issuer, subject, email: believed ? email : null })
      } catch (error) {
        // what the provider, or whoever stands in for it, said is not for the page
        if (error instanceof Error && 'code' in error) {
          settings.report?.(error)
          return fail(notProven)
        }
        throw error
      }
    },
  }
}

/** Addresses stand in the token itself, or are asked for. */
async function identityIn(
  client: typeof import('openid-client'),
  config: import('openid-client').Configuration,
  tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
): Promise<Told> {
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('an id token was expected and is not there')
  const { iss: issuer, sub: subject } = claims
  const told =
    claims['email'] === undefined
      ? await client.fetchUserInfo(config, tokens.access_token, subject)
      : claims
  return { issuer, subject, email: told['email'], verified: told['email_verified'] === true }
}

interface Told {
  readonly issuer: string
  readonly subject: string
  readonly email: unknown
  readonly verified: boolean
}

function away(name: string): Problem {
  return {
    code: 'provider/away',
    severity: 'blocks',
    message: `「${name}」につながりません。少し待ってから、もう一度試してください。急ぐときは、メールアドレスとパスワードでサインインしてください。`,
  }
}

const notProven: Problem = {
  code: 'provider/not-proven',
  severity: 'blocks',
  message:
    'サインインの確かめが最後まで進みませんでした。もう一度、はじめからサインインしてください。',
}
