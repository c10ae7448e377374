/** What the import of a list came to, told on the page it leads back to. */
import { Notification } from '../parts/notification.tsx'

export interface ImportedRows {
  readonly added: number
  readonly changed: number
  readonly refused: number
}

/** @param imported null where no list was just taken */
export function Imported({ imported }: { readonly imported: ImportedRows | null }) {
  if (imported === null) return null
  const { added, changed, refused } = imported
  const told = changed === 0 ? '' : `、${changed.toLocaleString('ja-JP')}行を改め`
  return (
    <Notification kind="success" title={`${added.toLocaleString('ja-JP')}行を加え${told}ました`}>
      {refused === 0 ? null : (
        <p>
          {refused.toLocaleString('ja-JP')}
          行は取り込んでいません。元のファイルを直して、もう一度送れます。
        </p>
      )}
    </Notification>
  )
}
