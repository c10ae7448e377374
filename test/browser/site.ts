/** The demonstration city behind a real server on a loopback port, over a database of its own. */
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { actorOfToken } from '../../src/actions/api/tokens.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { resumeSession } from '../../src/actions/people/resume-session.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationCity } from '../../src/cli/load-demonstration-city.ts'
import { loadDemonstrationPeople } from '../../src/cli/load-demonstration-people.ts'
import { loadDemonstrationRegisters } from '../../src/cli/load-demonstration-registers.ts'
import { hostsFor } from '../../src/web/allowed-host.ts'
import { createApp } from '../../src/web/app.ts'
import { readAssets } from '../../src/web/assets.ts'
import { serve } from '../../src/web/serve.ts'
import { openTestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const host = '127.0.0.1'
const root = join(import.meta.dirname, '../..')

export interface TestSite {
  /** `http://127.0.0.1:40123` */
  readonly origin: string
  readonly context: ActionContext
}

interface Filling {
  /** Leaves the city without documents. */
  readonly empty?: boolean
  /** With everything the first start brings: sheets at work, the council, surveys and voices too. */
  readonly whole?: boolean
}

/** A site for a file of tests: opened before them, closed after them. */
export function useSite(filling: Filling = {}): TestSite {
  let site: Awaited<ReturnType<typeof openSite>> | undefined
  const opened = () => {
    if (site === undefined) throw new Error('the site is asked for before it is open')
    return site
  }
  beforeAll(async () => {
    site = await openSite(filling)
  })
  afterAll(async () => {
    await site?.close()
  })
  return {
    get origin() {
      return opened().origin
    },
    get context() {
      return opened().context
    },
  }
}

async function openSite({ empty, whole }: Filling) {
  const city = await openTestCity()
  const samples = join(root, 'samples')
  if (whole === true) await loadDemonstrationCity(city.context, testSeals, samples, () => {})
  else if (empty !== true) {
    await loadDemonstration(city.context, samples, () => {})
    await loadDemonstrationRegisters(city.context, testSeals, samples)
  }
  const people = await loadDemonstrationPeople(city.context, samples)
  const app = createApp({
    actions: (request) => ({ ...city.context, ...request }),
    resume: resumeSession,
    byToken: actorOfToken,
    demonstration: people,
    seals: testSeals,
    origin: null,
    secure: false,
    municipality: city.municipality,
    assets: await readAssets(join(root, 'build', 'public')),
    hosts: hostsFor(host),
    report: ({ address, error }) => {
      throw new Error(`the server failed at ${address}`, { cause: error })
    },
  })
  const serving = await serve(app, { port: 0, host })
  if (!serving.ok) throw new Error(serving.problems.map(({ message }) => message).join('\n'))
  return {
    origin: serving.value.address.replace(/\/$/, ''),
    context: city.context,
    async close() {
      await serving.value.stop()
      await city.close()
    },
  }
}
