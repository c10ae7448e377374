/** The announced meetings of a council as an iCalendar file, with their times, for the calendars people already keep. */
import ical, { ICalEventStatus } from 'ical-generator'
import { type Meeting, meetingTitle } from '../../evidence/council/records.ts'

interface Written {
  /** ISO day the file is written on. */
  readonly today: string
  /** Where a meeting's page is, whole. */
  readonly addressOf: (meeting: string) => string
}

export function printCouncilCalendar(
  office: { readonly name: string },
  meetings: readonly Meeting[],
  { today, addressOf }: Written,
): string {
  const calendar = ical({
    name: `${office.name}の区政会議`,
    prodId: { company: 'Torikumi', product: 'council' },
  })
  for (const meeting of meetings) {
    if (meeting.stage === 'planned') continue
    const { on, from, until, place } = meeting.notice
    calendar.createEvent({
      id: `council-${meeting.id}`,
      summary: `${office.name} ${meetingTitle(meeting)}`,
      // the moment itself: Japan has one time zone and no summer time
      start: new Date(`${on}T${from}:00+09:00`),
      end: new Date(`${on}T${until}:00+09:00`),
      stamp: new Date(`${today}T00:00:00+09:00`),
      ...(place === '' ? {} : { location: place }),
      description: descriptionOf(meeting),
      url: addressOf(meeting.id),
      status: meeting.stage === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

/** What is talked about; of a meeting that is not held, why. */
function descriptionOf({ stage, notice, cancelledReason }: Meeting): string {
  const items = notice.agenda.map(({ title, question }) =>
    question === '' ? `・${title}` : `・${title}（${question}）`,
  )
  const lines = [
    ...(stage === 'cancelled' ? [`中止の理由：${cancelledReason}`] : []),
    ...(items.length === 0 ? [] : ['議題', ...items]),
    ...(notice.openToPublic ? [] : [`公開しません：${notice.closedReason}`]),
  ]
  return lines.join('\n')
}
