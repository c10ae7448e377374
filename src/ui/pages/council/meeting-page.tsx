/** One meeting: notice, agenda, materials, who took part, minutes, and what was said there. */
import { countQuorum } from '../../../evidence/council/meeting.ts'
import type { PublicOpinion } from '../../../evidence/council/public-opinion.ts'
import {
  attendanceOf,
  type Meeting,
  type MeetingPlace,
  meetingTitle,
} from '../../../evidence/council/records.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { Materials } from '../../council/materials.tsx'
import { OpinionList } from '../../council/opinion-list.tsx'
import { formatDay } from '../../format/day.ts'
import { formatYear } from '../../format/year.ts'
import { Original } from '../../parts/original.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface MeetingPageProps {
  readonly site: Site
  readonly meeting: Meeting
  readonly rules: CouncilRules | null
  readonly places: readonly MeetingPlace[]
  /** Published minutes; null before. */
  readonly minutes: { readonly content: string } | null
  readonly opinions: readonly PublicOpinion[]
}

export function MeetingPage(props: MeetingPageProps) {
  const { site, meeting, opinions } = props
  const words = councilWords(site.language)
  const title = `${formatYear(meeting.fiscalYear, site.language)} ${meetingTitle(meeting)}`
  return (
    <CouncilFrame site={site} office={meeting.office} title={title} at={title}>
      <Notice {...props} />
      <h2 id="agenda">{words.agenda}</h2>
      <ol>
        {meeting.notice.agenda.map(({ title: item, question }) => (
          <li>
            <Original site={site} text={item} />
            {question === '' ? null : (
              <p class="label">
                {words.question} <Original site={site} text={question} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <Materials site={site} meeting={meeting} />
      <Taken {...props} />
      {opinions.length === 0 ? null : (
        <>
          <h2 id="said">{words.saidHere}</h2>
          <OpinionList site={site} opinions={opinions} />
        </>
      )}
    </CouncilFrame>
  )
}

function Notice({ site, meeting }: MeetingPageProps) {
  const words = councilWords(site.language)
  const { notice, stage, announcedOn, lateReason, cancelledReason } = meeting
  return (
    <>
      {stage === 'cancelled' ? (
        <p class="council-note">{words.cancelled(cancelledReason)}</p>
      ) : null}
      <dl class="page-facts">
        <div>
          <dt>{words.when}</dt>
          <dd>
            {formatDay(notice.on, site.language)} {notice.from}～{notice.until}
          </dd>
        </div>
        <div>
          <dt>{words.mode}</dt>
          <dd>{words.modes[notice.mode]}</dd>
        </div>
        {notice.place === '' ? null : (
          <div>
            <dt>{words.where}</dt>
            <dd>
              <Original site={site} text={notice.place} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.state}</dt>
          <dd>
            {words.stages[stage]}
            {announcedOn === null
              ? null
              : `（${words.announcedOn(formatDay(announcedOn, site.language))}）`}
          </dd>
        </div>
      </dl>
      <p>{notice.openToPublic ? words.open : words.closed(notice.closedReason)}</p>
      {lateReason === '' ? null : <p>{words.late(lateReason)}</p>}
    </>
  )
}

function Taken({ site, meeting, rules, places, minutes }: MeetingPageProps) {
  const words = councilWords(site.language)
  if (meeting.stage !== 'held') return null
  const quorum = rules?.quorum ?? 'none'
  const { present, seated, needed, reached } = countQuorum(attendanceOf(places), quorum)
  const published = meeting.minutesPublishedOn
  return (
    <>
      <h2 id="attendance">{words.attendance}</h2>
      <p>
        {words.attended(present, seated)}
        {quorum === 'none' ? null : ` ${words.quorum(needed, reached)}`}
      </p>
      <ul class="year-links">
        {places.map(({ memberName, presence }) => (
          <li>
            <Original site={site} text={memberName} />（{words.presences[presence ?? 'absent']}）
          </li>
        ))}
      </ul>
      <h2 id="minutes">{words.minutes}</h2>
      {minutes === null ? (
        <p class="missing">{words.noMinutes}</p>
      ) : (
        <>
          {published === null ? null : (
            <p>{words.minutesOn(formatDay(published, site.language))}</p>
          )}
          <p class="minutes" lang="ja">
            {minutes.content}
          </p>
        </>
      )}
    </>
  )
}
