/** Over a sheet of a version that no longer speaks for its year: what a bookmark or a citation leads to may be old. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { formatMoment } from '../format/day.ts'
import type { Site } from '../site.ts'
import { Notification } from './notification.tsx'

interface NewerVersionProps {
  readonly site: Site
  readonly judged: JudgedSheet
  /** The same initiative in the version that speaks; null where it is not in that. */
  readonly newest: { readonly id: string } | null
}

export function NewerVersion({ site, judged, newest }: NewerVersionProps) {
  const words = site.words.sheet
  const { office, fiscalYear, document } = judged
  return (
    <Notification kind="caution" title={words.newer}>
      <p>{words.newerWhat(formatMoment(document.acceptedAt, site.language))}</p>
      <ul class="link-list">
        <li>
          {newest === null ? (
            <a href={site.links.officeYear(office.code, fiscalYear)}>{words.newerYear}</a>
          ) : (
            <a href={site.links.sheet(newest.id)}>{words.newerSheet}</a>
          )}
        </li>
        <li>
          <a href={site.links.changes(office.code, fiscalYear)}>{site.words.changes.link}</a>
        </li>
      </ul>
    </Notification>
  )
}
