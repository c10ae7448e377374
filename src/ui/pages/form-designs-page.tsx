/** The forms of the municipality, those in use and those being made, and the way to a new generation. */
import type { Problem } from '../../lib/problem.ts'
import type { FormTemplate } from '../../plan/form-template.ts'
import { formatFormYears } from '../format/form-years.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface FormDesignsPageProps {
  readonly site: Site
  readonly forms: readonly {
    readonly id: string
    readonly name: string
    readonly years: FormTemplate['years']
    readonly own: boolean
    readonly inUse: boolean
    readonly draft: boolean
  }[]
  readonly chosen: { readonly base: string; readonly from: string }
  readonly problems: readonly Problem[]
}

const title = '様式をつくる'

export function FormDesignsPage({ site, forms, chosen, problems }: FormDesignsPageProps) {
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: site.words.forms.title, href: site.links.forms() },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary
        title="新しい様式はまだできていません"
        errors={problems.map(({ message }) => ({ message, target: 'from' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          前の世代の様式を写して言葉や並びを直し、使いはじめる年度を決めます。文書は、その年度に採用されている様式で印刷され、その言葉で読み取られます。
        </p>
      </header>
      <TableRegion caption="様式の一覧">
        <thead>
          <tr>
            <th scope="col">様式</th>
            <th scope="col">使う年度</th>
            <th scope="col">状態</th>
          </tr>
        </thead>
        <tbody>
          {forms.map(({ id, name, years, own, inUse, draft }) => (
            <tr>
              <th scope="row">
                <a href={site.links.formDesign(id)}>{name}</a>
              </th>
              <td>{formatFormYears(site, years)}</td>
              <td>
                {inUse ? '採用しています' : '下書き'}
                {inUse && draft ? '（直している途中の下書きがあります）' : ''}
                {own ? '' : '（はじめからある様式）'}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <section>
        <h2 id="copy">新しい世代をつくる</h2>
        <form method="post" action={site.links.formDesigns()}>
          <Submission />
          <SelectField
            id="base"
            name="base"
            label="もとにする様式"
            chosen={chosen.base}
            choices={forms.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            id="from"
            name="from"
            label="使いはじめる年度（西暦）"
            hint="例: 2024"
            value={chosen.from}
            required
            error={problems[0]?.message ?? null}
          />
          <button class="button" type="submit">
            写しをつくる
          </button>
        </form>
      </section>
    </Layout>
  )
}
