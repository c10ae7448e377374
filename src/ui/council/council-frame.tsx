/** The frame of every public page of a council: where one is, what it is called, and that it advises and does not decide. */
import type { Child } from 'hono/jsx'
import type { Office } from '../../judgement/judged-sheet.ts'
import { languageOf } from '../language-of.ts'
import { officeName } from '../office-name.ts'
import type { Crumb } from '../parts/breadcrumbs.tsx'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

interface CouncilFrameProps {
  readonly site: Site
  /** null for the list of all councils. */
  readonly office: Office | null
  readonly title: string
  /** What the page is beside the council's own page; null for that page itself. */
  readonly at: string | null
  readonly lead?: string
  readonly children: Child
}

export function CouncilFrame({ site, office, title, at, lead, children }: CouncilFrameProps) {
  const words = councilWords(site.language)
  return (
    <Layout site={site} title={title} crumbs={crumbs(site, office, at)}>
      <header class="page-head">
        <h1 lang={languageOf(title, site.language)}>{title}</h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
        <p class="council-note">{words.advisory}</p>
      </header>
      {children}
    </Layout>
  )
}

function crumbs(site: Site, office: Office | null, at: string | null): readonly Crumb[] {
  const words = councilWords(site.language)
  if (office === null) return [{ text: words.title, href: null }]
  const own = {
    text: officeName(site, office),
    href: at === null ? null : site.links.council(office.code),
  }
  const all = { text: words.title, href: site.links.councils() }
  return at === null ? [all, own] : [all, own, { text: at, href: null }]
}
