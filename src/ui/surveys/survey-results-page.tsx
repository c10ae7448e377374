/** The result of a closed survey for its office, masked as it will be published, and the indicators it speaks for. */
import type { SurveyResult } from '../../evidence/survey/result.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Wording } from '../../evidence/survey/wording.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { BrokenDownTables, formatCount, QuestionTable } from './question-tables.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'
import { WeightsSection } from './weights-section.tsx'

interface ShownBinding {
  readonly id: string
  readonly indicator: { readonly name: string }
  readonly question: string
  readonly codes: readonly number[]
}

interface SurveyResultsPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly result: SurveyResult
  /** Groups of the weights in which people live and nobody answered. */
  readonly withoutAnswers: readonly Wording[]
  readonly bindings: readonly ShownBinding[]
  readonly indicators: readonly string[]
  readonly mayWrite: boolean
  readonly problems: readonly Problem[]
}

const fields: FieldOfProblem = {
  'binding/answer': 'answer',
  'binding/indicator': 'indicator',
  'binding/bound': 'indicator',
}

export function SurveyResultsPage(props: SurveyResultsPageProps) {
  const { site, survey, result, withoutAnswers, problems } = props
  const title = '結果と指標'
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={surveyCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          回答は{formatCount(result.answers)}
          件です。公表するとおりに、人数の少ない数は秘匿しています。
        </p>
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {withoutAnswers.length === 0 ? null : (
        <Notification kind="caution" title="補正後の割合を出せません">
          <p>
            {withoutAnswers.map(({ ja }) => `「${ja}」`).join('')}
            に答えた人がいません。ほかの区分の回答では代われないため、補正前の割合だけを公表します。次の回は、区分をまとめるか、その区分に送る数を増やしてください。
          </p>
        </Notification>
      )}
      <Bindings {...props} />
      <WeightsSection site={site} result={result} definition={survey.definition} />
      {result.questions.map((question) => (
        <section class="survey-question">
          <h2>
            <span class="asked-number">問{question.position}</span>
            {question.wording.ja}
          </h2>
          <QuestionTable {...{ site, question, result }} />
          <BrokenDownTables site={site} question={question} />
          {question.kind === 'text' ? (
            <p>
              <a href={site.links.surveyTexts(survey.id, question.position)}>書かれた内容を読む</a>
            </p>
          ) : null}
        </section>
      ))}
    </Layout>
  )
}

function Bindings(props: SurveyResultsPageProps) {
  const { site, survey, result, bindings, indicators, mayWrite, problems } = props
  const answers = result.questions.flatMap(answersOf)
  const at = (field: string) => errorAt(problems, fields, field)
  return (
    <section>
      <h2>指標との結びつき</h2>
      {bindings.length === 0 ? (
        <p>この結果を使う指標は、まだありません。</p>
      ) : (
        <ul class="plain-list">
          {bindings.map(({ id, indicator, question, codes }) => {
            const asked = result.questions.find((each) => each.question === question)
            const chosen = asked?.rows.filter(({ code }) => codes.includes(code)) ?? []
            return (
              <li class="binding-line">
                <span>
                  {indicator.name} ← 問{asked?.position ?? '—'}
                  {chosen
                    .map(
                      ({ wording, share, weighted }) =>
                        `「${wording.ja}」${weighted ?? share ?? '秘匿'}`,
                    )
                    .join('＋')}
                </span>
                {mayWrite ? (
                  <form method="post" action={site.links.surveyResults(survey.id)}>
                    <input type="hidden" name="unbind" value={id} />
                    <button class="button-quiet" type="submit">
                      外す<span class="visually-hidden">（{indicator.name}）</span>
                    </button>
                  </form>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
      {mayWrite ? (
        <form method="post" action={site.links.surveyResults(survey.id)} novalidate>
          <Submission />
          <SelectField
            id="indicator"
            name="indicator"
            label="指標"
            none="選んでください"
            chosen=""
            choices={indicators.map((name) => ({ value: name, label: name }))}
            error={at('indicator')}
          />
          <SelectField
            id="answer"
            name="answer"
            label="その割合になる答え"
            none="選んでください"
            chosen=""
            choices={answers}
            hint="この回の割合がすぐに指標の実績になり、判定し直します。次の回からは、締め切ったときに自動で入ります。"
            error={at('answer')}
          />
          <button class="button button-outline" type="submit">
            結びつける
          </button>
        </form>
      ) : null}
    </section>
  )
}

/** Every answer alone, and of a choice of one also the first few together: いる + たぶんいる. */
function answersOf({ position, name, kind, rows }: SurveyResult['questions'][number]) {
  const together = kind === 'single' ? rows.slice(1, -1).map((_, at) => rows.slice(0, at + 2)) : []
  return [...rows.map((row) => [row]), ...together].map((chosen) => ({
    value: `${position}:${chosen.map(({ code }) => code).join(',')}`,
    label: `問${position} ${name} ${chosen.map(({ wording }) => `「${wording.ja}」`).join('＋')}`,
  }))
}
