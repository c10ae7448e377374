/** A member's own page: the next meetings, votes that are open, their opinions and what came of each. */
import { detailsIn } from '../../../evidence/council/personal-words.ts'
import type { Poll } from '../../../evidence/council/poll.ts'
import { opinionNumber, type PublicStep } from '../../../evidence/council/public-opinion.ts'
import {
  type CouncilMember,
  type Meeting,
  type MeetingPlace,
  meetingTitle,
  type Opinion,
} from '../../../evidence/council/records.ts'
import { DeskForm } from '../../council/desk-form.tsx'
import { DeskFrame, type Rejected } from '../../council/desk-frame.tsx'
import { OpinionState } from '../../council/opinion-state.tsx'
import { formatDay } from '../../format/day.ts'
import type { Site } from '../../site.ts'

export interface MyCouncilPageProps {
  readonly site: Site
  readonly member: CouncilMember | null
  readonly meetings: readonly { readonly meeting: Meeting; readonly place: MeetingPlace | null }[]
  readonly opinions: readonly { readonly opinion: Opinion; readonly steps: readonly PublicStep[] }[]
  readonly polls: readonly { readonly poll: Poll; readonly voted: boolean }[]
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
  readonly rejected: Rejected | null
  /** What was just done; null: the page was only opened. */
  readonly done: string | null
}

export function MyCouncilPage(props: MyCouncilPageProps) {
  const { site, member, rejected } = props
  return (
    <DeskFrame
      site={site}
      title="委員のページ"
      rejected={rejected}
      done={props.done}
      lead={
        member === null
          ? 'いまは任期中ではありません。これまでの意見とその後を見られます。'
          : `${member.name}さんの会議、投票、意見とその後です。`
      }
      crumbs={[{ text: '委員のページ', href: null }]}
    >
      <Meetings {...props} />
      <Polls {...props} />
      <Opinions {...props} />
    </DeskFrame>
  )
}

const plannedNames = { inPerson: '会場で出席', online: 'ウェブで出席', absent: '欠席' }

function Meetings({ site, meetings, rejected }: MyCouncilPageProps) {
  return (
    <>
      <h2 id="meetings">次の会議</h2>
      {meetings.length === 0 ? <p class="missing">公表された会議はありません。</p> : null}
      {meetings.map(({ meeting, place }) => (
        <section class="desk-form">
          <p>
            <a href={site.links.councilMeeting(meeting.id)}>
              {formatDay(meeting.notice.on, 'ja')} {meeting.notice.from}　{meetingTitle(meeting)}
            </a>
          </p>
          {place === null ? null : (
            <>
              <p>いまの返事：{place.planned === null ? 'まだ' : plannedNames[place.planned]}</p>
              <DeskForm
                to={site.links.myCouncil()}
                act={`presence.${meeting.id}`}
                title="出欠を知らせる"
                button="知らせる"
                folded
                typed={rejected}
                fields={[
                  {
                    name: 'presence',
                    label: '出欠',
                    kind: 'select',
                    value: place.planned ?? 'inPerson',
                    choices: Object.entries(plannedNames).map(([value, label]) => ({
                      value,
                      label,
                    })),
                  },
                ]}
              />
            </>
          )}
        </section>
      ))}
    </>
  )
}

function Polls({ site, polls }: MyCouncilPageProps) {
  return (
    <>
      <h2 id="polls">評価とアンケート</h2>
      {polls.length === 0 ? <p class="missing">受け付けている投票はありません。</p> : null}
      <ul>
        {polls.map(({ poll, voted }) => (
          <li>
            <a href={site.links.ballot(poll.id)}>{poll.title}</a>{' '}
            {voted ? '（投票しました）' : `（${formatDay(poll.closesOn, 'ja')}まで）`}
          </li>
        ))}
      </ul>
    </>
  )
}

function Opinions({ site, opinions, initiatives, member, rejected }: MyCouncilPageProps) {
  return (
    <>
      <h2 id="opinions">あなたの意見とその後</h2>
      {member === null ? null : (
        <DeskForm
          to={site.links.myCouncil()}
          act="opinion"
          title="意見を送る"
          button="意見を送る"
          folded
          typed={rejected}
          details={detailsIn([rejected?.value('summary') ?? ''], member.name)}
          lead="次の会議を待たずに送れます。区の回答と、その後の対応を、このページで知らせます。"
          fields={[
            {
              name: 'summary',
              label: '意見',
              kind: 'area',
              hint: '公開されます。あなたの名前は出ません。ほかの人の名前や連絡先も書かないでください。',
              required: true,
            },
            {
              name: 'initiative',
              label: '関係する取組',
              kind: 'select',
              none: '分からない、またはない',
              choices: initiatives.map(({ id, title }) => ({ value: id, label: title })),
            },
          ]}
        />
      )}
      {opinions.length === 0 ? <p class="missing">まだ意見はありません。</p> : null}
      {opinions.map(({ opinion }) => (
        <section class="desk-form">
          <h3>
            <a href={site.links.councilOpinion(opinion.id)}>{opinion.summary}</a>
          </h3>
          <p class="opinion-facts">
            <OpinionState site={site} opinion={opinion} />{' '}
            <span>番号 {opinionNumber(opinion)}</span>
          </p>
          {opinion.reply === null ? null : <p class="opinion-reply">回答：{opinion.reply.text}</p>}
          {opinion.stage !== 'closed' ? null : (
            <DeskForm
              to={site.links.myCouncil()}
              act={`again.${opinion.id}`}
              title="もう一度たずねる"
              button="たずねる"
              folded
              typed={rejected}
              fields={[{ name: 'words', label: 'たずねたいこと', kind: 'area', required: true }]}
            />
          )}
          {opinion.stage !== 'received' && opinion.stage !== 'answering' ? null : (
            <DeskForm
              to={site.links.myCouncil()}
              act={`withdraw.${opinion.id}`}
              title="取り下げる"
              button="取り下げる"
              folded
              typed={rejected}
              fields={[{ name: 'reason', label: '理由', required: true }]}
            />
          )}
        </section>
      ))}
    </>
  )
}
