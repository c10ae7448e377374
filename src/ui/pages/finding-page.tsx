/** One finding, and the office's answer to it: set aside with a reason, or that answer withdrawn. */
import type { Problem } from '../../lib/problem.ts'
import type { ShownFinding } from '../check/shown-finding.ts'
import { formatYear } from '../format/year.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { FindingEntry } from '../parts/finding-entry.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { ruleWords } from '../words/rule-words.ts'

export interface FindingPageProps {
  readonly site: Site
  readonly shown: ShownFinding
  /** Why the last act was not taken, and what was sent with it. */
  readonly rejected: { readonly reason: string; readonly problems: readonly Problem[] } | null
}

export function FindingPage({ site, shown, rejected }: FindingPageProps) {
  const { office, fiscalYear, finding, answer } = shown
  const rule = ruleWords(finding.rule, site.language).title
  const title = `点検の指摘：${rule}`
  return (
    <Layout
      site={site}
      title={rejected === null ? title : `エラー：${title}`}
      crumbs={[
        { text: office.name, href: site.links.office(office.code) },
        {
          text: formatYear(fiscalYear, site.language),
          href: site.links.officeYear(office.code, fiscalYear),
        },
        { text: '点検', href: site.links.check(fiscalYear, { office: office.code }) },
        { text: rule, href: null },
      ]}
    >
      <ErrorSummary
        title="保存できませんでした"
        errors={(rejected?.problems ?? []).map(({ message, code }) => ({
          message,
          target: code.startsWith('finding/reason') ? 'reason' : null,
        }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <h2 id="finding">指摘の内容</h2>
      <ol class="findings">
        <FindingEntry site={site} shown={shown} level={3} where={office.name} answerable={false} />
      </ol>
      <AnswerForm
        site={site}
        shown={shown}
        act={answer === null ? 'set-aside' : 'withdraw'}
        reason={rejected?.reason ?? ''}
        error={
          rejected?.problems.find(({ code }) => code.startsWith('finding/reason'))?.message ?? null
        }
      />
    </Layout>
  )
}

interface AnswerFormProps {
  readonly site: Site
  readonly shown: ShownFinding
  readonly act: 'set-aside' | 'withdraw'
  readonly reason: string
  readonly error: string | null
}

const forms = {
  'set-aside': {
    title: '確認済みにする',
    lead: '文書を直す必要がないと分かったときに、理由を付けて「確認済み」にします。理由は、名前と日付とともに公開され、消えません。指摘のもとになった言葉が変わると、確認済みは外れます。',
    label: '理由',
    hint: '例：別紙の改定履歴に、改めた理由と日付を載せています。',
    button: '確認済みにする',
  },
  withdraw: {
    title: '確認済みを取り消す',
    lead: '取り消すと、指摘はもとの一覧に戻ります。これまでの理由と取り消しは、どちらも記録に残ります。',
    label: '取り消す理由（書かなくてもかまいません）',
    hint: '例：改定履歴を直すことにしました。',
    button: '取り消す',
  },
} as const

function AnswerForm({ site, shown, act, reason, error }: AnswerFormProps) {
  const { title, lead, label, hint, button } = forms[act]
  const required = act === 'set-aside'
  return (
    <section>
      <h2 id="answer">{title}</h2>
      <p>{lead}</p>
      <form method="post" action={site.links.finding(shown.document, shown.finding.identity)}>
        <Submission />
        <input type="hidden" name="act" value={act} />
        <FormField id="reason" label={label} hint={hint} error={error} required={required}>
          <textarea
            class="input"
            name="reason"
            rows={4}
            {...controlOf({ id: 'reason', hint, error })}
            {...(required ? { 'aria-required': 'true' as const } : {})}
          >
            {reason}
          </textarea>
        </FormField>
        <button class="button" type="submit">
          {button}
        </button>
      </form>
    </section>
  )
}
