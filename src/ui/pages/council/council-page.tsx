/** One council: what comes next, who sits in it, what was said, its reports. */

import type { Poll } from '../../../evidence/council/poll.ts'
import type { PublicOpinion } from '../../../evidence/council/public-opinion.ts'
import type { BodyMember, CouncilBody, Meeting } from '../../../evidence/council/records.ts'
import type { Seat } from '../../../evidence/council/seat.ts'
import type { FiscalYear } from '../../../japanese/fiscal-year.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { MeetingList } from '../../council/meeting-list.tsx'
import { OpinionList } from '../../council/opinion-list.tsx'
import { SeatTable } from '../../council/seat-table.tsx'
import { formatYear } from '../../format/year.ts'
import { officeName } from '../../office-name.ts'
import { Original } from '../../parts/original.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface CouncilPageProps {
  readonly site: Site
  readonly office: Office
  readonly rules: CouncilRules
  readonly bodies: readonly CouncilBody[]
  readonly bodyMembers: readonly BodyMember[]
  readonly seated: readonly Seat[]
  /** Announced, held or cancelled, newest first. */
  readonly meetings: readonly Meeting[]
  /** Published. */
  readonly polls: readonly Poll[]
  /** The newest. */
  readonly opinions: readonly PublicOpinion[]
  readonly years: readonly FiscalYear[]
  readonly today: string
}

export function CouncilPage(props: CouncilPageProps) {
  const { site, office, meetings, opinions, today, polls } = props
  const words = councilWords(site.language)
  const name = officeName(site, office)
  const next = meetings.filter(({ stage, notice }) => stage === 'announced' && notice.on >= today)
  const past = meetings.filter((meeting) => !next.includes(meeting))
  return (
    <CouncilFrame site={site} office={office} title={words.titleOf(name)} at={null}>
      <h2 id="next">{words.next}</h2>
      {next.length === 0 ? <p class="missing">{words.noNext}</p> : null}
      <MeetingList site={site} meetings={next.toReversed()} />
      <p>
        <a href={site.links.councilCalendar(office.code)}>{words.calendar}</a>
      </p>

      <h2 id="opinions">{words.opinions}</h2>
      <p>{words.opinionsLead}</p>
      <OpinionList site={site} opinions={opinions} />
      <p>
        <a href={site.links.councilOpinions(office.code)}>{words.allOpinions}</a>
      </p>

      <h2 id="meetings">{words.meetings}</h2>
      {past.length === 0 ? <p class="missing">{words.noMeetings}</p> : null}
      <MeetingList site={site} meetings={past} />
      <Members {...props} />
      {polls.length === 0 ? null : (
        <>
          <h2 id="polls">{words.polls}</h2>
          <ul>
            {polls.map(({ id, title, fiscalYear }) => (
              <li>
                <a href={site.links.councilPoll(id)}>
                  <Original site={site} text={title} />
                </a>{' '}
                {formatYear(fiscalYear, site.language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Years {...props} />
    </CouncilFrame>
  )
}

function Members({ site, rules, bodies, bodyMembers, seated, today }: CouncilPageProps) {
  const words = councilWords(site.language)
  const here = ({ from, until }: Pick<BodyMember, 'from' | 'until'>) =>
    from <= today && today <= (until ?? today)
  return (
    <>
      <h2 id="members">{words.members}</h2>
      {seated.length === 0 ? (
        <p class="missing">{words.noMembers}</p>
      ) : (
        <SeatTable
          site={site}
          caption={words.memberTable(seated.length)}
          seats={seated}
          rules={rules}
        />
      )}
      {bodies.length === 0 ? null : (
        <>
          <h3 id="bodies">{words.bodies}</h3>
          <ul>
            {bodies.filter(here).map((body) => {
              const posts = bodyMembers.filter(
                ({ member, ...each }) =>
                  each.body === body.id &&
                  here(each) &&
                  seated.some((seat) => seat.member === member),
              )
              return (
                <li>
                  <Original site={site} text={body.name} />（{words.bodyKinds[body.kind]}）
                  {body.purpose === '' ? null : (
                    <>
                      {' '}
                      <Original site={site} text={body.purpose} />
                    </>
                  )}
                  {posts.length === 0 ? null : (
                    <p class="label">
                      {posts
                        .map(({ memberName, post }) => `${memberName}（${words.posts[post]}）`)
                        .join('、')}
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </>
  )
}

function Years({ site, office, years }: CouncilPageProps) {
  const words = councilWords(site.language)
  if (years.length === 0) return null
  return (
    <nav aria-label={words.yearly}>
      <h2 id="years">{words.yearly}</h2>
      <ul class="year-links">
        {years.map((year) => (
          <li>
            <a href={site.links.councilYear(office.code, year)}>
              {formatYear(year, site.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
