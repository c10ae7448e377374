/** The glossary for people: the officers' words, what they mean, and the words of the English pages. */
import { type Term, terms } from '../../plan/glossary.ts'
import { Layout } from '../parts/layout.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export function GlossaryPage({ site }: { readonly site: Site }) {
  const words = site.words.glossaryPage
  const nameOf = ({ section, sectionEnglish }: Term) =>
    site.language === 'en' ? sectionEnglish : section
  const explained = terms.filter(({ meaning }) => meaning !== null)
  const sections = [...new Set(explained.map(nameOf))]
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      crumbs={[{ text: words.title, href: null }]}
    >
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {sections.map((section, index) => (
        <section>
          <h2 id={`section-${index}`}>{section}</h2>
          <TableRegion caption={section} quietCaption stacks>
            <thead>
              <tr>
                <th scope="col">{words.term}</th>
                <th scope="col">{words.english}</th>
                <th scope="col">{words.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {explained
                .filter((term) => nameOf(term) === section)
                .map((term) => (
                  <TermRow site={site} term={term} />
                ))}
            </tbody>
          </TableRegion>
        </section>
      ))}
    </Layout>
  )
}

function TermRow({ site, term }: { readonly site: Site; readonly term: Term }) {
  const words = site.words.glossaryPage
  return (
    <tr id={term.code}>
      <th scope="row" lang="ja">
        {term.japanese.join('、')}
      </th>
      <td data-label={words.english}>
        <span lang="en">{term.english}</span>
      </td>
      <td data-label={words.meaning}>
        {site.language === 'ja' ? term.meaning?.japanese : term.meaning?.english}
      </td>
    </tr>
  )
}
