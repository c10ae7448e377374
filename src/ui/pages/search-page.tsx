/** Search over all sheets; the question stands in the address, so that an answer can be sent to somebody. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Verdict } from '../../plan/sheet.ts'
import type { Outcome } from '../../target/outcome.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { DeclaredVerdict } from '../parts/declared-verdict.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import type { SearchLink, Site } from '../site.ts'

export interface SearchPageProps {
  readonly site: Site
  readonly query: SearchLink
  /** null while nothing was asked. */
  readonly result: { readonly hits: readonly Hit[]; readonly next: string | null } | null
  readonly offices: readonly Office[]
  readonly years: readonly FiscalYear[]
}

export interface Hit {
  readonly sheet: string
  readonly title: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly outcome: Outcome | null
  readonly declared: Verdict | null
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[]
}

export function SearchPage(props: SearchPageProps) {
  const { site, query } = props
  const words = site.words.searchPage
  const title = props.result === null ? words.title : words.resultTitle(query.words)
  return (
    <Layout site={site} title={title} crumbs={[{ text: words.title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <SearchForm {...props} />
      <Results {...props} />
    </Layout>
  )
}

function SearchForm({ site, query, offices, years }: SearchPageProps) {
  const words = site.words.searchPage
  const control = controlOf({ id: 'q', hint: words.wordsHint })
  return (
    <search>
      <form class="search-form" method="get" action={site.links.search()}>
        <FormField id="q" label={words.words} hint={words.wordsHint}>
          <input class="input" type="search" name="q" value={query.words} lang="ja" {...control} />
        </FormField>
        <FormField id="office" label={words.office}>
          <select class="input" id="office" name="office">
            <option value="">{words.allOffices}</option>
            {offices.map((office) => (
              <option value={office.code} selected={office.code === query.office}>
                {officeName(site, office)}
              </option>
            ))}
          </select>
        </FormField>
        <FormField id="year" label={words.year}>
          <select class="input" id="year" name="year">
            <option value="">{words.allYears}</option>
            {years.map((year) => (
              <option value={String(year)} selected={year === query.fiscalYear}>
                {formatYear(year, site.language)}
              </option>
            ))}
          </select>
        </FormField>
        <button class="button" type="submit">
          {words.button}
        </button>
      </form>
    </search>
  )
}

function Results({ site, query, result }: SearchPageProps) {
  const words = site.words.searchPage
  if (result === null) return <p class="missing">{words.askWords}</p>
  if (result.hits.length === 0) {
    return (
      <>
        <p role="status">{words.none}</p>
        <Elsewhere site={site} query={query} />
      </>
    )
  }
  return (
    <>
      <p role="status">{words.shown(result.hits.length)}</p>
      <ol class="hits">
        {result.hits.map((hit) => (
          <HitLine site={site} hit={hit} />
        ))}
      </ol>
      {result.next === null ? null : (
        <p>
          <a
            class="button button-outline"
            rel="next"
            href={site.links.search({ ...query, after: result.next })}
          >
            {words.more}
          </a>
        </p>
      )}
      <Elsewhere site={site} query={query} />
    </>
  )
}

/** Only initiatives are searched here: letters have a search of their own, words a glossary. */
function Elsewhere({ site, query }: Pick<SearchPageProps, 'site' | 'query'>) {
  const words = site.words.searchPage
  return (
    <ul class="link-list">
      <li>
        <a href={site.links.voices({ words: query.words, office: query.office })}>
          {words.inVoices(query.words)}
        </a>
      </li>
      <li>
        <a href={site.links.glossary()}>{site.words.glossary}</a>
      </li>
    </ul>
  )
}

function HitLine({ site, hit }: { readonly site: Site; readonly hit: Hit }) {
  return (
    <li class="hit">
      <h2 class="hit-title">
        <a href={site.links.sheet(hit.sheet)}>
          <Original site={site} text={hit.title === '' ? site.words.notPrinted : hit.title} />
        </a>
      </h2>
      <p class="hit-where">
        <span>
          {officeName(site, hit.office)} {formatYear(hit.fiscalYear, site.language)}
        </span>
        <OutcomeSign site={site} standing={hit.outcome ?? 'notEvaluated'} />
        {hit.declared === null ? null : (
          <span>
            <span class="label">{site.words.sheet.declared}</span>{' '}
            <DeclaredVerdict site={site} declared={hit.declared} />
          </span>
        )}
      </p>
      <p class="hit-excerpt" lang="ja">
        {hit.excerpt.map(({ text, match }) => (match ? <mark>{text}</mark> : text))}
      </p>
    </li>
  )
}
