/** A year's check: what a careful reader stops at in the published documents, city-wide or of one office. */
import type { Severity } from '../../check/finding.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { type ShownFinding, severities } from '../check/shown-finding.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { CheckFilter } from '../parts/check-filter.tsx'
import { FindingEntry } from '../parts/finding-entry.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { OtherYears } from '../parts/other-years.tsx'
import { SeveritySign } from '../parts/severity-sign.tsx'
import type { CheckQuery, Site } from '../site.ts'

export interface CheckPageProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly query: CheckQuery
  /** Every office the filter offers. */
  readonly offices: readonly Office[]
  readonly years: readonly FiscalYear[]
  /** Ids of rules that found something this year. */
  readonly rules: readonly string[]
  /** How many rules there are. */
  readonly ruleCount: number
  /** Of the findings that match: how many of each severity are open, how many are set aside. */
  readonly counts: Readonly<Record<Severity, number>> & { readonly setAside: number }
  /** One page of the open ones, worst first. */
  readonly open: readonly ShownFinding[]
  readonly setAside: readonly ShownFinding[]
  readonly previous: number | null
  readonly next: number | null
  /** Day of the oldest check shown; null: nothing was checked. */
  readonly checkedOn: string | null
  /** Documents that were never checked. */
  readonly waiting: number
}

export function CheckPage(props: CheckPageProps) {
  const { site, fiscalYear, query, offices } = props
  const words = site.words.check
  const year = formatYear(fiscalYear, site.language)
  const office = offices.find(({ code }) => code === query.office) ?? null
  const name = office === null ? null : officeName(site, office)
  const title = name === null ? words.title(year) : words.officeTitle(name, year)
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        ...(office === null || name === null
          ? []
          : [
              { text: name, href: site.links.office(office.code) },
              {
                text: year,
                href: isPublished(props) ? site.links.officeYear(office.code, fiscalYear) : null,
              },
            ]),
        { text: office === null ? title : words.menu, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          <a href={site.links.checkRules()}>{words.rulesLink(props.ruleCount)}</a>
          {props.checkedOn === null
            ? null
            : site.words.bracketed(words.checkedOn(formatDay(props.checkedOn, site.language)))}
        </p>
      </header>
      {props.waiting === 0 ? null : (
        <Notification kind="caution" title={words.waiting(props.waiting)} />
      )}
      <Counts {...props} />
      <CheckFilter
        site={site}
        fiscalYear={fiscalYear}
        query={query}
        offices={offices}
        rules={props.rules}
      />
      <Findings {...props} />
      <OtherYears
        {...props}
        href={(year) => props.site.links.check(year, { ...props.query, page: 1 })}
      />
    </Layout>
  )
}

/** The filter offers every office for every year, whether it published anything then or not. */
function isPublished({ checkedOn, waiting }: CheckPageProps): boolean {
  return checkedOn !== null || waiting > 0
}

function Counts({ site, counts }: CheckPageProps) {
  const words = site.words
  return (
    <ul class="counts">
      {severities.map((severity) => (
        <li>
          <SeveritySign site={site} severity={severity} />{' '}
          <span class="count">{words.number(counts[severity])}</span>
        </li>
      ))}
      <li>
        {words.check.setAside} <span class="count">{words.number(counts.setAside)}</span>
      </li>
    </ul>
  )
}

function Findings(props: CheckPageProps) {
  const { site, open, setAside } = props
  const words = site.words.check
  if (open.length === 0 && setAside.length === 0) {
    return <p role="status">{isPublished(props) ? words.none : words.emptyYear}</p>
  }
  return (
    <>
      {severities.map((severity) => (
        <FindingList
          {...props}
          id={severity}
          title={words.severity[severity]}
          lead={words.severityMeaning[severity]}
          findings={open.filter(({ finding }) => finding.severity === severity)}
        />
      ))}
      <Pages {...props} />
      <FindingList
        {...props}
        id="set-aside"
        title={words.setAside}
        lead={words.setAsideLead}
        findings={setAside}
      />
    </>
  )
}

interface FindingListProps extends CheckPageProps {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly findings: readonly ShownFinding[]
}

function FindingList({ site, query, id, title, lead, findings }: FindingListProps) {
  if (findings.length === 0) return null
  return (
    <section class="findings-of">
      <h2 id={id}>{title}</h2>
      <p class="field-hint">{lead}</p>
      <ol class="findings">
        {findings.map((shown) => (
          <FindingEntry
            site={site}
            shown={shown}
            level={3}
            where={query.office === null ? officeName(site, shown.office) : ''}
          />
        ))}
      </ol>
    </section>
  )
}

function Pages({ site, fiscalYear, query, previous, next }: CheckPageProps) {
  if (previous === null && next === null) return null
  const to = (page: number) => site.links.check(fiscalYear, { ...query, page })
  return (
    <p class="pages">
      {previous === null ? null : (
        <a class="button button-outline" rel="prev" href={to(previous)}>
          {site.words.check.before}
        </a>
      )}{' '}
      {next === null ? null : (
        <a class="button button-outline" rel="next" href={to(next)}>
          {site.words.check.more}
        </a>
      )}
    </p>
  )
}
