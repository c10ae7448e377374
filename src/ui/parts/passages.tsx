/** Entries of a field as the form lists them, each with the way to its words in the source. */
import type { Passage } from '../../lib/span.ts'
import type { Entry } from '../../plan/sheet.ts'
import { fieldOf } from '../field-path.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'
import { SourceLink } from './source-link.tsx'

export interface FieldOrigin {
  readonly document: string
  /** Position of the sheet in its document. */
  readonly position: number
}

interface PassagesProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly title: string
  /** Path of the list within the sheet. */
  readonly path: readonly [string, ...string[]]
  readonly entries: readonly Entry[]
  /** Level of the title in the page's outline. */
  readonly level?: 3 | 4
}

/** Nothing at all where the form has no such part or left it empty. */
export function Passages({ site, origin, title, path, entries, level = 4 }: PassagesProps) {
  if (entries.length === 0) return null
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div class="form-field">
      <Heading class="form-field-title">{title}</Heading>
      <ul class="passages">
        {entries.map((entry, index) => (
          <>
            <EntryHeading site={site} under={entry.under} before={entries[index - 1]?.under} />
            <li>
              <Original site={site} text={entry.text} />{' '}
              <SourceLink
                site={site}
                document={origin.document}
                place={fieldOf(origin.position, ...path, index)}
                field={`${title} ${index + 1}`}
              />
            </li>
          </>
        ))}
      </ul>
    </div>
  )
}

interface EntryHeadingProps {
  readonly site: Site
  /** The line an entry stands under, and that of the entry before it. */
  readonly under: Passage | undefined
  readonly before: Passage | undefined
}

/** Once above all entries that stand under one line of the form. */
export function EntryHeading({ site, under, before }: EntryHeadingProps) {
  if (under === undefined || under.span.start === before?.span.start) return null
  return (
    <li class="passage-heading">
      <Original site={site} text={under.text} />
    </li>
  )
}
