/** The discreet way from a field to its words in the source document; its full name is for screen readers. */
import { languageOf } from '../language-of.ts'
import type { Site, SourcePlace } from '../site.ts'

interface SourceLinkProps {
  readonly site: Site
  readonly document: string
  readonly place: SourcePlace
  /** What the reader will find: the field's name on the form, with its number in a list. */
  readonly field: string
}

export function SourceLink({ site, document, place, field }: SourceLinkProps) {
  const words = site.words.sheet
  return (
    <a class="source-link" href={site.links.source(document, place)} title={words.sourceOf(field)}>
      {words.sourceWords}
      <span class="visually-hidden" lang={languageOf(field, site.language)}>
        {site.words.bracketed(field)}
      </span>
    </a>
  )
}
