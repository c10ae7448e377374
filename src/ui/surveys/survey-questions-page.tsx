/** Which questions a survey asks, in which order, of whom, and which of them break the others down. */
import type { QuestionVersion } from '../../evidence/survey/question.ts'
import type { AskedQuestion, Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { Site } from '../site.ts'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyQuestionsPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly office: { readonly code: string; readonly name: string }
  readonly bank: readonly QuestionVersion[]
  readonly mayWrite: boolean
  readonly typed: (name: string) => string | undefined
  readonly problems: readonly Problem[]
}

export function SurveyQuestionsPage(props: SurveyQuestionsPageProps) {
  const { site, survey, office, bank, mayWrite, problems } = props
  const { questions } = survey.definition
  const title = '設問'
  const frozen = survey.state !== 'planned'
  const used = new Set(questions.map(({ version }) => version.question))
  const free = bank.filter(({ question }) => !used.has(question))
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={surveyCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          設問は<a href={site.links.questionBank(office.code)}>{office.name}の設問集</a>
          から選びます。始めるまでは、いつでも変えられます。
        </p>
      </header>
      {frozen ? (
        <Notification kind="information" title="受付を始めたので、設問は変えられません。" />
      ) : null}
      <ErrorSummary
        title="入力を確かめてください"
        errors={problems.map(({ message }) => ({ message, target: 'questions' }))}
      />
      <form method="post" action={site.links.surveyQuestions(survey.id)} novalidate>
        {questions.length === 0 ? (
          <p class="missing">設問はまだありません。</p>
        ) : (
          <ol class="question-rows" id="questions" tabindex={-1}>
            {questions.map((asked) => (
              <QuestionRow asked={asked} frozen={frozen} typed={props.typed} />
            ))}
          </ol>
        )}
        {mayWrite && !frozen ? (
          <>
            <SelectField
              id="add"
              name="add"
              label="加える設問"
              none="加えない"
              chosen={props.typed('add') ?? ''}
              choices={free.map(({ question, name, wording }) => ({
                value: question,
                label: `${name}：${wording.ja.slice(0, 40)}`,
              }))}
              hint={
                free.length === 0
                  ? '設問集に、まだ使っていない設問がありません。'
                  : '終わりに加わります。'
              }
            />
            <button class="button" type="submit">
              保存する
            </button>
          </>
        ) : null}
      </form>
    </Layout>
  )
}

interface QuestionRowProps {
  readonly asked: AskedQuestion
  readonly frozen: boolean
  readonly typed: (name: string) => string | undefined
}

function QuestionRow({ asked, frozen, typed }: QuestionRowProps) {
  const { position, version, required, breakdown, onlyIf } = asked
  const sent = typed(`order.${position}`) !== undefined
  const condition = onlyIf === null ? '' : `${onlyIf.position}:${onlyIf.options.join(',')}`
  // a box that is not ticked is not sent: once the form was sent, what is missing was taken out
  const box = (name: string, label: string, kept: boolean) => {
    const checked = sent ? typed(name) !== undefined : kept
    return (
      <div class="check-line">
        <input type="checkbox" id={name} name={name} checked={checked} disabled={frozen} />
        <label for={name}>{label}</label>
      </div>
    )
  }
  return (
    <li>
      <p class="question-row-title">
        問{position} {version.name} <span class="quiet">第{version.version}版</span>
      </p>
      <p>{version.wording.ja}</p>
      {version.options.length === 0 ? null : (
        <p class="quiet">
          {version.options.map(({ code, wording }) => `${code} ${wording.ja}`).join('　')}
        </p>
      )}
      {frozen ? <Frozen asked={asked} /> : null}
      <div class="question-row-fields" hidden={frozen}>
        <div>
          <label for={`order.${position}`}>順番</label>
          <input
            class="input input-short"
            id={`order.${position}`}
            name={`order.${position}`}
            inputmode="numeric"
            value={typed(`order.${position}`) ?? String(position)}
            disabled={frozen}
          />
        </div>
        <div>
          <label for={`onlyIf.${position}`}>答える人</label>
          <input
            class="input input-short"
            id={`onlyIf.${position}`}
            name={`onlyIf.${position}`}
            placeholder="2:1,3"
            aria-describedby={`onlyIf-hint-${position}`}
            value={typed(`onlyIf.${position}`) ?? condition}
            disabled={frozen}
          />
          <span class="field-hint" id={`onlyIf-hint-${position}`}>
            「2:1,3」は、問2で1か3を選んだ人だけ。空なら全員。
          </span>
        </div>
        {box(`required.${position}`, '必ず答える', required)}
        {version.kind === 'single'
          ? box(`breakdown.${position}`, 'クロス集計の軸', breakdown)
          : null}
        {box(`remove.${position}`, '外す', false)}
      </div>
    </li>
  )
}

/** What was decided, once it can only be read. */
function Frozen({ asked: { required, breakdown, onlyIf } }: Pick<QuestionRowProps, 'asked'>) {
  const said = [
    ...(required ? ['必ず答える'] : []),
    ...(breakdown ? ['クロス集計の軸'] : []),
    ...(onlyIf === null
      ? []
      : [`問${onlyIf.position}で${onlyIf.options.join('・')}を選んだ人だけ`]),
  ]
  return said.length === 0 ? null : <p class="quiet">{said.join('、')}</p>
}
