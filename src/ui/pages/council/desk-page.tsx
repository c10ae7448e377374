/** The council's desk of an office: what waits, first; then meetings, members, votes, each with its form. */

import { isOpen } from '../../../evidence/council/opinion.ts'
import { detailsIn } from '../../../evidence/council/personal-words.ts'
import type { Poll } from '../../../evidence/council/poll.ts'
import type {
  BodyMember,
  CouncilBody,
  CouncilMember,
  Meeting,
  Opinion,
} from '../../../evidence/council/records.ts'
import { meetingTitle } from '../../../evidence/council/records.ts'
import type { Seat } from '../../../evidence/council/seat.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { Problem } from '../../../lib/problem.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { mayAnywhere } from '../../../workflow/policy/may.ts'
import { DeskForm } from '../../council/desk-form.tsx'
import { deskForms, mendingForm } from '../../council/desk-forms.ts'
import { DeskFrame, type Rejected } from '../../council/desk-frame.tsx'
import { OpinionTable } from '../../council/opinion-table.tsx'
import { SeatTable } from '../../council/seat-table.tsx'
import { formatDay } from '../../format/day.ts'
import { formatYear } from '../../format/year.ts'
import type { Site } from '../../site.ts'
import { Imported, type ImportedRows } from '../../tables/imported-rows.tsx'
import { japaneseCouncil } from '../../words/japanese-council.ts'
import { type CouncilTableName, councilTableTitles } from './council-file-page.tsx'

export interface DeskPageProps {
  readonly site: Site
  readonly office: Office
  readonly rules: CouncilRules
  readonly bodies: readonly CouncilBody[]
  readonly bodyMembers: readonly BodyMember[]
  readonly members: readonly CouncilMember[]
  readonly seated: readonly Seat[]
  /** All of them, former and coming ones too. */
  readonly seats: readonly Seat[]
  /** The one that is being set right; null while none is. */
  readonly mending: Seat | null
  readonly problems: readonly Problem[]
  readonly meetings: readonly Meeting[]
  readonly polls: readonly Poll[]
  readonly opinions: readonly Opinion[]
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
  /** Sheets materials can be made from. */
  readonly sheets: readonly { readonly id: string; readonly title: string }[]
  /** Accounts of members. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
  readonly rejected: Rejected | null
  /** What was just done; null: the page was only opened. */
  readonly done: string | null
  /** How many rows of a list were just taken, and how many left out; null where none was. */
  readonly imported: ImportedRows | null
}

export function DeskPage(props: DeskPageProps) {
  const { site, office, opinions, today, rejected } = props
  const open = opinions.filter(isOpen)
  const late = open.filter(({ due }) => due < today).length
  const title = `${office.name}の区政会議の仕事`
  return (
    <DeskFrame
      site={site}
      title={title}
      rejected={rejected}
      done={props.done}
      lead={`対応が続いている意見は${open.length}件です。${late > 0 ? `うち${late}件は期限を過ぎています。` : ''}`}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: null },
      ]}
    >
      <Imported imported={props.imported} />
      <p>
        <a href={site.links.council(office.code)}>公開のページを見る</a>
      </p>
      <h2 id="opinions">対応が続いている意見</h2>
      {open.length === 0 ? <p class="missing">待っている意見はありません。</p> : null}
      {open.length === 0 ? null : <OpinionTable site={site} opinions={open} today={today} />}
      <Forms {...props} only={['opinion']} />
      <FileLink {...props} table="opinions" />
      <h2 id="meetings">会議</h2>
      <Meetings {...props} />
      <Forms {...props} only={['meeting', 'word']} />
      <h2 id="members">委員</h2>
      <Mending {...props} />
      <SeatCheck {...props} />
      <Forms {...props} only={['member', 'seat', 'ending', 'body', 'joining']} />
      <FileLink {...props} table="members" />
      <h2 id="polls">委員による評価とアンケート</h2>
      <Polls {...props} />
      <Forms {...props} only={['poll']} />
      <Measures {...props} />
    </DeskFrame>
  )
}

