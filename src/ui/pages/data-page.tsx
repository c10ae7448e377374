/** The data: files of every year, what their columns mean, the licence, and how anybody can check the judgements. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface DataPageProps {
  readonly site: Site
  /** Newest first. */
  readonly years: readonly FiscalYear[]
  readonly files: readonly NamedFile[]
  readonly others: OtherFiles
  readonly tables: readonly DescribedTable[]
  readonly licence: {
    readonly name: string
    readonly nameEnglish: string
    readonly address: string
  }
}

export interface OtherFiles {
  readonly registers: readonly LinkedFile[]
  readonly surveys: readonly LinkedFile[]
  readonly councils: readonly LinkedFile[]
}

export interface LinkedFile {
  /** In the language of the page. */
  readonly name: string
  readonly address: string
}

export interface NamedFile {
  readonly name: string
  readonly japanese: string
  readonly english: string
}

export interface DescribedTable {
  readonly name: string
  readonly japanese: string
  readonly english: string
  readonly columns: readonly {
    readonly name: string
    readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'date'
    readonly japanese: string
    readonly english: string
    readonly note: string
    readonly noteEnglish: string
  }[]
}

export function DataPage(props: DataPageProps) {
  const { site, tables, licence } = props
  const words = site.words.data
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
      <Files {...props} />
      <OtherData {...props} />
      <section>
        <h2 id="api">{words.api}</h2>
        <p>{words.apiLead}</p>
        <p>
          <a href={site.links.apiDocument()}>{words.apiDescription}</a>{' '}
          <code>{site.links.apiDocument()}</code>
        </p>
      </section>
      <section>
        <h2 id="licence">{words.licence}</h2>
        <p>
          <a href={licence.address}>
            {site.language === 'ja' ? licence.name : licence.nameEnglish}
          </a>
        </p>
        <p>{words.credit(site.municipality)}</p>
      </section>
      <section>
        <h2 id="verify">{words.verify}</h2>
        <p>{words.verifyLead}</p>
        <ol>
          {words.verifySteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <pre tabindex={0}>
          <code>{words.verifyCommand}</code>
        </pre>
        <p>
          <a href={site.links.forms()}>{site.words.forms.title}</a>
        </p>
      </section>
      <section>
        <h2 id="dictionary">{words.dictionary}</h2>
        <p>{words.csv}</p>
        {tables.map((table) => (
          <Dictionary site={site} table={table} />
        ))}
      </section>
    </Layout>
  )
}

function Files({ site, years, files }: DataPageProps) {
  const words = site.words.data
  if (years.length === 0) return <p>{words.empty}</p>
  return (
    <section>
      <h2 id="files">{words.files}</h2>
      <p>{words.editionLead}</p>
      <TableRegion caption={words.files} quietCaption stacks>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            {years.map((year) => (
              <th scope="col">{formatYear(year, site.language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.edition}</th>
            {years.map((year) => (
              <td data-label={formatYear(year, site.language)}>
                <a href={site.links.edition(year)}>{words.editionFile(year)}</a>
              </td>
            ))}
          </tr>
          {files.map(({ name, japanese, english }) => (
            <tr>
              <th scope="row">{site.language === 'ja' ? japanese : english}</th>
              {years.map((year) => (
                <td data-label={formatYear(year, site.language)}>
                  <a href={site.links.dataFile(year, name)}>
                    {name}
                    <span class="visually-hidden"> {formatYear(year, site.language)}</span>
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}

function OtherData({ site, others }: DataPageProps) {
  const words = site.words.data
  const kinds = ['registers', 'surveys', 'councils'] as const
  if (kinds.every((kind) => others[kind].length === 0)) return null
  return (
    <section>
      <h2 id="others">{words.others}</h2>
      <p>{words.othersLead}</p>
      {kinds.map((kind) =>
        others[kind].length === 0 ? null : (
          <>
            <h3 id={kind}>{words[kind]}</h3>
            <ul class="link-list">
              {others[kind].map(({ name, address }) => (
                <li>
                  <a href={address}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        ),
      )}
    </section>
  )
}

function Dictionary({ site, table }: { readonly site: Site; readonly table: DescribedTable }) {
  const words = site.words.data
  const japanese = site.language === 'ja'
  const name = japanese ? table.japanese : table.english
  return (
    <>
      <h3 id={`table-${table.name}`}>
        {name} <code>{table.name}.csv</code>
      </h3>
      <TableRegion caption={name} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <tr>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{japanese ? column.japanese : column.english}</td>
              <td>{words.kinds[column.kind]}</td>
              <td>{japanese ? <Original site={site} text={column.note} /> : column.noteEnglish}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  )
}
