/** The bar that is always in sight: what is saved, by whom and when, what is not, and the button that saves. */
import type { Site } from '../site.ts'
import { formatMoment } from './format-moment.ts'
import type { WorkingView } from './working-view.ts'

interface SavedStateProps {
  readonly site: Site
  readonly view: WorkingView
  /** When the words in the fields were kept aside; null: they are the saved ones. */
  readonly unsavedSince: string | null
  readonly readOnly: boolean
  /** Revision the words in the fields were begun from. */
  readonly basedOn: number
}

export function SavedState({ site, view, unsavedSince, readOnly, basedOn }: SavedStateProps) {
  const { sheet, revisions } = view
  const [head] = revisions
  const behind = basedOn !== sheet.state.head.revision
  return (
    <>
      <div class="saved-state">
        {readOnly ? null : (
          <button class="button" type="submit" name="do" value="save">
            保存する
          </button>
        )}
        <p role="status" data-saved-state>
          {unsavedSince === null
            ? '書いたものは、すべて保存されています。'
            : `保存していない書きかけがあります（${formatMoment(unsavedSince)}に控え）。`}
        </p>
      </div>
      <div class="saved-more">
        {head === undefined ? null : (
          <p>
            最後の保存：第{head.revision}版 {formatMoment(head.at)} {head.byName}
            {'　'}
            <a href={site.links.sheetHistory(sheet.id)}>改定の履歴</a>
            {'　'}
            <a href={site.links.sheetApproval(sheet.id)}>確認と承認</a>
          </p>
        )}
        {behind ? (
          <p>
            書き始めたあとに、ほかの人が保存しています。保存すると、重ならないところは自動で合わせます。
          </p>
        ) : null}
        {unsavedSince === null || readOnly ? null : (
          <button class="button button-outline button-small" type="submit" name="do" value="drop">
            書きかけを捨てて、保存した文に戻す
          </button>
        )}
      </div>
    </>
  )
}
