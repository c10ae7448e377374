import { describe, expect, it } from 'vitest'
import { AboutPage } from '../../src/ui/pages/about-page.tsx'
import { OfficeYearPage } from '../../src/ui/pages/office-year-page.tsx'
import type { Site } from '../../src/ui/site.ts'
import { office, sheets, year } from './fictional-ward.ts'
import { siteIn } from './site.ts'

const found: Site = { ...siteIn('ja'), address: '/about?x=1', otherLanguage: '/en/about?x=1' }

const headOf = (site: Site) => String(AboutPage({ site })).split('</head>')[0] ?? ''

describe('the head of a page', () => {
  it('names the municipality, for whoever keeps several of such pages', () => {
    expect(headOf(found)).toContain('<title>このサイトの見かた｜汐待市 取組と判定</title>')
  })

  it('says which page it is, in which languages it stands, and what is on it', () => {
    const head = headOf(found)
    expect(head).toContain('<link rel="canonical" href="https://plan.example/about"/>')
    expect(head).toContain('hreflang="ja" href="https://plan.example/about"')
    expect(head).toContain('hreflang="en" href="https://plan.example/en/about"')
    expect(head).toMatch(/<meta name="description" content="区役所が一年の初めに/)
    expect(head).not.toContain('noindex')
  })

  it('is another page where a list goes on, in both languages, whatever else was chosen', () => {
    const [own, twin] = ['/voices', '/en/voices'].map((path) => `${path}?office=a&after=2021%20x`)
    const head = headOf({ ...found, address: own ?? '', otherLanguage: twin ?? '' })
    const later = '?after=2021+x"/>'
    expect(head).toContain(`<link rel="canonical" href="https://plan.example/voices${later}`)
    expect(head).toContain(`hreflang="en" href="https://plan.example/en/voices${later}`)
    expect(head).toContain(`<meta property="og:url" content="https://plan.example/voices${later}`)
  })

  it('keeps a page that has no twin in the other language out of searches', () => {
    const head = headOf({ ...found, otherLanguage: null })
    expect(head).toContain('<meta name="robots" content="noindex"/>')
    expect(head).not.toContain('canonical')
  })

  it('tells nobody the address of a page that is one person’s', () => {
    const page = String(AboutPage({ site: { ...found, personal: true } }))
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).not.toMatch(/canonical|og:url|page-address/)
  })

  it('tells of a ward’s year what its first sentence tells', () => {
    const page = OfficeYearPage({
      ...{ site: found, office, fiscalYear: year, sheets, overviews: [], otherDocuments: [] },
      ...{ years: [year], openFindings: null },
    })
    const said = /<meta name="description" content="([^"]+)"/.exec(String(page))?.[1]
    expect(said).toMatch(/公表した取組は\d+件です/)
    expect(String(page)).toContain(`<p class="lead">${said}</p>`)
  })
})
