/** A link shown once, to be handed to the person it is for; they get it by mail as well. */
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'

export interface OneTimeLinkPageProps {
  readonly site: Site
  readonly person: string
  /** Whole, with the host. */
  readonly address: string
  readonly hours: number
  /** Whether it goes to them by mail as well; `kept`: it would, but no mail leaves this installation. */
  readonly mail: 'sent' | 'kept' | 'none'
}

export function OneTimeLinkPage({ site, person, address, hours, mail }: OneTimeLinkPageProps) {
  const title = `${person}さんに渡すリンク`
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        { text: '人と役割', href: site.links.people() },
        { text: 'リンク', href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <Notification kind="caution" title="この画面でしか見られません">
        <p>
          {hours}
          時間のあいだ、一度だけ使えます。本人だけに渡してください。なくしたときは、新しいリンクを作れます。
        </p>
      </Notification>
      <p class="one-time-link">
        <code>{address}</code>
      </p>
      {mail === 'sent' && <p>同じリンクを、{person}さんのメールアドレスにも送ります。</p>}
      {mail === 'kept' && (
        <p>
          メールを送るサーバーが設定されていないため、メールは届きません。リンクを{person}
          さんに直接渡してください。
        </p>
      )}
      <p>
        <a href={site.links.people()}>人と役割へ戻る</a>
      </p>
    </Layout>
  )
}
