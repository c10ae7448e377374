/** The official form of what the page shows: one link a medium, each saying what it leads to. */
import type { FormMedium, Site } from '../site.ts'

export interface FormLinksProps {
  readonly site: Site
  /** Id of the heading. */
  readonly id: string
  readonly href: (medium: FormMedium) => string
  readonly heading?: string
  readonly level?: 2 | 3
  /** Id of what it belongs to, where a page has several. */
  readonly of?: string
}

const media: readonly FormMedium[] = ['pdf', 'xlsx', 'docx', 'html']

export function FormLinks({ site, id, href, heading, level = 2, of }: FormLinksProps) {
  const words = site.words.forms
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <nav class="form-links" aria-labelledby={of === undefined ? id : `${of} ${id}`}>
      <Heading id={id}>{heading ?? words.heading}</Heading>
      <ul class="year-links">
        {media.map((medium) => (
          <li>
            <a href={href(medium)} type={mediaTypes[medium]} hreflang="ja">
              {words.media[medium]}
            </a>
          </li>
        ))}
        {of === undefined ? (
          <li>
            <a href={site.links.data()}>{site.words.data.title}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

const mediaTypes: Readonly<Record<FormMedium, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
}
