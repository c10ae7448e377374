/** A member's ballot: one question after the other, none of them required, sent once. */
import { meaningOf, type Poll, type PollQuestion } from '../../../evidence/council/poll.ts'
import type { Problem } from '../../../lib/problem.ts'
import { formatDay } from '../../format/day.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { FormField } from '../../parts/form-field.tsx'
import { Layout } from '../../parts/layout.tsx'
import { RadioGroup } from '../../parts/radio-group.tsx'
import { Submission } from '../../parts/submission.tsx'
import type { Site } from '../../site.ts'

export interface BallotPageProps {
  readonly site: Site
  readonly poll: Poll
  readonly voted: boolean
  readonly problems: readonly Problem[]
  readonly typed: (name: string) => string | undefined
}

export function BallotPage({ site, poll, voted, problems, typed }: BallotPageProps) {
  const { title } = poll
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '委員のページ', href: site.links.myCouncil() },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary
        title="まだ送っていません"
        errors={problems.map(({ message }) => ({ message, target: 'ballot' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{formatDay(poll.closesOn, 'ja')}まで。無記名です。</p>
      </header>
      {voted ? (
        <p>投票は済んでいます。ありがとうございました。結果は締め切りの後に公表します。</p>
      ) : (
        <form id="ballot" method="post" action={site.links.ballot(poll.id)}>
          <Submission />
          <p>送った後は、見たり変えたりできません。答えたくない問いは、選ばずに進めてください。</p>
          {poll.questions.map((question) => (
            <Question question={question} chosen={typed(question.id) ?? ''} />
          ))}
          <button class="button" type="submit">
            投票する
          </button>
        </form>
      )}
    </Layout>
  )
}

function Question({
  question,
  chosen,
}: {
  readonly question: PollQuestion
  readonly chosen: string
}) {
  const { id, wording } = question
  if (question.kind === 'words') {
    return (
      <FormField id={id} label={wording}>
        <textarea class="input" id={id} name={id} rows={4}>
          {chosen}
        </textarea>
      </FormField>
    )
  }
  const choices =
    question.kind === 'choice'
      ? question.options.map((label, at) => ({ value: String(at), label }))
      : Array.from({ length: question.highest - question.lowest + 1 }, (_, at) => {
          const score = question.lowest + at
          const meaning = meaningOf(question, score)
          return {
            value: String(score),
            label: meaning === null ? `${score}点` : `${score}点（${meaning}）`,
          }
        })
  return <RadioGroup name={id} legend={wording} chosen={chosen} choices={choices} />
}
