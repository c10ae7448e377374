/** The council's files: materials, yearly reports, the calendar. */
import { getCouncil, getMeeting } from '../../../actions/council/get-council.ts'
import { getCouncilYear } from '../../../actions/council/get-council-year.ts'
import { printCouncilCalendar } from '../../../publish/council/council-calendar.ts'
import { printMaterials } from '../../../publish/council/materials-document.ts'
import { printYearReport, yearTables } from '../../../publish/council/year-report.ts'
import { printDataWorkbook } from '../../../publish/data/data-workbook.ts'
import { byteOrderMark, printCsv } from '../../../publish/data/print-csv.ts'
import { file } from '../../file-response.ts'
import { idIn, nameIn, readYear, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function councilMaterials(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'meeting')
  const found = id === null ? null : await getMeeting(visit.actions, id, { open: true })
  const bytes = found === null ? null : await printMaterials(found.meeting)
  if (bytes === null) return notFound(visit.site)
  return file({ bytes, mediaType: 'application/pdf', name: '区政会議の資料.pdf', inline: true })
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function councilYearFile(visit: Visit): Promise<Response> {
  const year = readYear(visit.request.param('year'))
  const found =
    year === null ? null : await getCouncilYear(visit.actions, nameIn(visit, 'office') ?? '', year)
  if (found === null) return notFound(visit.site)
  const format = nameIn(visit, 'format')
  const name = `${found.office.name}-区政会議-${year}.${format}`
  if (format === 'pdf') {
    return file({ bytes: await printYearReport(found), mediaType: 'application/pdf', name })
  }
  const tables = yearTables(found)
  if (format === 'xlsx') {
    return file({ bytes: await printDataWorkbook(name, tables), mediaType: excel, name })
  }
  // the opinions: members and meetings are in the workbook
  const opinions = tables.findLast(() => true)
  const text = opinions === undefined ? '' : byteOrderMark + printCsv(opinions)
  return file({ bytes: Buffer.from(text), mediaType: 'text/csv; charset=utf-8', name })
}

export async function councilCalendar(visit: Visit): Promise<Response> {
  const found = await getCouncil(visit.actions, nameIn(visit, 'office') ?? '')
  if (found === null) return notFound(visit.site)
  const origin = visit.origin ?? new URL(visit.request.url).origin
  const text = printCouncilCalendar(found.office, found.meetings, {
    today: visit.actions.today,
    addressOf: (meeting) => `${origin}${visit.site.links.councilMeeting(meeting)}`,
  })
  return file({
    bytes: Buffer.from(text),
    mediaType: 'text/calendar; charset=utf-8',
    name: `council-${found.office.code}.ics`,
  })
}
