/** One row of a list, with the buttons that move it up, down or out: no row needs dragging. */
import type { Child } from 'hono/jsx'
import type { ListField } from '../../workflow/text/form-fields.ts'
import { controlId, type EditorContext } from './working-view.ts'

interface RowFrameProps {
  readonly editor: EditorContext
  readonly list: ListField
  readonly id: string
  /** 目標 2 */
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  /** A row that is only offered has nothing to move. */
  readonly blank: boolean
  readonly children: Child
}

export function RowFrame({ editor, list, id, name, first, last, blank, children }: RowFrameProps) {
  const path = `${list}.${id}`
  const act = (how: string) => `${how}:${path}`
  return (
    <fieldset
      class={blank ? 'work-row work-row-blank' : 'work-row'}
      id={controlId(path)}
      tabindex={-1}
    >
      <legend>{name}</legend>
      {children}
      {editor.readOnly || blank ? null : (
        <p class="row-buttons">
          {first ? null : (
            <button
              class="button button-outline button-small"
              name="do"
              value={act('up')}
              type="submit"
            >
              上へ<span class="visually-hidden">（{name}）</span>
            </button>
          )}
          {last ? null : (
            <button
              class="button button-outline button-small"
              name="do"
              value={act('down')}
              type="submit"
            >
              下へ<span class="visually-hidden">（{name}）</span>
            </button>
          )}
          <button
            class="button button-outline button-small"
            name="do"
            value={act('delete')}
            type="submit"
          >
            消す<span class="visually-hidden">（{name}）</span>
          </button>
        </p>
      )}
    </fieldset>
  )
}

/** The rows that are there, and the empty ones at the end. */
export function rowsOf(editor: EditorContext, list: ListField) {
  const rows = editor.text.lists[list]
  const blanks = editor.readOnly ? 0 : editor.more === list ? 4 : 1
  return [
    ...rows.map((row, at) => ({
      row,
      at,
      first: at === 0,
      last: at === rows.length - 1,
      blank: false,
    })),
    ...Array.from({ length: blanks }, (_, at) => ({
      row: { id: `n${crypto.randomUUID().slice(0, 8)}`, cells: {} },
      at: rows.length + at,
      first: true,
      last: true,
      blank: true,
    })),
  ]
}

export function MoreRows({
  editor,
  list,
  row,
}: {
  readonly editor: EditorContext
  readonly list: ListField
  readonly row: string
}) {
  if (editor.readOnly) return null
  return (
    <p class="row-buttons" id={`more-${list}`}>
      <button
        class="button button-outline button-small"
        name="do"
        value={`more:${list}`}
        type="submit"
      >
        {row}の空の行をふやす
      </button>
    </p>
  )
}
