/** The municipality's sign-in provider, as the environment names it; null: there is none. */
import { openProvider, type Provider } from '../web/provider.ts'
import { UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

export function providerOf({ env, say }: Terminal): Provider | null {
  const issuer = env['TORIKUMI_OIDC_ISSUER']
  if (issuer === undefined || issuer === '') return null
  const clientId = env['TORIKUMI_OIDC_CLIENT_ID']
  const clientSecret = env['TORIKUMI_OIDC_CLIENT_SECRET']
  if (!URL.canParse(issuer) || !clientId || !clientSecret) {
    throw new UsageError(
      'TORIKUMI_OIDC_ISSUER（https:// で始まるアドレス）、TORIKUMI_OIDC_CLIENT_ID、TORIKUMI_OIDC_CLIENT_SECRET をそろえてください。',
    )
  }
  return openProvider({
    name: env['TORIKUMI_OIDC_NAME'] || '庁内の認証',
    issuer,
    clientId,
    clientSecret,
    trustsEmail: env['TORIKUMI_OIDC_TRUST_EMAIL'] === '1',
    report: (error) => say(`庁内の認証: ${error instanceof Error ? error.message : String(error)}`),
  })
}
