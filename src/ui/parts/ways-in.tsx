/** The other doors of the site besides a ward: each a link and a line that says what is behind it. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

interface WaysInProps {
  readonly site: Site
  /** The newest year anything is published for; null while nothing is. */
  readonly newest: FiscalYear | null
}

interface Way {
  readonly href: string
  readonly name: string
  readonly what: string
}

export function WaysIn({ site, newest }: WaysInProps) {
  const words = site.words.start
  return (
    <section class="ways">
      <h2 id="ways">{words.ways}</h2>
      <ul class="office-list">
        {[...waysOfYear(site, newest), ...waysAlways(site)].map(({ href, name, what }) => (
          <li class="office-line">
            <h3 class="way-name">
              <a href={href}>{name}</a>
            </h3>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function waysOfYear(site: Site, newest: FiscalYear | null): readonly Way[] {
  if (newest === null) return []
  const { links, words } = site
  const { waysTo } = words.start
  const year = formatYear(newest, site.language)
  return [
    {
      href: links.comparison(newest),
      name: words.comparison.link(year),
      what: waysTo.comparison,
    },
    { href: links.check(newest), name: words.check.cityLink(year), what: waysTo.check },
    { href: links.forecasts(newest), name: words.forecasts.link(year), what: waysTo.forecasts },
  ]
}

function waysAlways({ links, words, language }: Site): readonly Way[] {
  const { waysTo } = words.start
  return [
    { href: links.councils(), name: councilWords(language).title, what: waysTo.council },
    { href: links.voices(), name: words.voices.menu, what: waysTo.voices },
    { href: links.surveys(), name: words.survey.title, what: waysTo.surveys },
    { href: links.registers(), name: words.registers.title, what: waysTo.registers },
    { href: links.data(), name: words.data.title, what: waysTo.data },
    { href: links.about(), name: words.about.title, what: waysTo.about },
  ]
}
