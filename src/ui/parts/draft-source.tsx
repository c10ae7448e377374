/** The document a draft was read from, as text: what went into fields, what a problem stands on, what was not read. */
import type { Draft } from '../draft/draft.ts'
import { listOwnPlaces } from '../draft/draft-field.ts'
import type { DraftProblem } from '../draft/draft-problem.ts'
import { placeId, problemId, unreadId } from '../draft/ids.ts'
import { type MarkedPlace, MarkedText, markupPlaces } from './marked-text.tsx'

export interface DraftSourceProps {
  readonly draft: Draft
  /** As much of it as the page shows. */
  readonly text: string
  readonly problems: readonly DraftProblem[]
}

export function DraftSource({ draft, text, problems }: DraftSourceProps) {
  return (
    <div class="draft-source">
      <h2 id="draft-source">元の文書</h2>
      <section class="source-text draft-pane" tabindex={0} aria-label="元の文書の文字">
        <MarkedText text={text} places={placesOf(draft, problems)} />
      </section>
      <p class="field-hint">
        下線の付いた文字は項目に読み取ったところ、灰色の文字はどの項目にも入らなかったところです。
      </p>
    </div>
  )
}

function placesOf(draft: Draft, problems: readonly DraftProblem[]): readonly MarkedPlace[] {
  const own = listOwnPlaces(draft.document, draft.fields)
  const firstOfPath = new Map(own.toReversed().map((field) => [field.path, field]))
  return [
    ...own.map((field): MarkedPlace => {
      const first = firstOfPath.get(field.path) === field
      return { id: first ? placeId(field.path) : null, kind: 'field', span: field.span }
    }),
    ...markupPlaces(draft.text),
    ...problems.flatMap(({ path, span }, index): MarkedPlace[] =>
      path === null && span !== null ? [{ id: problemId(index), kind: 'problem', span }] : [],
    ),
    ...draft.document.unread.map(
      ({ span }, index): MarkedPlace => ({ id: unreadId(index), kind: 'unread', span }),
    ),
  ]
}
