/** The city's site as a function of requests, with its people: what a browser would send, without a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { actorOfToken } from '../../src/actions/api/tokens.ts'
import { addDemonstrationPeople } from '../../src/actions/people/demonstration-people.ts'
import { resumeSession } from '../../src/actions/people/resume-session.ts'
import type { Role } from '../../src/people/role.ts'
import { createApp } from '../../src/web/app.ts'
import { noAssets } from '../../src/web/assets.ts'
import type { WebContext } from '../../src/web/context.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples')
const people = JSON.parse(readFileSync(join(samples, 'people.json'), 'utf8'))

export interface RequestSite {
  readonly city: TestCity
  readonly app: Hono
  readonly origin: string
  readonly password: string
  /** Moves the clock that sessions and limits go by. */
  passMinutes(minutes: number): void
  now(): Date
  request(path: string, init?: RequestInit): Promise<Response>
  /** Sends a form, as a browser on this site would. */
  post(path: string, fields: Readonly<Record<string, string>>, cookie?: string): Promise<Response>
  /** @returns The cookie of somebody who holds this role */
  signIn(role: Role): Promise<string>
  close(): Promise<void>
}

interface Placing {
  /** A city whose database this one shares. */
  readonly beside?: TestCity | null
  readonly origin?: string
}

export async function openRequestSite(
  options: Partial<WebContext> = {},
  { beside = null, origin = 'http://plan.example' }: Placing = {},
): Promise<RequestSite> {
  const city = await openTestCity(beside)
  await addDemonstrationPeople(city.context, people)
  let { now } = city.context
  const app = createApp({
    actions: (request) => ({ ...city.context, now, ...request }),
    resume: resumeSession,
    byToken: actorOfToken,
    demonstration: { password: people.password },
    seals: testSeals,
    origin: null,
    secure: false,
    municipality: city.municipality,
    assets: noAssets,
    hosts: null,
    report: ({ address, error }) => {
      throw new Error(`the site failed at ${address}`, { cause: error })
    },
    ...options,
  })
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = { host: new URL(origin).host, ...Object.fromEntries(new Headers(init.headers)) }
    return await app.request(`${origin}${path}`, { ...init, headers })
  }
  const post: RequestSite['post'] = (path, fields, cookie) =>
    request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(cookie === undefined ? {} : { cookie }),
      },
    })
  return {
    city,
    app,
    origin,
    password: people.password,
    passMinutes: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    request,
    post,
    now: () => now,
    async signIn(role) {
      const { email } = people.people.find((each: { role: Role }) => each.role === role)
      const response = await post('/sign-in', { email, password: people.password })
      return cookieOf(response)
    },
    close: () => city.close(),
  }
}

/** The cookie an answer sets, as the browser sends it back. */
export function cookieOf(response: Response): string {
  const cookie = /^[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0]
  if (cookie === undefined) throw new Error(`no cookie in an answer of ${response.status}`)
  return cookie
}
