/** No page offers a way that is closed: whoever follows every link they are shown is never refused, in either language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Role, roles } from '../../src/people/role.ts'
import { cookieOf } from '../access/request-site.ts'
import { openTestSite, type TestSite } from '../browser/site.ts'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site?.close())

type Node = DefaultTreeAdapterTypes.Node

/** Addresses of this site in a page, in their order. */
function linksOf(node: Node): readonly string[] {
  const attributes = 'attrs' in node ? node.attrs : []
  const href = attributes.find(({ name }) => name === 'href')?.value.split('#')[0] ?? ''
  const own = href.startsWith('/') && !('tagName' in node && node.tagName === 'link') ? [href] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(linksOf) : [])]
}

/** Pages of one kind, whatever they are about. */
function kindOf(address: string): string {
  return address
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, ':id')
    .replace(/\d{4}/gu, ':year')
    .replace(/=[^&]*/gu, '=')
}

/** Files are printed for long, and have no links. */
const file = /\/form\/|\/letters\/|\.(?:pdf|xlsx|docx|csv|zip|ics)$|\/data\//u

/** Follows what is shown, at most as many pages of a kind; what answers with neither a page nor a way on is returned. */
async function walk(starts: readonly string[], cookie: string, most: number) {
  const seen = new Set(starts)
  const waiting = [...starts]
  const visits = new Map<string, number>()
  const refused: string[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address)
    const times = visits.get(kind) ?? 0
    if (times >= most) continue
    visits.set(kind, times + 1)
    const answer = await fetch(`${site.origin}${address}`, {
      redirect: 'manual',
      headers: { cookie },
    })
    const body = await answer.text()
    if (answer.status >= 400) refused.push(`${answer.status} ${address}`)
    if (answer.headers.get('content-type')?.includes('html') !== true) continue
    for (const link of linksOf(parse(body))) {
      if (seen.has(link) || file.test(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return { kinds: visits.size, refused }
}

async function signIn(role: Role): Promise<string> {
  const text = readFileSync(join(import.meta.dirname, '../../samples/people.json'), 'utf8')
  const { password, people } = JSON.parse(text)
  const { email } = people.find((each: { role: Role }) => each.role === role)
  const answer = await fetch(`${site.origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email, password }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  return cookieOf(answer)
}

it('is so for a visitor', async () => {
  const { kinds, refused } = await walk(['/', '/en'], '', 2)
  expect(refused).toEqual([])
  expect(kinds).toBeGreaterThan(60)
})

it.each(roles)('is so for %s', async (role) => {
  const { kinds, refused } = await walk(['/'], await signIn(role), 2)
  expect(refused).toEqual([])
  expect(kinds).toBeGreaterThan(60)
})
