/** The frame of an office's own pages of voices: the way back to what came in, what was not taken, title and lead. */
import type { Child } from 'hono/jsx'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'

interface DeskFrameProps {
  readonly site: Site
  readonly title: string
  readonly lead: string
  readonly problems: readonly Problem[]
  readonly fields: FieldOfProblem
  /** What a refused form is told first. */
  readonly refused: string
  readonly children: Child
}

export function DeskFrame(props: DeskFrameProps) {
  const { site, title, lead, problems, fields, refused, children } = props
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '届いた声', href: site.links.voiceInbox() },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary title={refused} errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </header>
      {children}
    </Layout>
  )
}
