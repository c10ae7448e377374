/** One municipality's site: its pages over its rows, under the names people call it by. */
import { join } from 'node:path'
import type { Hono } from 'hono'
import { actorOfToken } from '../actions/api/tokens.ts'
import { resumeSession } from '../actions/people/resume-session.ts'
import { hostsFor, loopback } from '../web/allowed-host.ts'
import { createApp } from '../web/app.ts'
import type { WebContext } from '../web/context.ts'
import type { ServedMunicipality } from './installation.ts'
import { mailLeaves } from './mail-door.ts'
import { openDemonstrationCity } from './open-demonstration-city.ts'
import { providerOf } from './provider.ts'
import type { Terminal } from './terminal.ts'

type Shared = Pick<WebContext, 'assets' | 'seals'> & Required<Pick<WebContext, 'workWaits'>>

export async function openSite(
  terminal: Terminal,
  served: ServedMunicipality,
  shared: Shared,
): Promise<Hono> {
  const { host, municipality, context, origin } = served
  const { env, say } = terminal
  const known = namesOf(terminal, served)
  const samples = join(terminal.projectFolder, 'samples')
  const people =
    host === null
      ? await openDemonstrationCity(context(), shared.seals, samples, terminal.say)
      : null
  return createApp({
    ...shared,
    actions: (request) => ({ ...context(), ...request }),
    resume: resumeSession,
    byToken: actorOfToken,
    origin,
    secure: origin?.startsWith('https:') === true,
    // whoever reaches the site from elsewhere could use accounts whose password everybody knows
    demonstration: origin === null && known !== null ? people : null,
    mailLeaves: mailLeaves(terminal),
    provider: providerOf(terminal),
    proxied: env['TORIKUMI_PROXY'] === '1',
    municipality: municipality.name,
    municipalityEnglish: municipality.nameEnglish,
    hosts: known,
    report: ({ address, error }) => say(`${address}: ${wordsOf(error)}`),
  })
}

function namesOf(
  { env }: Terminal,
  { host, origin }: ServedMunicipality,
): readonly string[] | null {
  if (host !== null) return [host]
  if (origin === null) return hostsFor(env['HOST'] || '127.0.0.1')
  return [...loopback, new URL(origin).hostname]
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
