/** A vote of the members for the office: what is asked, how many have voted, and the next step; results after closing. */
import type { Poll, ScoreQuestion } from '../../../evidence/council/poll.ts'
import type { Seat } from '../../../evidence/council/seat.ts'
import type { PollResult } from '../../../evidence/council/tabulate-poll.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { mayAnywhere } from '../../../workflow/policy/may.ts'
import { DeskForm } from '../../council/desk-form.tsx'
import { DeskFrame, type Rejected } from '../../council/desk-frame.tsx'
import { PollResults } from '../../council/poll-results.tsx'
import { formatDay } from '../../format/day.ts'
import type { Site } from '../../site.ts'

export interface PollWorkPageProps {
  readonly site: Site
  readonly office: Office
  readonly poll: Poll
  readonly voters: number
  readonly result: PollResult | null
  /** What was written in free words, for the office alone. */
  readonly remarks: readonly { readonly wording: string; readonly answers: readonly string[] }[]
  readonly seated: readonly Seat[]
  readonly today: string
  readonly rejected: Rejected | null
  /** What was just done; null: the page was only opened. */
  readonly done: string | null
}

export function PollWorkPage(props: PollWorkPageProps) {
  const { site, office, poll, voters, result, seated, rejected } = props
  return (
    <DeskFrame
      site={site}
      title={poll.title}
      rejected={rejected}
      done={props.done}
      lead={`${formatDay(poll.opensOn, 'ja')}から${formatDay(poll.closesOn, 'ja')}まで。委員${seated.length}人のうち${voters}人が投票しました。`}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: site.links.councilDesk(office.code) },
        { text: poll.title, href: null },
      ]}
    >
      {mayAnywhere(site.who, 'council.manage') ? <Steps {...props} /> : null}
      {result === null ? (
        <>
          <h2 id="questions">問い</h2>
          <ol>
            {poll.questions.map((question) => (
              <li>
                {question.wording}
                {question.kind === 'score' ? scaleOf(question) : ''}
              </li>
            ))}
          </ol>
          <p>結果は、締め切るまでだれも見られません。</p>
        </>
      ) : (
        <>
          <PollResults site={site} result={result} />
          {props.remarks.map(({ wording, answers }) => (
            <section>
              <h2>書かれたこと：{wording}</h2>
              <p>
                庁内だけに表示します。公表するのは書いた人数だけで、少ないときは人数も公表しません。
              </p>
              <ul>
                {answers.map((answer) => (
                  <li class="opinion-reply">{answer}</li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </DeskFrame>
  )
}

/** 「（1点は不十分、5点は十分）」 */
function scaleOf({ lowest, highest, ends }: ScoreQuestion): string {
  return ends === undefined
    ? `（${lowest}点から${highest}点）`
    : `（${lowest}点は${ends.lowest}、${highest}点は${ends.highest}）`
}

function Steps(props: PollWorkPageProps) {
  const { site, poll, today, rejected } = props
  const common = { to: site.links.pollWork(poll.id), typed: rejected, fields: [] }
  if (poll.stage === 'prepared') {
    return (
      <DeskForm
        {...common}
        act="open"
        title="受け付けを始める"
        button="始める"
        lead="始めると、問いは変えられません。"
      />
    )
  }
  if (poll.stage === 'closed') {
    return <DeskForm {...common} act="publish" title="結果を公表する" button="公表する" />
  }
  if (poll.stage !== 'open') return null
  return (
    <>
      {today > poll.closesOn ? (
        <DeskForm {...common} act="close" title="締め切って集計する" button="締め切る" />
      ) : null}
      <Papers {...props} />
    </>
  )
}

function Papers({ site, poll, seated, rejected }: PollWorkPageProps) {
  return (
    <DeskForm
      to={site.links.pollWork(poll.id)}
      typed={rejected}
      act="paper"
      title="紙の投票を入力する"
      button="入力する"
      folded
      lead="だれが出したかと、紙に何と書いてあったかは、別々に入力します。紙はよく混ぜてから入力してください。"
      fields={[
        {
          name: 'ballots',
          label: '紙の内容',
          kind: 'area',
          hint: '1枚を1行に、問いの順に「4,3,,5」のように書きます。答えのない問いは空にします。',
          required: true,
        },
      ]}
    >
      <fieldset class="field checkbox-list">
        <legend class="field-label">紙を出した委員</legend>
        {seated.map(({ member, memberName }) => (
          <p class="checkbox">
            <input
              type="checkbox"
              id={`voter-${member}`}
              name="voter"
              value={member}
              checked={rejected?.ticked?.has(member) === true}
            />
            <label for={`voter-${member}`}>{memberName}</label>
          </p>
        ))}
      </fieldset>
    </DeskForm>
  )
}
