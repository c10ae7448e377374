/** Whom a survey is sent to: the frame comes in, letters and slips go out, what came back is marked. */
import type { Response } from '../../evidence/survey/response.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import type { LetterKind } from '../links/survey-links.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { letterNames } from './letter-names.ts'
import { ResponseTable } from './response-table.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyRecipientsPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly response: Response
  /** Of each kind, the files that hold letters, counted from 1. */
  readonly letters: Readonly<Record<LetterKind, readonly number[]>>
  /** What was just done, in words. */
  readonly notice: string | null
  readonly problems: readonly Problem[]
}

const fields: FieldOfProblem = {
  recipients: 'file',
  rows: 'file',
  document: 'file',
  'recipients/count': 'count',
  'letters/ticket': 'ticket',
  'letters/none': 'letters',
}

export function SurveyRecipientsPage(props: SurveyRecipientsPageProps) {
  const { site, survey, response, notice, problems } = props
  const title = '対象者と手紙'
  const address = site.links.surveyRecipients(survey.id)
  const at = (field: string) => errorAt(problems, fields, field)
  const file = {
    id: 'file',
    hint: '1行目は「層,郵便番号,住所,氏名」。氏名と住所は暗号にして保存し、期限が来たら消します。',
    error: at('file'),
  }
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={surveyCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          名簿は{formatDay(survey.definition.keepUntil, 'ja')}まで保存し、そのあと自動で消します。
        </p>
      </header>
      {notice === null ? null : <Notification kind="success" title={notice} />}
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      <ResponseTable site={site} response={response} />
      {survey.state === 'planned' ? (
        <section>
          <h2>名簿を読み込む</h2>
          <form method="post" action={address} enctype="multipart/form-data" novalidate>
            <Submission />
            <FormField label="名簿（CSV）" {...file}>
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
              <button class="button" type="submit" name="act" value="import">
                読み込む
              </button>
            </div>
          </form>
        </section>
      ) : null}
      {survey.state === 'planned' || survey.state === 'open' ? (
        <section>
          <h2>配布用の回答票を作る</h2>
          <form method="post" action={address} novalidate>
            <Submission />
            <TextField
              id="count"
              name="count"
              label="枚数"
              hint="窓口などで手渡す、名前のない番号を作ります。"
              error={at('count')}
            />
            <button class="button button-outline" type="submit" name="act" value="slips">
              回答票を作る
            </button>
          </form>
        </section>
      ) : null}
      <Letters {...props} />
      {survey.state === 'open' ? (
        <section>
          <h2>届かなかった手紙</h2>
          <form method="post" action={address} novalidate>
            <TextField
              id="ticket"
              name="ticket"
              label="返送された手紙の回答番号"
              hint="督促の対象から外し、回収率の分母からも除きます。"
              error={at('ticket')}
            />
            <button class="button button-outline" type="submit" name="act" value="undelivered">
              届かなかったと記録する
            </button>
          </form>
        </section>
      ) : null}
    </Layout>
  )
}

const kinds: readonly LetterKind[] = ['invitation', 'reminder', 'slip']

function Letters({ site, survey, letters }: SurveyRecipientsPageProps) {
  const hasPeople = letters.invitation.length > 0
  return (
    <section id="letters">
      <h2>印刷する</h2>
      {hasPeople || letters.slip.length > 0 ? (
        <>
          <ul class="plain-links">
            {kinds.flatMap((kind) =>
              letters[kind].map((batch) => (
                <li>
                  <a href={site.links.surveyLetters(survey.id, kind, batch)}>
                    {letterNames[kind]}（PDF）{isOnly(letters, kind) ? '' : `（${batch}）`}
                  </a>
                </li>
              )),
            )}
          </ul>
          {hasPeople ? (
            <p>
              質問票には回答番号だけを印刷し、氏名と住所は載せません。返ってくる紙に名前が残らないように、片面で印刷してください。
            </p>
          ) : null}
        </>
      ) : (
        <p class="missing">名簿か回答票を作ると、手紙をPDFで印刷できます。</p>
      )}
    </section>
  )
}

/** One file holds all of them. Reminders go by the files of the invitations. */
function isOnly(letters: SurveyRecipientsPageProps['letters'], kind: LetterKind): boolean {
  return (kind === 'slip' ? letters.slip : letters.invitation).length === 1
}
