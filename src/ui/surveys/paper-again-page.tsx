/** The second entry of sheets on paper, by their numbers: what waits, what differs, and how well was typed so far. */
import type { EntryCheck } from '../../evidence/survey/paper-entry.ts'
import { secondShareOf } from '../../evidence/survey/paper-entry.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { EntryCheckFigures } from './entry-check-figures.tsx'
import { secondEntryWords } from './entry-words.ts'
import { AnswerCodes, type BadLine, BadLines, PaperLines, TryOrEnter } from './paper-lines.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'

interface PaperAgainPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly papers: { readonly waiting: readonly number[]; readonly differing: readonly number[] }
  readonly check: EntryCheck
  /** Sheets that came in on paper. */
  readonly paper: number
  readonly typed: string
  readonly ownToo: boolean
  readonly tried: {
    readonly dryRun: boolean
    readonly good: number
    readonly differing: readonly number[]
    readonly bad: readonly BadLine[]
  } | null
  readonly problems: readonly Problem[]
}

const fields: FieldOfProblem = { paper: 'lines', rows: 'lines', document: 'lines' }

export function PaperAgainPage(props: PaperAgainPageProps) {
  const { site, survey, papers, check, paper, tried, problems } = props
  const title = '紙の回答の2回目の入力'
  const share = secondShareOf(survey.definition)
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={surveyCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {share === 0
            ? 'このアンケートの紙は、1回だけ入力します。'
            : `このアンケートの紙は、${secondEntryWords(share)}。1回目とは別の人が、紙に書かれた入力番号で入力します。`}
        </p>
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {tried === null ? null : <Tried tried={tried} />}
      <Differing {...props} />
      {papers.waiting.length === 0 ? (
        <p class="missing">2回目の入力を待つ紙はありません。</p>
      ) : (
        <Typing {...props} />
      )}
      {share === 0 ? null : (
        <>
          <h2>入力の正しさ</h2>
          <EntryCheckFigures {...{ survey, check, paper }} />
        </>
      )}
    </Layout>
  )
}

function Differing({ site, survey, papers }: PaperAgainPageProps) {
  if (papers.differing.length === 0) return null
  return (
    <section>
      <h2>食い違いを確かめる紙（{papers.differing.length}枚）</h2>
      <p>紙を手元に置いて、番号を開いてください。確かめるまで、その紙の回答は数えません。</p>
      <Sheets site={site} survey={survey} numbers={papers.differing} />
    </section>
  )
}

const shownNumbers = 200

function Sheets({
  site,
  survey,
  numbers,
}: Pick<PaperAgainPageProps, 'site' | 'survey'> & { readonly numbers: readonly number[] }) {
  return (
    <ul class="sheet-numbers">
      {numbers.slice(0, shownNumbers).map((number) => (
        <li>
          <a href={site.links.paperSheet(survey.id, number)}>入力番号{number}</a>
        </li>
      ))}
      {numbers.length > shownNumbers ? <li>ほかに{numbers.length - shownNumbers}枚</li> : null}
    </ul>
  )
}

function Typing({ site, survey, papers, typed, ownToo, problems }: PaperAgainPageProps) {
  return (
    <section>
      <h2>2回目を入力する（待っている紙：{papers.waiting.length}枚）</h2>
      <form
        class="paper-form"
        method="post"
        action={site.links.surveyPaperAgain(survey.id)}
        enctype="multipart/form-data"
        novalidate
      >
        <Submission />
        <PaperLines
          hint="1行に1枚。「入力番号,問1,問2,…」の順に書きます。書き方は1回目と同じです。1回目の内容は、ここには出ません。"
          typed={typed}
          error={errorAt(problems, fields, 'lines')}
        />
        <p class="checkbox">
          <input type="checkbox" id="own" name="own" value="yes" checked={ownToo} />
          <label for="own">自分が1回目に入力した紙も入力する（同じ人の2回として数えます）</label>
        </p>
        <TryOrEnter />
      </form>
      <AnswerCodes survey={survey} />
      <details class="waiting-sheets">
        <summary>待っている紙の番号</summary>
        <Sheets site={site} survey={survey} numbers={papers.waiting} />
      </details>
    </section>
  )
}

function Tried({ tried }: { readonly tried: NonNullable<PaperAgainPageProps['tried']> }) {
  const { dryRun, good, differing, bad } = tried
  const fine = bad.length === 0 && differing.length === 0
  const title = dryRun
    ? `${good}枚を読めました（まだ保存せず、1回目とも比べていません）`
    : `${good}枚を入力しました`
  return (
    <Notification kind={fine ? 'success' : 'caution'} title={title}>
      {dryRun ? null : (
        <p>
          {good - differing.length}枚は1回目と同じで、回答として数えます。
          {differing.length === 0
            ? ''
            : `${differing.length}枚は食い違っています（入力番号${differing.join('、')}）。`}
        </p>
      )}
      <BadLines dryRun={dryRun} bad={bad} />
    </Notification>
  )
}
