/** One talk with the mayor at work: its state, who applied, its notes and their publication. */
import { findDetails } from '../../evidence/personal/find-details.ts'
import type { Application, ApplicationState, TalkAtWork } from '../../evidence/voice/talk.ts'
import { type TalkState, talkMovesFrom, talkStates } from '../../evidence/voice/talk-state.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { LetStand } from '../parts/let-stand.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { TextArea } from './text-area.tsx'
import { Facts, WordsOf } from './words-of.tsx'

export interface TalkAtWorkPageProps extends TalkAtWork {
  readonly site: Site
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
  readonly letStand: ReadonlySet<string>
  readonly mayPublish: boolean
}

export function TalkAtWorkPage(props: TalkAtWorkPageProps) {
  const { site, talk, problems } = props
  const { theme, state } = talk
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${theme}` : theme}
      crumbs={[
        { text: '区長とかたろう', href: site.links.talkWork() },
        { text: theme, href: null },
      ]}
    >
      <ErrorSummary title="まだ変わっていません" errors={summaryOf(problems, { talk: 'state' })} />
      <header class="page-head">
        <h1>{theme}</h1>
        <Facts
          facts={[
            ['区', talk.officeName],
            ['開催日', `${formatDay(talk.heldOn, 'ja')} ${talk.starts}`],
            ['場所', talk.place],
            ['申込みの締切', formatDay(talk.recruitsUntil, 'ja')],
            ['申込み', `${talk.applied}／${talk.seats}人`],
            ...(talk.attended === null ? [] : [['参加した人', `${talk.attended}人`] as const]),
          ]}
        />
      </header>
      <section id="state" tabindex={-1}>
        <h2>様子：{talkStates[state].ja}</h2>
        {talk.cancelledBecause === null ? null : <p>中止の理由：{talk.cancelledBecause}</p>}
        {talkMovesFrom(state).map((to) => (
          <MoveTo {...props} to={to} />
        ))}
      </section>
      <section>
        <h2>申込み</h2>
        {props.applications.length === 0 ? (
          <p class="missing">まだ申込みはありません。</p>
        ) : (
          props.applications.map((application) => (
            <Applied site={site} talk={talk.id} application={application} />
          ))
        )}
      </section>
      {state === 'held' ? <Notes {...props} /> : null}
    </Layout>
  )
}

function MoveTo({ site, talk, typed, to }: TalkAtWorkPageProps & { readonly to: TalkState }) {
  return (
    <form class="narrow-form" method="post" action={site.links.talkAtWork(talk.id)}>
      <Submission />
      <input type="hidden" name="act" value="move" />
      <input type="hidden" name="to" value={to} />
      {to === 'cancelled' ? (
        <TextField
          id="because"
          name="because"
          label="中止の理由（公表します）"
          value={typed['because'] ?? ''}
          required
        />
      ) : null}
      {to === 'held' ? (
        <TextField
          id="attended"
          name="attended"
          label="参加した人の数"
          value={typed['attended'] ?? ''}
          required
        />
      ) : null}
      <p>
        <button class="button button-outline" type="submit">
          「{talkStates[to].ja}」にする
        </button>
      </p>
    </form>
  )
}

const answers: Readonly<Record<ApplicationState, string>> = {
  applied: '申込み中',
  accepted: '参加',
  declined: 'お断り',
  cancelled: '取消し',
}

interface AppliedProps {
  readonly site: Site
  readonly talk: string
  readonly application: Application
}

function Applied({ site, talk, application }: AppliedProps) {
  const { id, applicant, state, cancelledBecause } = application
  return (
    <article class="voice-question">
      <h3>{applicant?.name ?? '（消えています）'}</h3>
      <p>
        {answers[state]}
        {cancelledBecause === null ? '' : `（${cancelledBecause}）`}　{applicant?.contact ?? ''}
      </p>
      {applicant === null || applicant.wish === '' ? null : <WordsOf text={applicant.wish} />}
      {state === 'cancelled' ? null : (
        <details class="voice-acts">
          <summary>申込みに答える</summary>
          <form method="post" action={site.links.talkAtWork(talk)}>
            <Submission />
            <input type="hidden" name="act" value="answer" />
            <input type="hidden" name="application" value={id} />
            <RadioGroup
              name={`answer-${id}`}
              legend="答え"
              chosen={state === 'applied' ? 'accepted' : state}
              choices={(['accepted', 'declined', 'cancelled'] as const).map((value) => ({
                value,
                label: answers[value],
              }))}
            />
            <TextField id={`because-${id}`} name="because" label="理由（参加のほかは必ず）" />
            <button class="button button-outline" type="submit">
              決める
            </button>
          </form>
        </details>
      )}
    </article>
  )
}

function Notes(props: TalkAtWorkPageProps) {
  const { site, talk, typed, letStand, mayPublish } = props
  return (
    <section>
      <h2>話し合ったことの記録</h2>
      {talk.notes === null ? null : (
        <>
          <WordsOf text={talk.notes} />
          <p class="voice-moves">
            {talk.notesWrittenByName}が書きました。
            {talk.notesPublishedOn === null
              ? 'まだ公表していません。'
              : `${formatDay(talk.notesPublishedOn, 'ja')}に公表しました。`}
          </p>
        </>
      )}
      {talk.notes === null || talk.notesPublishedOn !== null ? null : mayPublish ? (
        <form class="voice-form" method="post" action={site.links.talkAtWork(talk.id)}>
          <Submission />
          <input type="hidden" name="act" value="publish" />
          <LetStand details={findDetails(talk.notes)} chosen={letStand} prefix="notes" />
          <button class="button" type="submit">
            確かめたので公表する
          </button>
        </form>
      ) : (
        <p class="missing">公表は、書いた人とは別の課長・区長・企画担当が行います。</p>
      )}
      <form class="voice-form" method="post" action={site.links.talkAtWork(talk.id)}>
        <Submission />
        <input type="hidden" name="act" value="notes" />
        <TextArea
          id="notes"
          name="notes"
          label={talk.notes === null ? '記録を書く' : '記録を書き直す'}
          hint="参加した方が分からないように書いてください。"
          value={typed['notes'] ?? talk.notes ?? ''}
          rows={8}
        />
        <button class="button button-outline" type="submit">
          記録を保存する
        </button>
      </form>
    </section>
  )
}
