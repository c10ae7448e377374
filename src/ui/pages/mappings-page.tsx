/** The tables people have mapped: what each reads, for whom, since when; and taking one out of use. */
import type { Problem } from '../../lib/problem.ts'
import type { MappedField } from '../../plan/mapped-form.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface ShownMapping {
  readonly id: string
  readonly name: string
  readonly framework: string | null
  /** Name of the office whose tables it reads; null for any. */
  readonly office: string | null
  readonly columns: readonly { readonly header: string; readonly field: MappedField }[]
  readonly headings: readonly string[] | null
  /** ISO day. */
  readonly mappedOn: string
  readonly mappedBy: string | null
  readonly withdrawn: {
    readonly on: string
    readonly by: string | null
    readonly reason: string
  } | null
  readonly drafts: number
  readonly withdrawable: boolean
}

interface MappingsPageProps {
  readonly site: Site
  readonly mappings: readonly ShownMapping[]
  readonly fieldNames: Readonly<Record<MappedField, string>>
}

const title = '表の対応づけの一覧'

export function MappingsPage({ site, mappings, fieldNames }: MappingsPageProps) {
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        { text: '文書の取り込み', href: site.links.importDocument() },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          知らない形の表を、どの列が何かを選んで読めるようにしたものです。見出しがすべて同じ表だけを読み取ります。
        </p>
      </header>
      {mappings.length === 0 ? (
        <p class="missing">対応づけはまだありません。表を取り込むと、列を選ぶページが開きます。</p>
      ) : (
        mappings.map((mapping) => <Mapping site={site} mapping={mapping} fieldNames={fieldNames} />)
      )}
    </Layout>
  )
}

interface MappingProps {
  readonly site: Site
  readonly mapping: ShownMapping
  readonly fieldNames: MappingsPageProps['fieldNames']
}

function Mapping({ site, mapping, fieldNames }: MappingProps) {
  const { id, name, office, withdrawn, drafts, withdrawable } = mapping
  return (
    <section>
      <h2 id={id}>
        {name}
        <span class="badge">{withdrawn === null ? '使っています' : '取り下げました'}</span>
      </h2>
      <p>
        <span class="label">範囲</span> {office ?? '市全体'}　
        <span class="label">対応づけた日</span> {mapping.mappedOn}
        {mapping.mappedBy === null ? '' : `（${mapping.mappedBy}）`}　
        <span class="label">読み取った下書き</span> {drafts}件
      </p>
      {withdrawn === null ? null : (
        <p>
          <span class="label">取り下げた日</span> {withdrawn.on}
          {withdrawn.by === null ? '' : `（${withdrawn.by}）`}　<span class="label">理由</span>{' '}
          {withdrawn.reason}
        </p>
      )}
      <details>
        <summary>
          列と項目を見る<span class="visually-hidden">（{name}）</span>
        </summary>
        <TableRegion caption={`${name}の列と項目`}>
          <thead>
            <tr>
              <th scope="col">見出し</th>
              <th scope="col">項目</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(mapping).map(({ header, field }) => (
              <tr>
                <th scope="row">{header}</th>
                <td>{field === null ? '読み取らない' : fieldNames[field]}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </details>
      {withdrawable ? (
        <p>
          <a href={site.links.mapping(id)}>
            取り下げる<span class="visually-hidden">（{name}）</span>
          </a>
        </p>
      ) : null}
    </section>
  )
}

function rowsOf({ columns, headings }: ShownMapping) {
  const all = headings ?? columns.map(({ header }) => header)
  return all.map((header) => ({
    header,
    field: columns.find((column) => column.header === header)?.field ?? null,
  }))
}

interface WithdrawalProps {
  readonly site: Site
  readonly mapping: ShownMapping
  readonly reason: string
  readonly problems: readonly Problem[]
}

const fields = { 'mapping/reason-missing': 'reason', mapping: 'reason' }

export function MappingWithdrawalPage({ site, mapping, reason, problems }: WithdrawalProps) {
  const heading = `「${mapping.name}」の対応づけを取り下げる`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${heading}` : heading}
      crumbs={[
        { text: '文書の取り込み', href: site.links.importDocument() },
        { text: title, href: site.links.mappings() },
        { text: '取り下げる', href: null },
      ]}
    >
      <ErrorSummary title="まだ取り下げていません" errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{heading}</h1>
        <p class="lead">
          次からは、同じ見出しの表が来ても、列を選ぶページをもう一度開きます。この対応づけで読み取った下書き（
          {mapping.drafts}
          件）と、公開した文書は変わりません。
        </p>
      </header>
      <form method="post" action={site.links.mapping(mapping.id)}>
        <Submission />
        <TextField
          id="reason"
          name="reason"
          label="取り下げる理由"
          hint="例: 「結果」の列が、見込みの数字の列に変わったため"
          value={reason}
          required
          error={errorAt(problems, fields, 'reason')}
        />
        <button class="button" type="submit">
          取り下げる
        </button>
      </form>
    </Layout>
  )
}
