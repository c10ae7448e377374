/** The bank of an office's questions, and the form that adds one. */
import { type QuestionVersion, questionKindNames } from '../../evidence/survey/question.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { QuestionFields, questionFieldOfProblem } from './question-fields.tsx'

interface QuestionBankPageProps {
  readonly site: Site
  readonly office: Office
  readonly questions: readonly QuestionVersion[]
  readonly mayWrite: boolean
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

export function QuestionBankPage(props: QuestionBankPageProps) {
  const { site, office, questions, mayWrite, typed, problems } = props
  const title = `${office.name}の設問集`
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={[
        { text: 'アンケートの仕事', href: site.links.surveyWork() },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          設問の文は版ごとに残ります。文を変えたときは、前の回と比べられるかどうかを決めます。
        </p>
      </header>
      <ErrorSummary
        title="入力を確かめてください"
        errors={summaryOf(problems, questionFieldOfProblem)}
      />
      {questions.length === 0 ? (
        <p class="missing">設問はまだありません。</p>
      ) : (
        <TableRegion caption="設問の一覧" quietCaption>
          <thead>
            <tr>
              <th scope="col">呼び名</th>
              <th scope="col">今の文</th>
              <th scope="col">答え方</th>
              <th scope="col" class="number">
                版
              </th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ question, name, wording, kind, version }) => (
              <tr>
                <th scope="row">
                  <a href={site.links.bankQuestion(question)}>{name}</a>
                </th>
                <td>{wording.ja}</td>
                <td>{questionKindNames[kind]}</td>
                <td class="number">{version}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {mayWrite ? (
        <section>
          <h2>設問を加える</h2>
          <form method="post" action={site.links.questionBank(office.code)} novalidate>
            <Submission />
            <TextField
              id="name"
              name="name"
              label="呼び名"
              hint="一覧で見分けるための短い名前です（例：近所づきあい）。"
              value={typed('name')}
              error={errorAt(problems, questionFieldOfProblem, 'name')}
              required
            />
            <QuestionFields typed={typed} problems={problems} />
            <button class="button" type="submit">
              設問を加える
            </button>
          </form>
        </section>
      ) : null}
    </Layout>
  )
}
