/** One survey as its office works on it: where it stands, the next step, who answered so far, and the way to all else. */
import { type Counting, isStuck } from '../../evidence/survey/counting.ts'
import { openingDoubts } from '../../evidence/survey/opening-doubts.ts'
import { type EntryCheck, secondShareOf } from '../../evidence/survey/paper-entry.ts'
import type { Response } from '../../evidence/survey/response.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import {
  isCounted,
  type SurveyEvent,
  surveyStateNames,
} from '../../evidence/survey/survey-state.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay, formatMoment } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { CountingState } from './counting-state.tsx'
import { EntryCheckFigures } from './entry-check-figures.tsx'
import { formatCount } from './question-tables.tsx'
import { ResponseTable } from './response-table.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyAtWorkPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly response: Response
  readonly days: readonly { readonly day: string; readonly web: number; readonly paper: number }[]
  readonly moves: readonly {
    readonly move: SurveyEvent
    readonly reason: string
    readonly by: string
    readonly at: Date
  }[]
  /** Of a survey that is being counted; null otherwise. */
  readonly counting: Counting | null
  readonly papers: { readonly waiting: readonly number[]; readonly differing: readonly number[] }
  readonly check: EntryCheck
  readonly today: string
  readonly mayMove: boolean
  readonly mayAddress: boolean
  readonly problems: readonly Problem[]
}

const fields = {
  'survey/early': 'reason',
  'survey/questions': 'to-questions',
  'survey/tickets': 'to-recipients',
  'survey/population': 'to-design',
  'survey/papers': 'to-paper-again',
  'survey/frame': 'to-design',
  'survey/opens-on': 'to-design',
  'survey/closes-on': 'to-design',
}

const moveNames = {
  open: '始めた',
  close: '締め切った',
  recount: '集計のやり直しを頼んだ',
  invalidate: '紙1枚を無効票にした',
  publish: '公表した',
} as const

