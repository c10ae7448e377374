/** One sheet on paper whose two entries differ: both side by side, question by question, for a person who looks at the sheet. */
import { type AnswerValue, faultOf } from '../../evidence/survey/answer.ts'
import type { AskedQuestion, Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { Lines } from './question-fields.tsx'

interface PaperSheetPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly number: number
  readonly differing: readonly {
    readonly asked: AskedQuestion
    readonly first: AnswerValue
    readonly second: AnswerValue
  }[]
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

export function PaperSheetPage(props: PaperSheetPageProps) {
  const { site, survey, number, differing, problems } = props
  const title = `入力番号${number}の紙`
  const fields = fieldsOf(problems)
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={[
        { text: 'アンケートの仕事', href: site.links.surveyWork() },
        { text: survey.definition.title.ja, href: site.links.surveyAtWork(survey.id) },
        { text: '紙の回答の2回目の入力', href: site.links.surveyPaperAgain(survey.id) },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {differing.length === 0
            ? 'この紙は、2回目の入力を待っています。'
            : `二つの入力が${differing.length}か所で食い違っています。紙を見て、書かれているとおりの答えを選んでください。同じだった答えは出しません。`}
        </p>
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {differing.length === 0 ? null : (
        <form method="post" action={site.links.paperSheet(survey.id, number)} novalidate>
          <Submission />
          <input type="hidden" name="act" value="settle" />
          {differing.map((each) => (
            <Question {...each} typed={props.typed} problems={problems} />
          ))}
          <button class="button" type="submit">
            この答えで数える
          </button>
        </form>
      )}
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

/** A problem of a question leads to its first choice. */
function fieldsOf(problems: readonly Problem[]): FieldOfProblem {
  const asked = problems
    .filter(({ code }) => code.startsWith('answer/'))
    .flatMap((problem) => {
      const { position } = faultOf(problem)
      return position === null ? [] : [[problem.code, `q${position}-first`]]
    })
  return { ...Object.fromEntries(asked), 'paper/reason': 'reason' }
}

interface QuestionProps extends Pick<PaperSheetPageProps, 'typed' | 'problems'> {
  readonly asked: AskedQuestion
  readonly first: AnswerValue
  readonly second: AnswerValue
}

function Question({ asked, first, second, typed, problems }: QuestionProps) {
  const { position, version } = asked
  const name = `q${position}`
  const chosen = typed(name)
  const error = errorAt(problems, fieldsOf(problems), `${name}-first`)
  const words = {
    id: `${name}-words`,
    label: `問${position}の紙の答え`,
    hint: 'どちらとも違うときに、1回目と同じ書き方で書きます。空けると無回答です。',
    value: typed(`${name}-words`),
  }
  return (
    <fieldset
      class="asked sheet-question"
      aria-describedby={error === null ? undefined : `${name}-error`}
    >
      <legend>
        <span class="asked-number">問{position}</span>
        {version.wording.ja}
      </legend>
      {error === null ? null : (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div class="two-entries">
        <Choice
          {...{ name, chosen }}
          value="first"
          label="1回目"
          shown={printValue(asked, first)}
        />
        <Choice
          {...{ name, chosen }}
          value="second"
          label="2回目"
          shown={printValue(asked, second)}
        />
        <Choice {...{ name, chosen }} value="typed" label="どちらとも違う" shown="下の欄に書く" />
      </div>
      {version.kind === 'text' ? (
        <Lines {...words} rows={3} />
      ) : (
        <TextField {...words} name={words.id} />
      )}
    </fieldset>
  )
}

function Choice({
  name,
  value,
  label,
  shown,
  chosen,
}: Readonly<Record<'name' | 'value' | 'label' | 'shown' | 'chosen', string>>) {
  const id = `${name}-${value}`
  return (
    <div class="radio">
      <input type="radio" id={id} name={name} value={value} checked={chosen === value} />
      <label for={id}>
        <strong>{label}</strong>：{shown}
      </label>
    </div>
  )
}

function printValue({ version }: AskedQuestion, value: AnswerValue): string {
  if (value === null) return '無回答'
  if (typeof value === 'string') return value
  const wordsOf = (code: number) =>
    version.options.find((option) => option.code === code)?.wording.ja ?? ''
  return value.map((code) => `${code} ${wordsOf(code)}`.trim()).join('、')
}
