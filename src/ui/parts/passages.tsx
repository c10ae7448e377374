/** Entries of a field as the form lists them, each with the way to its words in the source. */
import type { Passage } from '../../lib/span.ts'
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
  readonly entries: readonly Passage[]
}

/** Nothing at all where the form has no such part or left it empty. */
export function Passages({ site, origin, title, path, entries }: PassagesProps) {
  if (entries.length === 0) return null
  return (
    <div class="form-field">
      <h4 class="form-field-title">{title}</h4>
      <ul class="passages">
        {entries.map((entry, index) => (
          <li>
            <Original site={site} text={entry.text} />{' '}
            <SourceLink
              site={site}
              document={origin.document}
              place={fieldOf(origin.position, ...path, index)}
              field={`${title} ${index + 1}`}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
