/** The file with the rows is chosen here; what its columns mean is said on the next page. */
import type { Register } from '../../../evidence/register/register.ts'
import type { Problem } from '../../../lib/problem.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import type { Site } from '../../site.ts'
import { TableFileField } from '../../tables/table-file-field.tsx'

export interface EntryFilePageProps {
  readonly site: Site
  readonly register: Register
  readonly problems: readonly Problem[]
  /** Megabytes at most. */
  readonly limit: number
}

export function EntryFilePage({ site, register, problems, limit }: EntryFilePageProps) {
  const { key, definition } = register
  const title = `「${definition.name}」にファイルから取り込む`
  const file = {
    id: 'entries',
    hint: `CSVかExcel（xlsx）、${limit}メガバイトまで。1行目に見出し、2行目から1行に1件。`,
    error: problems.length === 0 ? null : problems.map(({ message }) => message).join(' '),
  }
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: definition.name, href: site.links.workingRegister(key) },
        { text: 'ファイルから取り込む', href: null },
      ]}
    >
      <ErrorSummary
        title="ファイルを受け取れませんでした"
        errors={problems.map(({ message }) => ({ message, target: 'entries' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          次のページで、どの列がどの項目かを確かめ、何が変わるかを見てから取り込みます。ファイルは暗号にして置き、取り込むと消します。
        </p>
      </header>
      <form method="post" action={site.links.entryFile(key)} enctype="multipart/form-data">
        <TableFileField name="entries" label="記録のファイル" {...file} />
      </form>
      <h2>この台帳の項目</h2>
      <ul>
        {definition.fields.map(({ label, required }) => (
          <li>
            {label}
            {required ? '（必須）' : ''}
          </li>
        ))}
      </ul>
    </Layout>
  )
}
