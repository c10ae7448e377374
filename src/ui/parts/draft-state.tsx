/** How a draft stands, and what the last act did: accepted, put aside, corrected, or received before. */
import type { Draft } from '../draft/draft.ts'
import type { Site } from '../site.ts'
import { Notification } from './notification.tsx'

export interface DraftStateProps {
  readonly site: Site
  readonly draft: Draft
  /** What the last act did. */
  readonly notice: 'corrected' | 'received-before' | null
}

export function DraftState({ site, draft, notice }: DraftStateProps) {
  if (draft.state === 'accepted') {
    return (
      <Notification kind="success" title="この下書きは確定しました">
        {draft.acceptedAs === null ? null : (
          <p>
            <a href={site.links.source(draft.acceptedAs)}>公開された文書を見る</a>
          </p>
        )}
      </Notification>
    )
  }
  if (draft.state === 'withdrawn') {
    return (
      <Notification kind="information" title="この下書きは取り下げました">
        <p>届いた文書は残っています。もう一度使うときは、文書を取り込み直してください。</p>
      </Notification>
    )
  }
  if (notice === 'corrected')
    return <Notification kind="success" title="直した内容を保存しました" />
  if (notice === 'received-before') {
    return (
      <Notification kind="caution" title="同じ文書が、前に確定されています">
        <p>
          中身が同じ文書です。確定すると、前の版に替わります。必要がなければ取り下げてください。
        </p>
      </Notification>
    )
  }
  return null
}
