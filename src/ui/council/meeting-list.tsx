/** Meetings as a list: when, where, how, and what stands behind each. */
import { type Meeting, meetingTitle } from '../../evidence/council/records.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { Original } from '../parts/original.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

interface MeetingListProps {
  readonly site: Site
  readonly meetings: readonly Meeting[]
}

export function MeetingList({ site, meetings }: MeetingListProps) {
  const words = councilWords(site.language)
  return (
    <ul class="meeting-list">
      {meetings.map((meeting) => {
        const { notice, stage, minutesStage } = meeting
        return (
          <li>
            <p>
              <a href={site.links.councilMeeting(meeting.id)}>
                {formatYear(meeting.fiscalYear, site.language)}{' '}
                <Original site={site} text={meetingTitle(meeting)} />
              </a>
              <span class="badge">{words.stages[stage]}</span>
            </p>
            <p class="meeting-facts">
              <span>
                {formatDay(notice.on, site.language)} {notice.from}～{notice.until}
              </span>
              <span>{words.modes[notice.mode]}</span>
              {notice.place === '' ? null : (
                <span>
                  <Original site={site} text={notice.place} />
                </span>
              )}
              {minutesStage === 'published' ? <span>{words.minutes}</span> : null}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