function Forms(props: DeskPageProps & { readonly only: readonly string[] }) {
  const { site, office, rejected, only } = props
  if (!mayAnywhere(site.who, 'council.manage')) return null
  return (
    <>
      {deskForms(props)
        .filter(({ act }) => only.includes(act))
        .map((form) => (
          <DeskForm
            {...form}
            folded
            to={site.links.councilDesk(office.code)}
            typed={rejected}
            details={form.act === 'opinion' ? saidDetails(props) : []}
          />
        ))}
    </>
  )
}

function FileLink({ site, office, table }: DeskPageProps & { readonly table: CouncilTableName }) {
  if (!mayAnywhere(site.who, 'council.manage')) return null
  return (
    <p>
      <a href={site.links.councilFile(office.code, table)}>{councilTableTitles[table]}</a>
    </p>
  )
}

/** Found in an opinion that was not taken yet. */
function saidDetails({ members, rejected }: DeskPageProps) {
  const member = members.find(({ id }) => id === rejected?.value('member'))
  return detailsIn([rejected?.value('summary') ?? ''], member?.name ?? null)
}

const minutesNames = {
  none: '',
  draft: '議事録は確定待ち',
  confirmed: '議事録は公表待ち',
  published: '議事録を公表',
}

function Meetings({ site, meetings }: DeskPageProps) {
  if (meetings.length === 0) return <p class="missing">会議はまだありません。</p>
  return (
    <ul class="meeting-list">
      {meetings.toReversed().map((meeting) => (
        <li>
          <p>
            <a href={site.links.meetingWork(meeting.id)}>
              {formatYear(meeting.fiscalYear, 'ja')} {meetingTitle(meeting)}
            </a>
            <span class="badge">{japaneseCouncil.stages[meeting.stage]}</span>
          </p>
          <p class="meeting-facts">
            <span>{formatDay(meeting.notice.on, 'ja')}</span>
            <span>{minutesNames[meeting.minutesStage]}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Mending({ site, office, rules, rejected, mending }: DeskPageProps) {
  if (mending === null || !mayAnywhere(site.who, 'council.manage')) return null
  return (
    <DeskForm
      {...mendingForm(rules, mending)}
      to={site.links.councilDesk(office.code)}
      typed={rejected}
    />
  )
}

function SeatCheck({ site, office, rules, seated, seats, today, problems }: DeskPageProps) {
  const coming = seats.filter(({ from }) => from > today)
  const mending = mayAnywhere(site.who, 'council.manage')
    ? { mendAt: ({ id }: Seat) => site.links.councilDesk(office.code, id) }
    : {}
  return (
    <>
      {problems.length === 0 ? (
        <p>人数、選ばれ方、任期は、きまりどおりです。</p>
      ) : (
        <ul>
          {problems.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      {seated.length === 0 ? null : (
        <SeatTable
          site={site}
          caption={`いまの委員（${seated.length}人）`}
          seats={seated}
          rules={rules}
          {...mending}
        />
      )}
      {coming.length === 0 ? null : (
        <SeatTable
          site={site}
          caption={`これからの任期（${coming.length}件）`}
          seats={coming}
          rules={rules}
          {...mending}
        />
      )}
    </>
  )
}

function Measures({ site, office }: DeskPageProps) {
  if (!mayAnywhere(site.who, 'council.manage')) return null
  return (
    <>
      <h2 id="measures">指標とのつながり</h2>
      <p>
        <a href={site.links.councilMeasures(office.code)}>
          区政会議の数を、取組シートの指標に結び付ける・外す
        </a>
      </p>
    </>
  )
}

const pollStages = { prepared: '準備中', open: '受付中', closed: '締め切り', published: '公表' }

function Polls({ site, polls }: DeskPageProps) {
  if (polls.length === 0) return <p class="missing">評価やアンケートはまだありません。</p>
  return (
    <ul>
      {polls.map(({ id, title, stage }) => (
        <li>
          <a href={site.links.pollWork(id)}>{title}</a>
          <span class="badge">{pollStages[stage]}</span>
        </li>
      ))}
    </ul>
  )
}
