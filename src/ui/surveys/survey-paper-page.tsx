/** Answers on paper, typed or pasted one line a sheet, or as a file; tried before they are kept. */
import { secondShareOf } from '../../evidence/survey/paper-entry.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { secondEntryWords } from './entry-words.ts'
import { AnswerCodes, type BadLine, BadLines, PaperLines, TryOrEnter } from './paper-lines.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyPaperPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly typed: string
  readonly tried: {
    readonly dryRun: boolean
    readonly good: number
    readonly bad: readonly BadLine[]
    readonly again: readonly NumberedLine[]
  } | null
  readonly problems: readonly Problem[]
}

interface NumberedLine {
  readonly line: number
  readonly number: number
}

const fields: FieldOfProblem = { paper: 'lines', rows: 'lines', document: 'lines' }

export function SurveyPaperPage({ site, survey, typed, tried, problems }: SurveyPaperPageProps) {
  const title = '紙の回答の入力'
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
          入力した回答は、ウェブの回答と同じく番号から切り離され、締め切るまで見ることができません。
        </p>
        {share === 0 ? null : (
          <p>
            このアンケートの紙は、{secondEntryWords(share)}。
            <a href={site.links.surveyPaperAgain(survey.id)}>2回目の入力へ</a>
          </p>
        )}
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {tried === null ? null : <Tried {...{ site, survey, tried }} />}
      <form
        class="paper-form"
        method="post"
        action={site.links.surveyPaper(survey.id)}
        enctype="multipart/form-data"
        novalidate
      >
        <Submission />
        <PaperLines
          hint="1行に1枚。「回答番号,問1,問2,…」の順に書きます。いくつも選んだ答えは空白で区切り、無回答は空けます。表計算の行をそのまま貼り付けられます。"
          typed={typed}
          error={errorAt(problems, fields, 'lines')}
        />
        <TryOrEnter />
      </form>
      <AnswerCodes survey={survey} />
    </Layout>
  )
}

function Tried({
  site,
  survey,
  tried,
}: Pick<SurveyPaperPageProps, 'site' | 'survey'> & {
  readonly tried: NonNullable<SurveyPaperPageProps['tried']>
}) {
  const { dryRun, good, bad, again } = tried
  const title = dryRun
    ? `${good}枚を入力できます（まだ保存していません）`
    : `${good}枚を入力しました`
  return (
    <Notification kind={bad.length === 0 ? 'success' : 'caution'} title={title}>
      {again.length === 0 ? null : (
        <>
          <p>
            次の{again.length}
            枚は、もう一度入力します。それぞれの紙に入力番号を書いてください。番号は、ここでしか分かりません。
          </p>
          <ul>
            {runsOf(again).map(({ from, to }) => (
              <li>
                {from.line === to.line
                  ? `${from.line}行目の紙 → 入力番号${from.number}`
                  : `${from.line}行目から${to.line}行目の紙 → 入力番号${from.number}から${to.number}（行の順）`}
              </li>
            ))}
          </ul>
          <p>
            <a href={site.links.surveyPaperAgain(survey.id)}>2回目の入力へ</a>
          </p>
        </>
      )}
      <BadLines dryRun={dryRun} bad={bad} />
    </Notification>
  )
}

/** Lines and numbers that follow each other, as one. */
function runsOf(again: readonly NumberedLine[]) {
  const runs: { from: NumberedLine; to: NumberedLine }[] = []
  for (const each of again) {
    const last = runs.at(-1)
    const follows = last?.to.line === each.line - 1 && last.to.number === each.number - 1
    if (last !== undefined && follows) last.to = each
    else runs.push({ from: each, to: each })
  }
  return runs
}
