/** What is wrong in a municipality's calendar: a year without an open day, days that end before they begin. */
import type { Problem } from '../lib/problem.ts'
import type { CalendarEvent, MunicipalYear } from './municipality.ts'

export function calendarProblems({ events, closed }: MunicipalYear): readonly Problem[] {
  return [...(isNeverOpen(closed) ? [neverOpen] : []), ...events.filter(isBackwards).map(backwards)]
}

function isNeverOpen(closed: MunicipalYear['closed']): boolean {
  return daysOfTheYear().every((day) =>
    closed.some(({ from, to }) =>
      from <= to ? from <= day && day <= to : from <= day || day <= to,
    ),
  )
}

/** `01-01` to `12-31`; 29 February is one of them. */
function daysOfTheYear(): readonly string[] {
  const leapYear = Date.UTC(2020, 0, 1)
  return Array.from({ length: 366 }, (_, at) =>
    new Date(leapYear + at * 86_400_000).toISOString().slice(5, 10),
  )
}

function isBackwards({ begins, monthDay, yearOffset }: CalendarEvent): boolean {
  if (begins === null) return false
  const years = begins.yearOffset - yearOffset
  return years > 0 || (years === 0 && begins.monthDay > monthDay)
}

const neverOpen: Problem = {
  code: 'municipality/never-open',
  severity: 'blocks',
  message:
    '市の設定の休みの日（calendar の closed）が、一年のすべての日にかかっています。開いている日が残るように直してください。',
}

function backwards({ name }: CalendarEvent): Problem {
  return {
    code: 'municipality/event-backwards',
    severity: 'blocks',
    message: `市の設定の行事「${name}」は、終わりの日が始まりの日より前です。begins か monthDay・yearOffset を直してください。`,
  }
}
