/** The recovery codes, shown once: on paper they open the account when the phone is lost. */
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import { KeptFields, type KeptForm } from './error-page.tsx'

export interface RecoveryCodesPageProps {
  readonly site: Site
  readonly codes: readonly string[]
  readonly next: string
  /** A form that was sent before signing in, to be sent from here. */
  readonly kept: KeptForm | null
}

export function RecoveryCodesPage({ site, codes, next, kept }: RecoveryCodesPageProps) {
  const title = '回復コードを控えてください'
  return (
    <Layout site={site} title={title} crumbs={[{ text: '回復コード', href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          スマートフォンをなくしたときに、コードの代わりに入れて使います。一つにつき一度だけ使えます。
        </p>
      </header>
      <Notification kind="caution" title="この画面でしか見られません">
        <p>印刷するか書き写して、パスワードとは別の、人の目に触れない場所にしまってください。</p>
      </Notification>
      <ul class="recovery-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      {kept === null || kept.fields.length === 0 ? (
        <p>
          <a class="button" href={next}>
            控えたので、次へ進む
          </a>
        </p>
      ) : (
        <KeptFields kept={kept} done />
      )}
    </Layout>
  )
}
