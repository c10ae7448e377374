/** An office's years, with how each came out. */
import type { Office } from '../../judgement/judged-sheet.ts'
import { may } from '../../workflow/policy/may.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Layout } from '../parts/layout.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'
import type { OfficeEntry } from './start-page.tsx'

export interface OfficePageProps {
  readonly site: Site
  readonly entry: OfficeEntry
  /** Whether people work there; one that stands in for a document without an office has no council and no letters. */
  readonly staffed: boolean
}

const columns = ['met', 'unmet', 'undetermined', 'notEvaluated'] as const

export function OfficePage({ site, entry: { office, years }, staffed }: OfficePageProps) {
  const words = site.words.office
  const name = officeName(site, office)
  return (
    <Layout site={site} title={words.title(name)} crumbs={[{ text: name, href: null }]}>
      <header class="page-head">
        <h1>{words.title(name)}</h1>
        <p class="lead">{years.length === 0 ? site.words.start.noYears : words.lead}</p>
      </header>
      {years.length === 0 ? null : (
        <TableRegion caption={words.table(name)} stacks>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" class="number">
                {words.initiatives}
              </th>
              {columns.map((column) => (
                <th scope="col" class="number">
                  {site.words.sheet[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr>
                <th scope="row">
                  <a href={site.links.officeYear(office.code, year.fiscalYear)}>
                    {formatYear(year.fiscalYear, site.language)}
                  </a>
                </th>
                <td class="number" data-label={words.initiatives}>
                  {year.sheets}
                </td>
                {columns.map((column) => (
                  <td class="number" data-label={site.words.sheet[column]}>
                    {year[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {staffed ? <Elsewhere site={site} office={office} /> : null}
      {site.language === 'ja' &&
      may(site.who, 'initiative.assign', { office: office.id }).allowed ? (
        <p>
          <a href={site.links.responsibilities(office.code)}>取組の受け持ちを決める</a>
        </p>
      ) : null}
    </Layout>
  )
}

/** What else there is of this ward: who looks for a ward looks for all of it. */
function Elsewhere({ site, office }: { readonly site: Site; readonly office: Office }) {
  const words = site.words.office
  const name = officeName(site, office)
  return (
    <section>
      <h2 id="elsewhere">{words.elsewhere(name)}</h2>
      <ul class="link-list">
        <li>
          <a href={site.links.council(office.code)}>{councilWords(site.language).titleOf(name)}</a>
        </li>
        <li>
          <a href={site.links.voices({ office: office.code })}>{words.voices(name)}</a>
        </li>
        <li>
          <a href={site.links.voiceForm()}>{site.words.voices.send}</a>
        </li>
      </ul>
    </section>
  )
}
