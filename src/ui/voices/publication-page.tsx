/** The public text of a letter: what was found in it, masked as a beginning, written by one and published by another. */

import type { Detail } from '../../evidence/personal/detail.ts'
import { findDetails } from '../../evidence/personal/find-details.ts'
import { maskDetails } from '../../evidence/personal/mask-details.ts'
import { withholdingReasons } from '../../evidence/voice/channel.ts'
import type { QuestionView, VoiceCase } from '../../evidence/voice/voice-case.ts'
import type { PublicText } from '../../evidence/voice/voice-lists.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { LetStand } from '../parts/let-stand.tsx'
import { Notification } from '../parts/notification.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { FoundText } from './found-text.tsx'
import { TextArea } from './text-area.tsx'
import { WordsOf } from './words-of.tsx'

export interface PublicationPageProps {
  readonly site: Site
  readonly case: VoiceCase
  /** Whether the text was saved just now. */
  readonly saved: boolean
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
  /** Details left in what was typed, or in the text that waits. */
  readonly left: readonly Detail[]
  /** Words ticked as no personal detail. */
  readonly letStand: ReadonlySet<string>
  /** Whether this person may publish the text that waits: never their own. */
  readonly mayPublish: boolean
  readonly mayWithhold: boolean
}

const fields = { 'voice-public/title-missing': 'title', 'voice-public/personal': 'let-stand' }

export function PublicationPage(props: PublicationPageProps) {
  const { site, problems } = props
  const { voice, letter, details, publications } = props.case
  const title = `公表文 ${voice.receipt}`
  const [newest] = publications
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '届いた声', href: site.links.voiceInbox() },
        { text: `声 ${voice.receipt}`, href: site.links.voiceCase(voice.id) },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary title="まだ保存していません" errors={summaryOf(problems, fields)} />
      {props.saved ? (
        <Notification kind="success" title="公表文を保存しました。別の人の確認を待っています。" />
      ) : null}
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          もとのことばとは別に、だれが読んでも個人が分からない文を書きます。書いた人とは別の人が確かめて公表します。
        </p>
        {voice.wishesUnpublished ? (
          <p class="voice-late">送った方は公表を望んでいません。下の「公表しない」を選べます。</p>
        ) : null}
      </header>
      {newest === undefined ? null : <Waiting {...props} text={newest} />}
      <details>
        <summary>もとのことばと見つかった個人情報（{details.length}か所）</summary>
        {letter === null ? (
          <p class="missing">消えています。</p>
        ) : (
          <FoundText text={letter} details={details} />
        )}
      </details>
      <Writing {...props} />
      {props.mayWithhold ? <Withholding {...props} /> : null}
    </Layout>
  )
}

function Waiting(props: PublicationPageProps & { readonly text: PublicText }) {
  const { site, text, mayPublish, left, letStand } = props
  const { voice } = props.case
  const published = text.publishedOn !== null
  return (
    <section>
      <h2>{published ? '公表している文' : '確認を待っている文'}</h2>
      <div class="voice-original">
        <p class="voice-title">{text.content.title}</p>
        {text.content.questions.map(({ question, view }) => (
          <>
            <WordsOf text={question} />
            <p class="field-label">区の考え方</p>
            <WordsOf text={view} />
          </>
        ))}
      </div>
      <p class="voice-moves">
        {text.writtenByName}が書きました。書いたとき、声と回答から個人情報を{text.found}
        か所見つけています。
        {text.publishedOn === null
          ? ''
          : `${text.confirmedByName}が確かめ、${formatDay(text.publishedOn, 'ja')}に公表しました。`}
      </p>
      {published ? (
        <p>
          <a href={site.links.voice(voice.id)}>公表しているページを見る</a>
        </p>
      ) : mayPublish ? (
        <form method="post" action={site.links.decidePublication(voice.id)}>
          <Submission />
          <input type="hidden" name="revision" value={String(text.revision)} />
          <LetStand details={left} chosen={letStand} prefix="publish" />
          <button class="button" type="submit" name="decision" value="publish">
            確かめたので公表する
          </button>
        </form>
      ) : (
        <p class="missing">公表は、書いた人とは別の課長・区長・企画担当が行います。</p>
      )}
    </section>
  )
}

function Writing(props: PublicationPageProps) {
  const { site, typed, left, letStand, problems } = props
  const { voice, questions, known, publications } = props.case
  const former = publications[0]?.content
  const masked = (text: string | null) =>
    text === null ? '' : maskDetails(text, findDetails(text, known))
  const begin = (question: QuestionView, index: number) => ({
    question: former?.questions[index]?.question ?? masked(question.words),
    view: former?.questions[index]?.view ?? masked(question.replies[0]?.words ?? null),
  })
  return (
    <section>
      <h2>公表文を書く</h2>
      <p>個人情報は伏せた形で入れてあります。意味が通るように短く書き直してください。</p>
      <form class="voice-form" method="post" action={site.links.voicePublication(voice.id)}>
        <Submission />
        <TextField
          id="title"
          name="title"
          label="題名"
          value={typed['title'] ?? former?.title ?? ''}
          required
        />
        {questions.map((question, index) => (
          <fieldset class="voice-contact">
            <legend class="field-label">質問 {question.position}</legend>
            <TextArea
              id={`question-${index}`}
              name={`question-${question.id}`}
              label="いただいた声（要約）"
              value={typed[`question-${question.id}`] ?? begin(question, index).question}
            />
            <TextArea
              id={`view-${index}`}
              name={`view-${question.id}`}
              label="区の考え方"
              value={typed[`view-${question.id}`] ?? begin(question, index).view}
            />
          </fieldset>
        ))}
        {problems.length === 0 ? null : (
          <LetStand details={left} chosen={letStand} prefix="write" />
        )}
        <button class="button" type="submit">
          公表文を保存する
        </button>
      </form>
    </section>
  )
}

function Withholding({ site, ...props }: PublicationPageProps) {
  const { voice } = props.case
  return (
    <section>
      <h2>公表しない</h2>
      <p>原則としてすべて公表します。次の理由があるときだけ、公表しないことにできます。</p>
      <form class="voice-form" method="post" action={site.links.decidePublication(voice.id)}>
        <Submission />
        <SelectField
          id="withheld"
          name="reason"
          label="公表しない理由"
          none="選んでください"
          chosen={voice.withheldReason ?? ''}
          choices={Object.entries(withholdingReasons).map(([value, { ja }]) => ({
            value,
            label: ja,
          }))}
        />
        <button class="button button-outline" type="submit" name="decision" value="withhold">
          この理由で公表しない
        </button>
      </form>
    </section>
  )
}
