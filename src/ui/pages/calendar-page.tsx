/** What happens when in a fiscal year, from the first draft of the plan to the members' own evaluation. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Deadline } from '../../workflow/calendar/deadline.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface CalendarPageProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly deadlines: readonly Deadline[]
  /** ISO day. */
  readonly today: string
  /** Years to go on to. */
  readonly otherYears: readonly FiscalYear[]
}

export function CalendarPage(props: CalendarPageProps) {
  const { site, fiscalYear, deadlines } = props
  const words = site.words.calendar
  const title = words.title(formatYear(fiscalYear, site.language))
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {deadlines.length === 0 ? (
        <p class="missing">{words.empty}</p>
      ) : (
        <>
          <Days {...props} />
          <p>
            <a href={site.links.calendarFile(fiscalYear)}>{words.file}</a>
          </p>
        </>
      )}
      <OtherYears {...props} />
    </Layout>
  )
}

function Days({ site, deadlines, today }: CalendarPageProps) {
  const words = site.words.calendar
  const { language } = site
  return (
    <TableRegion caption={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.what}</th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <tr class={deadline.day < today ? 'is-past' : undefined}>
            <th scope="row">
              {deadline.begins === null
                ? formatDay(deadline.day, language)
                : words.span(
                    formatDay(deadline.begins, language),
                    formatDay(deadline.day, language),
                  )}
            </th>
            <td>
              <EventName site={site} deadline={deadline} />
              {deadline.moved === null ? null : (
                <p class="field-hint">{words.moved(formatDay(deadline.moved.from, language))}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function EventName({ site, deadline }: { readonly site: Site; readonly deadline: Deadline }) {
  const { name, nameEnglish } = deadline
  if (site.language === 'en' && nameEnglish !== null) return <span>{nameEnglish}</span>
  return <Original site={site} text={name} />
}

function OtherYears({ site, otherYears }: CalendarPageProps) {
  return (
    <nav aria-label={site.words.calendar.otherYears}>
      <ul class="year-links">
        {otherYears.map((year) => (
          <li>
            <a href={site.links.calendar(year)}>{formatYear(year, site.language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
