/** What changed between two texts, field by field: what stood there, what stands there now, and the badge it earns. */
import type { Badge } from '../../workflow/text/target-badges.ts'
import type { TextChange } from '../../workflow/text/text-changes.ts'

const kinds = { added: '追加', removed: '削除', changed: '変更', moved: '順番' } as const

/** As the form prints them beside a target. */
export const badgeWords: Readonly<Record<Badge, string>> = {
  raised: '目標値UP',
  corrected: '目標値修正',
  added: '新規指標',
}

interface ChangeListProps {
  readonly changes: readonly TextChange[]
  readonly badges?: ReadonlyMap<string, Badge>
}

export function ChangeList({ changes, badges }: ChangeListProps) {
  if (changes.length === 0) return <p class="missing">変わったところはありません。</p>
  return (
    <dl class="change-list">
      {changes.map(({ path, label, kind, from, to }) => {
        const badge = badges?.get(path.split('.').slice(0, 2).join('.'))
        const shown = badge !== undefined && path.endsWith('.sentence')
        return (
          <div class="text-change">
            <dt>
              {label} <span class="badge">{kinds[kind]}</span>
              {shown ? <span class="badge">{badgeWords[badge]}</span> : null}
            </dt>
            {from === '' ? null : (
              <dd class="change-from">
                <span class="change-sign">前</span>
                <del class="draft-text">{wordsOf(path, from)}</del>
              </dd>
            )}
            {to === '' ? null : (
              <dd class="change-to">
                <span class="change-sign">後</span>
                <ins class="draft-text">{wordsOf(path, to)}</ins>
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}

/** A mark that is kept as a sign reads as words. */
function wordsOf(path: string, text: string): string {
  return path.endsWith('.toConfirm') && text === 'yes' ? 'まだ確かめていません' : text
}
