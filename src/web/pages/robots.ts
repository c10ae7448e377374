/**
 * `/robots.txt`: machines may read all that is published. A document marked at each of its fields, and every choice in a
 * list, are the same pages again: they need not be walked one by one.
 */
import { href } from '../routes.ts'
import type { Visit } from '../visit.ts'

export function robots({ site }: Visit): Response {
  const text = [
    'User-agent: *',
    'Disallow: /documents/*?',
    'Disallow: /search?',
    `Disallow: ${href('signIn', {})}`,
    '',
    `Sitemap: ${site.origin}${href('sitemap', {})}`,
    '',
  ].join('\n')
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
