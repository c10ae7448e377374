/**
 * The space in which the reading of a target stands: right under its field, or on the page that checks one. Without a
 * script it holds what came with the page; with `target-reading` it follows the typing.
 */
import type { Child } from 'hono/jsx'
import type { Site } from '../site.ts'

interface ReadingUnderFieldProps {
  readonly site: Site
  /** Id of the field with the sentence. */
  readonly field: string
  /** Names of fields of the same form to ask with: year, half, actual, former, brief. */
  readonly with: readonly string[]
  /** What to ask with besides, the same for every typing. */
  readonly query?: Readonly<Record<string, string>>
  readonly children: Child
}

export function ReadingUnderField(props: ReadingUnderFieldProps) {
  const { site, field, with: others, query = {}, children } = props
  return (
    <div
      class="reading-space"
      id={`${field}-reading`}
      aria-live="polite"
      data-reading-of={field}
      data-reading-with={others.join(' ')}
      data-reading-from={site.links.targetReading()}
      data-reading-query={new URLSearchParams(query).toString()}
    >
      {children}
    </div>
  )
}
