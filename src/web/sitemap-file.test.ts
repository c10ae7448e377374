import { describe, expect, it } from 'vitest'
import { type Place, printSitemap, printSitemapPart } from './sitemap-file.ts'

const origin = 'https://plan.example'
const at = (part: number) => `/sitemaps/${part}`
const places: readonly Place[] = [
  { at: (links) => links.about() },
  { at: (links) => links.office('a&b') },
  { at: (links) => links.sheet('1'), changed: new Date('2021-06-10T00:00:00Z') },
]

const addresses = (xml: string | null) =>
  [...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)

describe('the list of all addresses', () => {
  it('is one file as long as it may be, each place in both languages', () => {
    const xml = printSitemap(origin, places, { at, most: 3 })
    expect(xml).toContain('<urlset')
    expect(addresses(xml)).toEqual([
      'https://plan.example/about',
      'https://plan.example/en/about',
      'https://plan.example/offices/a%26b',
      'https://plan.example/en/offices/a%26b',
      'https://plan.example/sheets/1',
      'https://plan.example/en/sheets/1',
    ])
    expect(xml.match(/<lastmod>2021-06-10T00:00:00.000Z<\/lastmod>/g)).toHaveLength(2)
  })

  it('leads to its parts where more is told, and leaves none out', () => {
    const xml = printSitemap(origin, places, { at, most: 2 })
    expect(xml).toContain('<sitemapindex')
    expect(addresses(xml)).toEqual([
      'https://plan.example/sitemaps/1',
      'https://plan.example/sitemaps/2',
    ])
    const parts = [1, 2].flatMap((part) => addresses(printSitemapPart(origin, places, part, 2)))
    expect(parts).toEqual(addresses(printSitemap(origin, places, { at, most: 3 })))
    expect(printSitemapPart(origin, places, 3, 2)).toBeNull()
  })

  it('is there while nothing is told', () => {
    expect(addresses(printSitemap(origin, [], { at }))).toEqual([])
  })
})
