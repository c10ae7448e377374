/** One row, quickly: the fields, one button, and on to the next. */
import type { Register } from '../../../evidence/register/register.ts'
import type { Problem } from '../../../lib/problem.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import { Notification } from '../../parts/notification.tsx'
import { Submission } from '../../parts/submission.tsx'
import { EntryFields, errorsOfEntry } from '../../registers/entry-fields.tsx'
import type { Site } from '../../site.ts'

export interface NewEntryPageProps {
  readonly site: Site
  readonly register: Register
  readonly texts: Readonly<Record<string, string | undefined>>
  readonly problems: readonly Problem[]
  /** The row before was taken. */
  readonly added: boolean
}

export function NewEntryPage({ site, register, texts, problems, added }: NewEntryPageProps) {
  const { key, definition } = register
  const title = `「${definition.name}」に記録する`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: definition.name, href: site.links.workingRegister(key) },
        { text: '記録する', href: null },
      ]}
    >
      <ErrorSummary title="記録できませんでした" errors={errorsOfEntry(problems)} />
      {added ? (
        <Notification kind="success" title="記録しました">
          <p>続けて次の記録を入れられます。</p>
        </Notification>
      ) : null}
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <form method="post" action={site.links.newEntry(key)} novalidate>
        <Submission />
        <EntryFields fields={definition.fields} texts={texts} problems={problems} />
        <p class="button-row">
          <button class="button" type="submit">
            記録する
          </button>
          <a href={site.links.workingRegister(key)}>一覧に戻る</a>
        </p>
      </form>
    </Layout>
  )
}
