/** One sheet on paper whose two entries differ: both side by side, question by question, for a person who looks at the sheet. */
import { faultOf } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import {
  firstControlOf,
  SameQuestion,
  SheetQuestionField,
  type ShownQuestion,
} from './sheet-question-field.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'

interface PaperSheetPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly number: number
  readonly questions: readonly ShownQuestion[]
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

export function PaperSheetPage(props: PaperSheetPageProps) {
  const { site, survey, number, problems, typed } = props
  const title = `入力番号${number}の紙`
  const questions = props.questions.map((each) => shownAs(each, typed, problems))
  const fields = fieldsOf(questions, problems)
  const differing = questions.filter(({ kind }) => kind === 'differing').length
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={sheetCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {differing === 0
            ? 'この紙は、2回目の入力を待っています。'
            : `二つの入力が${differing}か所で食い違っています。紙を見て、書かれているとおりの答えを選んでください。同じだった答えは出しません。`}
        </p>
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {differing === 0 ? null : <Settling {...{ ...props, questions, fields }} />}
      <section>
        <h2>数えられない紙のとき</h2>
        <form method="post" action={site.links.paperSheet(survey.id, number)} novalidate>
          <Submission />
          <input type="hidden" name="act" value="invalidate" />
          <TextField
            id="reason"
            name="reason"
            label="無効票にする理由"
            hint="回収した数には入り、回答としては数えません。理由は「これまでの動き」に残ります。元には戻せません。"
            value={props.typed('reason')}
            error={errorAt(problems, fields, 'reason')}
          />
          <button class="button button-outline" type="submit">
            無効票にする
          </button>
        </form>
      </section>
    </Layout>
  )
}

export function sheetCrumbs(site: Site, survey: Survey, title: string) {
  const [work, own] = surveyCrumbs(site, survey, title)
  return [
    ...(work === undefined ? [] : [work]),
    ...(own === undefined ? [] : [own]),
    { text: '紙の回答の2回目の入力', href: site.links.surveyPaperAgain(survey.id) },
    { text: title, href: null },
  ]
}

/** What came to be put by what is decided now is asked like what differs. */
function shownAs(
  question: ShownQuestion,
  typed: PaperSheetPageProps['typed'],
  problems: readonly Problem[],
): ShownQuestion {
  const { kind, asked } = question
  const opened = problems.some(({ code }) => code === `answer/${asked.position}/opened`)
  const isOpen = opened || typed(`q${asked.position}`) !== ''
  return kind === 'same' && isOpen ? { kind: 'opened', asked } : question
}

/** What both typed alike is folded away: seldom is it not what the sheet says. */
function Settling(props: PaperSheetPageProps & { readonly fields: FieldOfProblem }) {
  const { site, survey, number, questions, typed, problems, fields } = props
  const errorOf = ({ kind, asked }: ShownQuestion) =>
    errorAt(problems, fields, firstControlOf(kind, asked.position))
  const same = questions.filter(({ kind }) => kind === 'same')
  const isTouched = (question: ShownQuestion) =>
    typed(`q${question.asked.position}-words`) !== '' || errorOf(question) !== null
  return (
    <form method="post" action={site.links.paperSheet(survey.id, number)} novalidate>
      <Submission />
      <input type="hidden" name="act" value="settle" />
      {questions
        .filter(({ kind }) => kind !== 'same')
        .map((question) => (
          <SheetQuestionField question={question} typed={typed} error={errorOf(question)} />
        ))}
      {same.length === 0 ? null : (
        <details class="same-questions" open={same.some(isTouched)}>
          <summary>二人とも同じに入力した設問が、紙と違うとき（{same.length}問）</summary>
          <p>
            紙と違う設問にだけ、紙の答えを書きます。空けた設問は、二人が入力したとおりに数えます。紙が無回答なら「-」と書きます。ほかの問の答えによって答える設問を直すときは、その問の欄にも書きます。
          </p>
          {same.map((question) => (
            <SameQuestion asked={question.asked} typed={typed} error={errorOf(question)} />
          ))}
        </details>
      )}
      <button class="button" type="submit">
        この答えで数える
      </button>
    </form>
  )
}

function fieldsOf(
  questions: readonly ShownQuestion[],
  problems: readonly Problem[],
): FieldOfProblem {
  const asked = problems
    .filter(({ code }) => code.startsWith('answer/'))
    .flatMap((problem) => {
      const { position } = faultOf(problem)
      const question = questions.find((each) => each.asked.position === position)
      if (question === undefined) return []
      return [[problem.code, firstControlOf(question.kind, question.asked.position)]]
    })
  return { ...Object.fromEntries(asked), 'paper/reason': 'reason' }
}
