/** Where the page stands: the way back up, its own name last and unlinked. */
import { languageOf } from '../language-of.ts'
import type { Site } from '../site.ts'

export interface Crumb {
  readonly text: string
  /** null for the page itself. */
  readonly href: string | null
}

export function Breadcrumbs({
  site,
  crumbs,
}: {
  readonly site: Site
  readonly crumbs: readonly Crumb[]
}) {
  if (crumbs.length === 0) return null
  const all = [{ text: site.words.startPage, href: site.links.start() }, ...crumbs]
  return (
    <nav class="breadcrumbs" aria-label={site.words.breadcrumbs}>
      <ol>
        {all.map(({ text, href }) => (
          <li>
            {href === null ? (
              <span aria-current="page" lang={languageOf(text, site.language)}>
                {text}
              </span>
            ) : (
              <a href={href} lang={languageOf(text, site.language)}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
