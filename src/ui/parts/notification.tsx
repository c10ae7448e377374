/** A notification banner: what happened, in a title that names it, and what to do. */
import type { Child } from 'hono/jsx'

interface NotificationProps {
  readonly kind: 'information' | 'success' | 'caution' | 'error'
  readonly title: string
  /** Level of the title in the page's outline. */
  readonly level?: 2 | 3
  readonly children?: Child
}

const sign = { information: 'ⓘ', success: '✓', caution: '！', error: '×' } as const

export function Notification({ kind, title, level = 2, children }: NotificationProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class={`notification notification-${kind}`}>
      <span class="notification-sign" aria-hidden="true">
        {sign[kind]}
      </span>
      <div class="notification-body">
        <Heading class="notification-title">{title}</Heading>
        {children}
      </div>
    </div>
  )
}
