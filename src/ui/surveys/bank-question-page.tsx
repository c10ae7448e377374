/** One question of the bank: its words version by version, and the form that changes them. */
import type { QuestionVersion } from '../../evidence/survey/question.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatMoment } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { Lines, QuestionFields, questionFieldOfProblem } from './question-fields.tsx'

interface ShownVersion extends QuestionVersion {
  readonly why: string
  readonly recordedAt: Date
  readonly recordedBy: string
}

interface BankQuestionPageProps {
  readonly site: Site
  readonly office: { readonly code: string; readonly name: string }
  /** Newest first. */
  readonly versions: readonly ShownVersion[]
  readonly mayWrite: boolean
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

export function BankQuestionPage(props: BankQuestionPageProps) {
  const { site, office, versions, mayWrite, typed, problems } = props
  const [newest] = versions
  const title = newest?.name ?? ''
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={[
        { text: 'アンケートの仕事', href: site.links.surveyWork() },
        { text: `${office.name}の設問集`, href: site.links.questionBank(office.code) },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <ErrorSummary
        title="入力を確かめてください"
        errors={summaryOf(problems, questionFieldOfProblem)}
      />
      <ol class="version-list">
        {versions.map((version) => (
          <Version version={version} />
        ))}
      </ol>
      {mayWrite && newest !== undefined ? (
        <section>
          <h2>文を改める</h2>
          <form method="post" action={site.links.bankQuestion(newest.question)} novalidate>
            <Submission />
            <input type="hidden" name="basedOn" value={String(newest.version)} />
            <QuestionFields typed={typed} problems={problems} />
            <RadioGroup
              name="comparable"
              legend="前の版の結果と比べられますか"
              chosen={typed('comparable')}
              choices={[
                {
                  value: 'no',
                  label: '比べられない',
                  hint: '推移の線が切れ、切れ目に印がつきます。',
                },
                {
                  value: 'yes',
                  label: '比べられる',
                  hint: '誤字や表記だけを直し、尋ねる内容が変わらないときに選びます。',
                },
              ]}
            />
            <Lines
              id="why"
              label="改める理由"
              rows={2}
              value={typed('why')}
              error={errorAt(problems, questionFieldOfProblem, 'why')}
              required
            />
            <button class="button" type="submit">
              新しい版にする
            </button>
          </form>
        </section>
      ) : null}
    </Layout>
  )
}

function Version({ version }: { readonly version: ShownVersion }) {
  const { wording, options } = version
  return (
    <li>
      <h2>
        第{version.version}版{' '}
        <span class="quiet">
          {formatMoment(version.recordedAt.toISOString(), 'ja')} {version.recordedBy}
        </span>
      </h2>
      <p>{wording.ja}</p>
      {wording.easy === null ? null : <p class="quiet">やさしい日本語：{wording.easy}</p>}
      {wording.en === null ? null : (
        <p class="quiet" lang="en">
          {wording.en}
        </p>
      )}
      {options.length === 0 ? null : (
        <ol class="option-list">
          {options.map((option) => (
            <li>{option.wording.ja}</li>
          ))}
        </ol>
      )}
      {version.version === 1 ? null : (
        <p>
          {version.comparable ? '前の版と比べられます。' : '前の版とは比べられません。'}理由：
          {version.why}
        </p>
      )}
    </li>
  )
}
