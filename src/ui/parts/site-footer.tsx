/** The foot of every page: what this is in three sentences, and the pages about the site itself. */
import type { Site } from '../site.ts'

export function SiteFooter({ site }: { readonly site: Site }) {
  const { links, words } = site
  const { footer } = words
  const about = [
    { href: links.about(), name: words.about.title },
    { href: `${links.about()}#accessibility`, name: words.about.accessibility },
    { href: links.glossary(), name: words.glossary },
    { href: links.currentCalendar(), name: words.calendar.menu },
    { href: links.data(), name: words.data.title },
    { href: links.forms(), name: words.forms.title },
    { href: links.targetCheck(), name: words.target.title },
  ]
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <div>
          {site.personal ? null : <p class="page-address">{`${site.origin}${site.address}`}</p>}
          <p>{footer.what(site.municipality)}</p>
          <p>{footer.twoVerdicts}</p>
          <p>{footer.council}</p>
        </div>
        <nav aria-label={footer.menu}>
          <ul>
            {about.map(({ href, name }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
