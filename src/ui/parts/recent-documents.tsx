/** What changed lately: the documents taken in last, each leading to the year it speaks of. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Form } from '../../plan/document.ts'
import { formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

export interface RecentDocument {
  readonly id: string
  /** Name of the file as it was received. */
  readonly source: string
  readonly form: Form
  /** 0 the plan alone, 1 with mid-year review, 2 with self-evaluation. */
  readonly stage: 0 | 1 | 2
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** ISO time. */
  readonly acceptedAt: string
}

interface RecentDocumentsProps {
  readonly site: Site
  readonly documents: readonly RecentDocument[]
}

/** Nothing at all while nothing was taken in. */
export function RecentDocuments({ site, documents }: RecentDocumentsProps) {
  if (documents.length === 0) return null
  return (
    <section>
      <h2 id="recent">{site.words.start.recent}</h2>
      <ul class="recent-list">
        {documents.map((document) => (
          <RecentLine site={site} document={document} />
        ))}
      </ul>
    </section>
  )
}

interface RecentLineProps {
  readonly site: Site
  readonly document: RecentDocument
}

function RecentLine({ site, document }: RecentLineProps) {
  const words = site.words.start
  const { id, office, fiscalYear, form, stage, source, acceptedAt } = document
  const overview = form === 'policy-tree'
  const address = overview
    ? site.links.overview(id)
    : site.links.officeYear(office.code, fiscalYear)
  return (
    <li class="recent">
      <a href={address}>
        {words.recentTitle(officeName(site, office), formatYear(fiscalYear, site.language))}
      </a>
      <span class="recent-what">{overview ? words.recentOverview : words.recentStage[stage]}</span>
      <span class="recent-where">
        {words.recentDay(formatMoment(acceptedAt, site.language))}
        {site.words.colon}
        <a href={site.links.source(id)}>
          <Original site={site} text={source} />
        </a>
      </span>
    </li>
  )
}
