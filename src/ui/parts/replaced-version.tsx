/** Over a sheet of a version that does not speak for its year: a bookmark or a citation may lead to it. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { formatMoment } from '../format/day.ts'
import type { Site } from '../site.ts'
import { Notification } from './notification.tsx'

/** What speaks instead. */
export interface Replacing {
  /** It goes further through the year; otherwise it goes as far and came later. */
  readonly further: boolean
  /** The same initiative in it; null where it is not there. */
  readonly sheet: { readonly id: string } | null
}

interface ReplacedVersionProps {
  readonly site: Site
  readonly judged: JudgedSheet
  readonly by: Replacing
}

export function ReplacedVersion({ site, judged, by }: ReplacedVersionProps) {
  const { further, newer } = site.words.sheet.replaced
  const words = by.further ? further : newer
  const { office, fiscalYear, document } = judged
  return (
    <Notification kind="caution" title={words.title}>
      <p>{words.what(formatMoment(document.acceptedAt, site.language))}</p>
      <ul class="link-list">
        <li>
          {by.sheet === null ? (
            <a href={site.links.officeYear(office.code, fiscalYear)}>{words.year}</a>
          ) : (
            <a href={site.links.sheet(by.sheet.id)}>{words.sheet}</a>
          )}
        </li>
        <li>
          <a href={site.links.changes(office.code, fiscalYear)}>{site.words.changes.link}</a>
        </li>
      </ul>
    </Notification>
  )
}
