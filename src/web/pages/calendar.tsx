/** `/calendar/years/:year` and the same days as a file for calendar programs */
import { getCalendar } from '../../actions/get-calendar.ts'
import { listYearsAtWork, yearToShow } from '../../actions/sheets/list-years-at-work.ts'
import { printCalendarFile } from '../../publish/calendar-file.ts'
import { CalendarPage } from '../../ui/pages/calendar-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { yearsBeside } from './years-beside.ts'

/** The same year as the board: the one that runs now, unless only others have sheets that one may see. */
export async function currentCalendar({ actions, site }: Visit): Promise<Response> {
  const year = yearToShow(actions, await listYearsAtWork(actions))
  return seeOther(href('calendar', { year }, { language: site.language }))
}

export async function calendar(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const year = readYear(visit.request.param('year'))
  if (year === null) return notFound(site)
  const { deadlines } = await getCalendar(actions, year)
  const atWork = await listYearsAtWork(actions)
  return page(
    <CalendarPage
      site={site}
      fiscalYear={year}
      deadlines={deadlines}
      today={actions.today}
      otherYears={yearsBeside(year, { today: actions.today, atWork })}
    />,
  )
}

export async function calendarFile(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const year = readYear(visit.request.param('year'))
  if (year === null) return notFound(site)
  const text = printCalendarFile({
    name: site.words.calendar.fileName(site.municipality),
    ...(await getCalendar(actions, year)),
    language: site.language,
    today: actions.today,
  })
  const bytes = Buffer.from(text)
  return new Response(bytes, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="calendar-${year}.ics"`,
      'cache-control': 'no-cache',
    },
  })
}