export function SurveyAtWorkPage(props: SurveyAtWorkPageProps) {
  const {
    site,
    survey,
    response,
    days,
    moves,
    counting,
    papers,
    check,
    mayMove,
    mayAddress,
    problems,
  } = props
  const { definition, state } = survey
  const title = definition.title.ja
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={surveyCrumbs(site, survey, null)}
      scripts={counting === null || isStuck(counting) ? [] : ['batch']}
    >
      <div id="batch-state">
        <header class="page-head">
          <h1>{title}</h1>
          <p class="lead">
            <strong>{surveyStateNames[state]}</strong> · {kindFacts[definition.kind].name} ·{' '}
            {formatDay(definition.opensOn, 'ja')}から{formatDay(definition.closesOn, 'ja')}まで
          </p>
        </header>
        <ErrorSummary title="まだ進められません" errors={summaryOf(problems, fields)} />
        {counting === null ? (
          <NextStep {...props} />
        ) : (
          <CountingState
            {...{ site, counting, mayMove }}
            survey={survey.id}
            answered={response.total.answered - check.invalid}
          />
        )}
        <h2>このアンケートの内容</h2>
        <ul class="plain-links">
          <li>
            <a id="to-design" href={site.links.surveyDesign(survey.id)}>
              調査の設計（期間・対象・重み・秘匿）
            </a>
          </li>
          <li>
            <a id="to-questions" href={site.links.surveyQuestions(survey.id)}>
              設問（{definition.questions.length}問）
            </a>
          </li>
          <li>
            <a href={site.links.surveyPreview(survey.id, 'ja')}>回答の画面を見る</a>
          </li>
          {mayAddress ? (
            <>
              <li>
                <a id="to-recipients" href={site.links.surveyRecipients(survey.id)}>
                  対象者と手紙
                </a>
              </li>
              <li>
                <a id="to-paper" href={site.links.surveyPaper(survey.id)}>
                  紙の回答の入力
                </a>
              </li>
              {secondShareOf(definition) === 0 ? null : (
                <li>
                  <a id="to-paper-again" href={site.links.surveyPaperAgain(survey.id)}>
                    紙の回答の2回目の入力（待っている紙：{papers.waiting.length}
                    枚、食い違い：{papers.differing.length}枚）
                  </a>
                </li>
              )}
            </>
          ) : null}
          {isCounted(state) ? (
            <li>
              <a href={site.links.surveyResults(survey.id)}>結果と指標</a>
            </li>
          ) : null}
          {state === 'published' ? (
            <li>
              <a href={site.links.survey(survey.id)}>公表したページ</a>
            </li>
          ) : null}
        </ul>
        <h2>回収状況</h2>
        {state === 'open' ? (
          <p>答えの中身は、締め切るまでだれも見ることができません。数だけがその場で増えます。</p>
        ) : null}
        <ResponseTable site={site} response={response} />
        <Days days={days} />
        {secondShareOf(definition) === 0 ? null : (
          <>
            <h2>紙の入力の正しさ</h2>
            <EntryCheckFigures
              {...{ survey, check }}
              paper={days.reduce((sum, day) => sum + day.paper, 0)}
            />
          </>
        )}
        {moves.length === 0 ? null : (
          <>
            <h2>これまでの動き</h2>
            <ul class="plain-list">
              {moves.map(({ move, reason, by, at }) => (
                <li>
                  {formatMoment(at.toISOString(), 'ja')} {by}が{moveNames[move]}
                  {reason === '' ? '' : `（理由：${reason}）`}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Layout>
  )
}

const steps = {
  planned: {
    move: 'open',
    words: '回答の受付を始める',
    says: '始めると、設問と設計は変えられなくなります。',
  },
  open: {
    move: 'close',
    words: '締め切って集計する',
    says: '締め切ると、回答をまぜて番号から切り離し、集計します。元には戻せません。',
  },
  closed: {
    move: 'publish',
    words: '結果を公表する',
    says: '公表した結果は変わりません。先に「結果と指標」で確かめてください。',
  },
} as const

function NextStep(props: SurveyAtWorkPageProps) {
  const { site, survey, mayMove, today, problems } = props
  if (survey.state === 'closing' || survey.state === 'published') return null
  const { move, words, says } = steps[survey.state]
  const early = move === 'close' && today <= survey.definition.closesOn
  return (
    <section class="next-step">
      <h2>次にすること</h2>
      {props.mayAddress ? <OfficersTurn {...props} /> : null}
      {survey.state === 'planned' ? <Doubts survey={survey} /> : null}
      {mayMove ? (
        <form method="post" action={site.links.surveyAtWork(survey.id)} novalidate>
          <Submission />
          <input type="hidden" name="move" value={move} />
          <p>{says}</p>
          {early ? (
            <TextField
              id="reason"
              name="reason"
              label="締切日より前に締め切る理由"
              hint={`締切日は${formatDay(survey.definition.closesOn, 'ja')}です。過ぎてからなら、理由は要りません。`}
              error={errorAt(problems, fields, 'reason')}
            />
          ) : null}
          <button class="button" type="submit">
            {words}
          </button>
        </form>
      ) : (
        <p>{words}のは、課長・区長・企画担当です。</p>
      )}
    </section>
  )
}

/** Told beside the button that begins: afterwards nothing of it can be changed. */
function Doubts({ survey }: Pick<SurveyAtWorkPageProps, 'survey'>) {
  const doubts = openingDoubts(survey.definition)
  return doubts.length === 0 ? null : (
    <Notification kind="caution" title="始める前に確かめてください" level={3}>
      <ul>
        {doubts.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </Notification>
  )
}

/** What is to be done before the next move, for whoever sends letters and types answers. */
function OfficersTurn({ site, survey, response }: SurveyAtWorkPageProps) {
  const { id, state } = survey
  const recipients = site.links.surveyRecipients(id)
  if (state === 'planned') {
    return (
      <p>
        <a href={site.links.surveyDesign(id)}>調査の設計を書き</a>、
        <a href={site.links.surveyQuestions(id)}>設問を選び</a>、
        <a href={recipients}>対象者の名簿を入れ</a>、手紙を印刷します。
      </p>
    )
  }
  if (state !== 'open') return null
  const paper = <a href={site.links.surveyPaper(id)}>届いた紙の回答</a>
  const { unanswered } = response.total
  if (unanswered === 0) return <p>まだ答えていない人はいません。{paper}があれば入れます。</p>
  return (
    <p>
      まだ答えていない人は{formatCount(unanswered)}人です。
      <a href={recipients}>まだ答えていない人への手紙</a>を印刷し、{paper}を入れます。
    </p>
  )
}

function Days({ days }: Pick<SurveyAtWorkPageProps, 'days'>) {
  if (days.length === 0) return null
  return (
    <TableRegion caption="日ごとの回答">
      <thead>
        <tr>
          <th scope="col">日</th>
          <th scope="col" class="number">
            ウェブ
          </th>
          <th scope="col" class="number">
            紙
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, web, paper }) => (
          <tr>
            <th scope="row">{formatDay(day, 'ja')}</th>
            <td class="number">{formatCount(web)}</td>
            <td class="number">{formatCount(paper)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
