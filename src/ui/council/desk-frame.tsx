/** The frame of the office's own council pages: what was not taken stands on top, each line leading to its form. */
import type { Child } from 'hono/jsx'
import type { Problem } from '../../lib/problem.ts'
import type { Crumb } from '../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import type { Typed } from './desk-form.tsx'

export interface Rejected extends Typed {
  readonly problems: readonly Problem[]
}

interface DeskFrameProps {
  readonly site: Site
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly lead?: string
  readonly rejected: Rejected | null
  /** What was just done; null: the page was only opened. */
  readonly done: string | null
  readonly children: Child
}

export function DeskFrame(props: DeskFrameProps) {
  const { site, title, crumbs, lead, rejected, done, children } = props
  return (
    <Layout site={site} title={rejected === null ? title : `エラー：${title}`} crumbs={crumbs}>
      <ErrorSummary
        title="まだ登録していません"
        errors={(rejected?.problems ?? []).map(({ message }) => ({
          message,
          target: `form-${rejected?.act}`,
        }))}
      />
      {done === null ? null : <Notification kind="success" title={done} />}
      <header class="page-head">
        <h1>{title}</h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
      </header>
      {children}
    </Layout>
  )
}
