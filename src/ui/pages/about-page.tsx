/** How to read the site: what is published, what the signs say, who judges, and how sure the figures are. */
import { Layout } from '../parts/layout.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

export function AboutPage({ site }: { readonly site: Site }) {
  const words = site.words.about
  const { links } = site
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
      <Told id="what" title={words.what} text={words.whatText(site.municipality)} />
      <section>
        <h2 id="year">{words.year}</h2>
        <ol class="year-course">
          {words.yearSteps.map(([when, what]) => (
            <li>
              <strong>{when}</strong>
              <span>{what}</span>
            </li>
          ))}
        </ol>
        <p>
          <a href={links.currentCalendar()}>{words.yearLink}</a>
        </p>
      </section>
      <section>
        <h2 id="signs">{words.signs}</h2>
        <Signs site={site} />
      </section>
      <Told id="verdicts" title={words.verdicts} text={words.verdictsText} />
      <Told id="figures" title={words.figures} text={words.figuresText} />
      <section>
        <h2 id="yourself">{words.yourself}</h2>
        <p>{words.yourselfText}</p>
        <ul class="link-list">
          <li>
            <a href={links.data()}>{site.words.data.title}</a>
          </li>
          <li>
            <a href={links.voiceForm()}>{site.words.voices.send}</a>
          </li>
          <li>
            <a href={links.councils()}>{councilWords(site.language).title}</a>
          </li>
          <li>
            <a href={links.glossary()}>{site.words.glossary}</a>
          </li>
        </ul>
      </section>
      <Told id="accessibility" title={words.accessibility} text={words.accessibilityText} />
    </Layout>
  )
}

interface ToldProps {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
}

function Told({ id, title, text }: ToldProps) {
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </section>
  )
}

const standings = ['met', 'unmet', 'undetermined', 'expected', 'notEvaluated'] as const

function Signs({ site }: { readonly site: Site }) {
  const words = site.words.about
  return (
    <TableRegion caption={words.signsCaption} quietCaption stacks>
      <thead>
        <tr>
          <th scope="col">{words.sign}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <tr>
            <th scope="row">
              <OutcomeSign site={site} standing={standing} />
            </th>
            <td data-label={words.meaning}>{words.meanings[standing]}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
