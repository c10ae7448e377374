/** Bringing a document in: one file, read into a draft; nothing is published before a person accepted it. */
import type { Problem } from '../../lib/problem.ts'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'

export interface ImportPageProps {
  readonly site: Site
  /** What kept the file from being read; empty at first. */
  readonly problems: readonly Problem[]
  /** Megabytes a file may have. */
  readonly limit: number
}

export function ImportPage({ site, problems, limit }: ImportPageProps) {
  const title = '文書の取り込み'
  const hint = `計画や自己評価の文書（PDF、Excel、Word、PowerPoint、HTML、CSV、テキスト。${limit}MBまで）を1つ選ぶか、この枠に置いてください。`
  const [first] = problems
  const field = { id: 'document', hint, error: first?.message ?? null }
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[{ text: title, href: null }]}
      scripts={['import']}
    >
      <ErrorSummary
        title="文書を読み取れませんでした"
        errors={problems.map(({ message }) => ({ message, target: 'document' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          文書を読み取り、下書きを作ります。下書きを元の文書と見比べ、直してから確定するまで、公表はされません。
        </p>
      </header>
      <form
        class="import-form"
        method="post"
        action={site.links.importDocument()}
        enctype="multipart/form-data"
      >
        <Submission />
        <FormField label="取り込む文書" required {...field}>
          <input class="file-input" type="file" name="document" required {...controlOf(field)} />
        </FormField>
        <button class="button" type="submit">
          読み取って下書きを作る
        </button>
        <p class="import-progress" role="status" hidden>
          読み取っています。大きな文書では数十秒かかることがあります。
        </p>
      </form>
      {mayAnywhere(site.who, 'batch.open') ? (
        <p>
          <a href={site.links.importBatches()}>たくさんの文書をまとめて取り込む</a>
        </p>
      ) : null}
      <p>
        <a href={site.links.mappings()}>表の対応づけの一覧（見直す・取り下げる）</a>
      </p>
      <section>
        <h2 id="after">取り込みの流れ</h2>
        <ol class="plain-steps">
          <li>文書を選んで「読み取って下書きを作る」を押します。</li>
          <li>元の文書と下書きを左右に並べて確かめます。確かめたいところは上に一覧で出ます。</li>
          <li>違うところを項目ごとに直します。元の文書は変わりません。</li>
          <li>区と年度を確かめて「この内容で確定する」を押すと、判定とともに公開されます。</li>
        </ol>
      </section>
    </Layout>
  )
}
