/**
 * The list of all addresses for search engines (sitemaps.org). A file of it may hold 50,000: where more are told it is divided,
 * and the first file leads to its parts.
 */
import type { Links } from '../ui/site.ts'
import { escapeXml } from './escape-xml.ts'
import { linksIn } from './links.ts'

export interface Place {
  /** In each language an address of its own. */
  readonly at: (links: Links) => string
  readonly changed?: Date
}

const languages = [linksIn('ja'), linksIn('en')]

/** How many places a file may hold. */
export const mostPlaces = 50_000 / languages.length

/** The only file, or the one that leads to the parts by their addresses. */
export function printSitemap(
  origin: string,
  places: readonly Place[],
  part: { readonly at: (part: number) => string; readonly most?: number },
): string {
  const { at, most = mostPlaces } = part
  const parts = Math.ceil(places.length / most)
  if (parts <= 1) return printPlaces(origin, places)
  const addresses = Array.from({ length: parts }, (_, index) => origin + at(index + 1))
  return printed(
    'sitemapindex',
    addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`),
  )
}

/**
 * @param part Counted from 1
 * @returns null where there is none
 */
export function printSitemapPart(
  origin: string,
  places: readonly Place[],
  part: number,
  most = mostPlaces,
): string | null {
  const own = places.slice((part - 1) * most, part * most)
  return own.length === 0 ? null : printPlaces(origin, own)
}

function printPlaces(origin: string, places: readonly Place[]): string {
  const lines = places.flatMap(({ at, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed.toISOString()}</lastmod>`
    return languages.map((links) => `<url><loc>${escapeXml(origin + at(links))}</loc>${day}</url>`)
  })
  return printed('urlset', lines)
}

function printed(root: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}
