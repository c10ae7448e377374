/**
 * `/robots.txt`: machines may read all that is published, in both languages. What they need not walk is the same pages again,
 * a document marked at each of its fields and a list narrowed by each choice, and what is asked for or sent to one person.
 */
import { englishPath, href, type RouteName, routes } from '../routes.ts'
import type { Visit } from '../visit.ts'

export function robots({ site }: Visit): Response {
  const text = [
    'User-agent: *',
    ...asked.flatMap((name) => inBoth(name, '?')).map(disallowed),
    ...later.flatMap(([name, word]) => inBoth(name, `?${word}=`)).map((path) => `Allow: ${path}`),
    ...beneath.flatMap((name) => inBoth(name, '/')).map(disallowed),
    disallowed(href('signIn', {})),
    disallowed(href('invitation', { token: '' })),
    '',
    `Sitemap: ${site.origin}${href('sitemap', {})}`,
    '',
  ].join('\n')
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** Whose addresses choose by what stands behind `?`. */
const asked = [
  'source',
  'search',
  'voices',
  'councilOpinions',
  'check',
  'changes',
  'targetCheck',
  'targetReading',
] as const satisfies readonly RouteName[]

/** The later pages of a whole list are pages of their own: of two lines that fit, the longer holds. */
const later = [
  ['voices', 'after'],
  ['councilOpinions', 'after'],
  ['check', 'page'],
] as const satisfies readonly (readonly [RouteName, string])[]

/** Below it stands what belongs to one person. */
const beneath = ['answerDoor'] as const satisfies readonly RouteName[]

function inBoth(name: (typeof asked | typeof beneath)[number], end: string): readonly string[] {
  const path = routes[name].path.replace(/:\w+/g, '*')
  return [path, englishPath(path)].map((each) => `${each}${end}`)
}

function disallowed(path: string): string {
  return `Disallow: ${path}`
}
