/** Words of a document that fell into no field: listed before it is accepted, each with the way to its place. */
import type { Unread } from '../../plan/document.ts'
import { unreadId } from '../draft/ids.ts'

interface DraftUnreadProps {
  readonly unread: readonly Unread[]
  /** How much of the document's text the page shows. */
  readonly within: number
}

/** More are a document that was not read at all; the text beside shows them in grey. */
const most = 50

export function DraftUnread({ unread, within }: DraftUnreadProps) {
  if (unread.length === 0) return null
  return (
    <details class="draft-findings" open={unread.length <= few}>
      <summary>どの項目にも入らなかった文字（{unread.length}か所）</summary>
      <p class="field-hint">
        計画や実績の言葉が入っていないか見てください。入っていれば、項目を直すか書き足します。表紙の文字やページの番号などなら、このままでも確定できます。
      </p>
      {unread.length > most ? <p>はじめの{most}か所を示しています。</p> : null}
      <ol>
        {unread.slice(0, most).map(({ text, span }, index) => (
          <li>
            <q>{text}</q>{' '}
            {span.end <= within ? <a href={`#${unreadId(index)}`}>元の文書の箇所へ</a> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** So many are seen at a glance. */
const few = 10
