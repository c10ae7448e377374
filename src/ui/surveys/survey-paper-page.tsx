/** Answers on paper, typed or pasted one line a sheet, or as a file; tried before they are kept. */
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyPaperPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly typed: string
  readonly tried: {
    readonly dryRun: boolean
    readonly good: number
    readonly bad: readonly { readonly line: number; readonly problems: readonly Problem[] }[]
  } | null
  readonly problems: readonly Problem[]
}

const fields: FieldOfProblem = { paper: 'lines', rows: 'lines', document: 'lines' }

export function SurveyPaperPage({ site, survey, typed, tried, problems }: SurveyPaperPageProps) {
  const title = '紙の回答の入力'
  const { questions } = survey.definition
  const lines = {
    id: 'lines',
    hint: '1行に1枚。「回答番号,問1,問2,…」の順に書きます。いくつも選んだ答えは空白で区切り、無回答は空けます。表計算の行をそのまま貼り付けられます。',
    error: errorAt(problems, fields, 'lines'),
  }
  const file = { id: 'file', hint: '欄に書くかわりに、CSVを選べます。' }
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
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {tried === null ? null : <Tried tried={tried} />}
      <form
        method="post"
        action={site.links.surveyPaper(survey.id)}
        enctype="multipart/form-data"
        novalidate
      >
        <Submission />
        <FormField label="回答" {...lines}>
          <textarea
            class="input paper-lines"
            name="lines"
            rows={10}
            spellcheck={false}
            {...controlOf(lines)}
          >
            {typed}
          </textarea>
        </FormField>
        <FormField label="ファイル（CSV）" {...file}>
          <input
            class="file-input"
            type="file"
            name="file"
            accept=".csv,.txt,.tsv"
            {...controlOf(file)}
          />
        </FormField>
        <div class="button-row">
          <button class="button button-outline" type="submit" name="act" value="try">
            試しに読む（保存しません）
          </button>
          <button class="button" type="submit" name="act" value="enter">
            入力する
          </button>
        </div>
      </form>
      <TableRegion caption="答えの番号">
        <thead>
          <tr>
            <th scope="col">問</th>
            <th scope="col">書き方</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ position, version }) => (
            <tr>
              <th scope="row">
                問{position} {version.name}
              </th>
              <td>
                {version.options.length === 0
                  ? version.kind === 'number'
                    ? '数字'
                    : '書かれたとおりの文'
                  : version.options.map(({ code, wording }) => `${code} ${wording.ja}`).join('　')}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </Layout>
  )
}

function Tried({ tried }: { readonly tried: NonNullable<SurveyPaperPageProps['tried']> }) {
  const { dryRun, good, bad } = tried
  const title = dryRun
    ? `${good}枚を入力できます（まだ保存していません）`
    : `${good}枚を入力しました`
  return (
    <Notification kind={bad.length === 0 ? 'success' : 'caution'} title={title}>
      {bad.length === 0 ? null : (
        <>
          <p>
            次の{bad.length}行は{dryRun ? '入力できません' : '入力していません'}。
          </p>
          <ul>
            {bad
              .slice(0, 50)
              .flatMap(({ problems }) => problems.map(({ message }) => <li>{message}</li>))}
          </ul>
        </>
      )}
    </Notification>
  )
}
