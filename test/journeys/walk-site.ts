/** Walks the demonstration city's site as a person does: from page to page by the links they are shown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Role } from '../../src/people/role.ts'
import { cookieOf } from '../access/request-site.ts'
import type { TestSite } from '../browser/site.ts'

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
export const isFile = (address: string) => files.test(address)
const files = /\/form\/|\/letters\/|\.(?:pdf|xlsx|docx|csv|zip|ics)$|\/data\//u

export interface Walk {
  /** One address of every kind, those of files too. */
  readonly first: readonly string[]
  /** `403 /board`: what was shown as a way and is closed. */
  readonly refused: readonly string[]
}

/** Follows what is shown, at most as many pages of a kind. Files are not opened: they are printed for long. */
export async function walkSite(
  { origin }: TestSite,
  starts: readonly string[],
  cookie: string,
  most: number,
): Promise<Walk> {
  const seen = new Set(starts)
  const visits = new Map<string, string[]>()
  const refused: string[] = []
  for (const address of seen) {
    const alike = visits.get(kindOf(address)) ?? []
    if (alike.length >= most) continue
    visits.set(kindOf(address), [...alike, address])
    if (isFile(address)) continue
    const answer = await fetch(`${origin}${address}`, { redirect: 'manual', headers: { cookie } })
    const body = await answer.text()
    if (answer.status >= 400) refused.push(`${answer.status} ${address}`)
    const isPage = answer.headers.get('content-type')?.includes('html') === true
    for (const link of isPage ? linksOf(parse(body)) : []) seen.add(link)
  }
  return { first: [...visits.values()].flatMap((alike) => alike.slice(0, 1)), refused }
}

/** @returns The cookie of somebody who holds this role */
export async function signInAs({ origin }: TestSite, role: Role): Promise<string> {
  const text = readFileSync(join(import.meta.dirname, '../../samples/people.json'), 'utf8')
  const { password, people } = JSON.parse(text)
  const { email } = people.find((each: { role: Role }) => each.role === role)
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email, password }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  return cookieOf(answer)
}
