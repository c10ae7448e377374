/**
 * What a link, a ticket, a receipt or a session opens is one person's: kept nowhere, sent uncompressed (its length would tell of
 * what is in it), found by no search, and its address stands nowhere on it. The addresses are named apart from the routes.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { type Role, roles } from '../../src/people/role.ts'
import type { Route } from '../../src/web/routes/route.ts'
import { routes } from '../../src/web/routes.ts'
import { openSurvey } from '../surveys/survey-at-work.ts'
import { cookieOf, openRequestSite, type RequestSite } from './request-site.ts'

/** Everything under these is somebody's, whoever may open it. */
const somebodys = /\/:(?:token|ticket)\b|^\/(?:sign-in|answered|voices\/receipt)\b/

const table: readonly (readonly [string, Route])[] = Object.entries(routes)
const open = table.filter(([, { who, medium }]) => who === 'anyone' && medium !== 'api')

let site: RequestSite
let invitation: string
let halfway: string
let ticket: string
beforeAll(async () => {
  site = await openRequestSite()
  const administrator = await site.signIn('administrator')
  const [first, second] = [await invite('first', administrator), await invite('2nd', administrator)]
  invitation = first
  halfway = cookieOf(await site.post(second, { password: 'correct horse battery staple' }))
  const survey = await openSurvey(site.city.context, [questionOf(1, 'single', 2)], 1)
  ticket = survey.tickets[0] ?? ''
})
afterAll(() => site?.close())

async function invite(name: string, cookie: string): Promise<string> {
  const office = await officeId()
  const person = { name, email: `${name}@shiomachi.example`, role: 'officer', office }
  const fields = { ...person, section: '', from: '2021-06-10', until: '' }
  const html = await (await site.post('/people', fields, cookie)).text()
  return /http:\/\/plan\.example(\/invitations\/[\w-]{43})/.exec(html)?.[1] ?? 'no link'
}

async function officeId(): Promise<string> {
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'aise'`,
  )
  return row?.id ?? ''
}

/** As a browser asks, that takes compressed pages. */
async function look(path: string, cookie?: string) {
  const own = cookie === undefined ? {} : { cookie }
  const response = await site.request(path, { headers: { 'accept-encoding': 'br', ...own } })
  const { status, headers } = response
  const caching = headers.get('cache-control')
  const coding = headers.get('content-encoding')
  return { status, caching, coding, type: headers.get('content-type') ?? '', response }
}

describe('a page of one person’s', () => {
  it('is every one that a token, a ticket or half a session opens, and every answer to what anyone sends', () => {
    const unsaid = open.filter(([, { personal, path, method }]) => {
      return personal !== 'shown' && (method === 'POST' || somebodys.test(path))
    })
    expect(unsaid.map(([name]) => name)).toEqual([])
  })

  it.each([
    ['an invitation', () => invitation, undefined],
    ['the secret of an app', () => '/sign-in/code?back=/AAAA', () => halfway],
    ['signing in', () => '/sign-in?back=/AAAA', undefined],
    ['a questionnaire', () => `/answer/${ticket}`, undefined],
    ['a questionnaire in English', () => `/en/answer/${ticket}`, undefined],
    ['thanks', () => '/answered', undefined],
    ['the state of a letter', () => '/en/voices/receipt', undefined],
  ])('is not kept, compressed, found or named: %s', async (_, path, cookie) => {
    const { response, ...seen } = await look(path(), cookie?.())
    expect(seen).toMatchObject({ status: 200, caching: 'no-store', coding: null })
    const html = await response.text()
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toMatch(/rel="canonical"|og:url|page-address/)
  })

  it('shows the secret of an app to none but half a session', async () => {
    const { response } = await look('/sign-in/code', halfway)
    expect(await response.text()).toContain('typed-secret')
  })

  it('of a search is not found either, though it may be compressed', async () => {
    await expect(look('/en/search?q=%E6%9C%9D%E5%B8%82')).resolves.toMatchObject({ coding: 'br' })
    const html = await (await site.request('/en/search?q=%E6%9C%9D%E5%B8%82')).text()
    expect(html).toContain('noindex')
    expect(html).not.toMatch(/rel="canonical"|og:url|page-address/)
  })

  it('is everything that somebody signed in opens', async () => {
    let pages = 0
    for (const role of roles) pages += await lookAround(await site.signIn(role), role)
    expect(pages).toBeGreaterThan(60)
  })
})

/** Every address that needs nothing but a session. */
async function lookAround(cookie: string, role: Role): Promise<number> {
  const plain = table.filter(([, { method, path, medium }]) => {
    return method === 'GET' && !path.includes(':') && medium !== 'api'
  })
  let pages = 0
  for (const [, { path }] of plain) {
    const { status, caching, coding, type } = await look(path, cookie)
    expect(coding, `${role} ${path}`).toBeNull()
    if (status !== 200 || !type.startsWith('text/html')) continue
    expect(caching, `${role} ${path}`).toMatch(/no-store|private/)
    pages += 1
  }
  return pages
}

describe('a page of everybody’s', () => {
  it('is compressed, found and named', async () => {
    expect(await look('/about')).toMatchObject({ status: 200, caching: 'no-cache', coding: 'br' })
    const html = await (await site.request('/about')).text()
    expect(html).toContain('<link rel="canonical" href="http://plan.example/about"/>')
    expect(html).toContain('<p class="page-address">http://plan.example/about</p>')
  })
})
