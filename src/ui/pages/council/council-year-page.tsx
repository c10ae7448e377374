/** What the ordinance asks to be published of a year, made from records, and the same as files. */
import type { QuorumCount } from '../../../evidence/council/meeting.ts'
import { opinionStages } from '../../../evidence/council/opinion.ts'
import type { Poll } from '../../../evidence/council/poll.ts'
import { countStages, type PublicOpinion } from '../../../evidence/council/public-opinion.ts'
import { type Meeting, meetingTitle } from '../../../evidence/council/records.ts'
import type { Seat } from '../../../evidence/council/seat.ts'
import type { FiscalYear } from '../../../japanese/fiscal-year.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { OpinionList } from '../../council/opinion-list.tsx'
import { SeatTable } from '../../council/seat-table.tsx'
import { formatDay } from '../../format/day.ts'
import { formatYear } from '../../format/year.ts'
import { Original } from '../../parts/original.tsx'
import { TableRegion } from '../../parts/table-region.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface CouncilYearPageProps {
  readonly site: Site
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly rules: CouncilRules
  readonly seats: readonly (Seat & { readonly term: number })[]
  readonly meetings: readonly { readonly meeting: Meeting; readonly count: QuorumCount | null }[]
  readonly opinions: readonly PublicOpinion[]
  readonly polls: readonly { readonly poll: Poll }[]
}

export function CouncilYearPage(props: CouncilYearPageProps) {
  const { site, office, fiscalYear, rules, seats, opinions, polls } = props
  const words = councilWords(site.language)
  const title = words.yearTitle(formatYear(fiscalYear, site.language))
  const stages = countStages(opinions)
  return (
    <CouncilFrame
      site={site}
      office={office}
      title={title}
      at={formatYear(fiscalYear, site.language)}
      lead={words.yearLead}
    >
      <p>
        {words.files}{' '}
        {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
          <>
            <a href={site.links.councilYearFile(office.code, fiscalYear, format)}>
              {format === 'xlsx' ? 'Excel' : format.toUpperCase()}
            </a>{' '}
          </>
        ))}
      </p>
      <h2 id="members">{words.members}</h2>
      {seats.length === 0 ? <p class="missing">{words.noMembers}</p> : null}
      {seats.length === 0 ? null : (
        <SeatTable site={site} caption={words.members} seats={seats} rules={rules} />
      )}
      <Meetings {...props} />
      <h2 id="opinions">{words.opinions}</h2>
      {opinions.length === 0 ? (
        <p class="missing">{words.noOpinions}</p>
      ) : (
        <ul class="year-links">
          {opinionStages
            .filter((stage) => stages[stage] > 0)
            .map((stage) => (
              <li>
                {words.opinionStages[stage]} {stages[stage]}
              </li>
            ))}
        </ul>
      )}
      <OpinionList site={site} opinions={opinions} />
      {polls.length === 0 ? null : (
        <>
          <h2 id="polls">{words.polls}</h2>
          <ul>
            {polls.map(({ poll }) => (
              <li>
                <a href={site.links.councilPoll(poll.id)}>
                  <Original site={site} text={poll.title} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </CouncilFrame>
  )
}

function Meetings({ site, meetings }: CouncilYearPageProps) {
  const words = councilWords(site.language)
  if (meetings.length === 0) {
    return (
      <>
        <h2 id="meetings">{words.meetings}</h2>
        <p class="missing">{words.noMeetings}</p>
      </>
    )
  }
  return (
    <>
      <h2 id="meetings">{words.meetings}</h2>
      <TableRegion caption={words.meetings} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.meetings}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.attendance}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ meeting, count }) => (
            <tr>
              <th scope="row">{formatDay(meeting.notice.on, site.language)}</th>
              <td>
                <a href={site.links.councilMeeting(meeting.id)}>
                  <Original site={site} text={meetingTitle(meeting)} />
                </a>
              </td>
              <td>{words.stages[meeting.stage]}</td>
              <td>{count === null ? '—' : words.attended(count.present, count.seated)}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  )
}
