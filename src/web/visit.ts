/** One request as a page sees it: the site in the asked language, who acts, and what the address says. */
import type { Context } from 'hono'
import type { ActionContext } from '../actions/context.ts'
import { type FiscalYear, findFiscalYear } from '../japanese/fiscal-year.ts'
import { visitor } from '../people/actor.ts'
import type { Language, Site } from '../ui/site.ts'
import { wordsIn } from '../ui/words/words-in.ts'
import type { Requester, WebContext } from './context.ts'
import { linksIn } from './links.ts'
import type { Provider } from './provider.ts'
import type { Route } from './routes/route.ts'
import { englishPath } from './routes.ts'
import { sessionCookie, sessionToken } from './session-cookie.ts'

export interface Visit {
  readonly site: Site
  readonly actions: ActionContext
  readonly request: Context['req']
  /** Told when an act left work behind that goes on without it. */
  readonly workWaits: () => void
  /** The session the browser came with, live or not. */
  readonly token: string | null
  readonly demonstration: WebContext['demonstration']
  readonly seals: WebContext['seals']
  readonly provider: Provider | null
  readonly origin: WebContext['origin']
  readonly mailLeaves: boolean
  /** What to say to the browser about its session: a token to keep, null to forget it. */
  readonly sessionCookie: (token: string | null) => Readonly<Record<string, string>>
}

export type Handler = (visit: Visit) => Response | Promise<Response>

export function visitOf(
  context: WebContext,
  c: Context,
  route: Route,
  requester: Requester,
): Visit {
  return {
    site: siteOf(context, c, route, requester),
    actions: context.actions(requester),
    request: c.req,
    workWaits: context.workWaits ?? (() => {}),
    demonstration: context.demonstration,
    seals: context.seals,
    provider: context.provider ?? null,
    origin: context.origin,
    mailLeaves: context.mailLeaves !== false,
    token: sessionToken(c.req.header('cookie'), context.secure),
    sessionCookie: (token) => ({ 'set-cookie': sessionCookie(token, context.secure) }),
  }
}

/** @param route null where the address belongs to no route, or nothing came of it: such a page has no twin, and need not be found */
export function siteOf(
  context: WebContext,
  c: Context,
  route: Route | null,
  requester: Requester = { who: visitor, address: null },
): Site {
  const { origin, pathname, search } = new URL(c.req.url)
  const language = languageOf(pathname)
  return {
    language,
    words: wordsIn(language),
    links: linksIn(language),
    assets: context.assets.addresses,
    municipality: municipalityIn(language, context),
    who: requester.who,
    today: context.actions(requester).today,
    origin: context.origin ?? origin,
    address: `${pathname}${search}`,
    personal: route === null || route.personal !== undefined,
    otherLanguage: route?.languages === 'both' ? twin(pathname, language) + search : null,
  }
}

function municipalityIn(language: Language, context: WebContext): string {
  const { municipality, municipalityEnglish = null } = context
  return language === 'en' ? (municipalityEnglish ?? municipality) : municipality
}

function languageOf(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'ja'
}

function twin(path: string, language: Language): string {
  return language === 'en' ? path.slice('/en'.length) || '/' : englishPath(path)
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id in the address, null where the text there cannot be one. */
export function idIn({ request }: Visit, parameter: string): string | null {
  return readId(request.param(parameter))
}

/** An id as addresses and forms carry it. */
export function readId(text: string | undefined): string | null {
  return text !== undefined && uuid.test(text) ? text : null
}

/** What is counted from 1 and named by its number; null where the text there is none. */
export function numberIn({ request }: Visit, parameter: string): number | null {
  const words = request.param(parameter) ?? ''
  return /^[1-9]\d{0,8}$/.test(words) ? Number(words) : null
}

/**
 * What the address asks for by this name; undefined when it is not there. U+0000 is left out: no keyboard types it,
 * and PostgreSQL takes no text with it.
 */
export function queryOf({ request }: Visit, name: string): string | undefined {
  const text = request.query(name)
  return text === undefined ? undefined : withoutNul(text)
}

/** The text fields of the form that was sent, without U+0000; a field that was not sent is undefined. */
export async function formOf({ request }: Visit): Promise<(name: string) => string | undefined> {
  const body = await request.parseBody()
  return (name) => {
    const value = body[name]
    return typeof value === 'string' ? withoutNul(value) : undefined
  }
}

/** Every text field of the form that was sent, in its order, without U+0000. */
export async function entriesOf({
  request,
}: Visit): Promise<readonly (readonly [string, string])[]> {
  const entries: (readonly [string, string])[] = []
  for (const [name, value] of (await request.formData()).entries()) {
    if (typeof value === 'string') entries.push([name, withoutNul(value)])
  }
  return entries
}

/** A part of the address that names something, `/offices/:office`; null when nothing can have that name. */
export function nameIn({ request }: Visit, parameter: string): string | null {
  const name = request.param(parameter)
  return name === undefined || name.includes('\0') ? null : name
}

export function withoutNul(text: string): string {
  return text.replaceAll('\0', '')
}

/** Which one, counted from 1, as addresses carry it; null where it is no such number. */
export function readNth(text: string | undefined): number | null {
  return /^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : null
}

/** A whole number as people write it; null where it is none. */
export function readCount(text: string | undefined): number | null {
  const plain = (text ?? '').normalize('NFKC').trim()
  return /^\d{1,5}$/.test(plain) ? Number(plain) : null
}

/** A fiscal year as addresses and forms carry it: `2020`. */
export function readYear(text: string | undefined): FiscalYear | null {
  return /^\d{4}$/.test(text ?? '') ? findFiscalYear(Number(text)) : null
}
