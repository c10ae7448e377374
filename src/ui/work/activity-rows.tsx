/** What is to be done, row by row: the act, how much of it is planned, and the heading it stands under. */
import { listField } from '../../workflow/text/form-fields.ts'
import { cell } from '../../workflow/text/sheet-text.ts'
import { FieldFrame, framed } from './field-frame.tsx'
import { MoreRows, RowFrame, rowsOf } from './row-frame.tsx'
import { controlId, type EditorContext } from './working-view.ts'

export function ActivityRows({ editor }: { readonly editor: EditorContext }) {
  const { label, row: rowName } = listField('activities')
  return (
    <section class="work-list" id={controlId('activities')} tabindex={-1}>
      <h3>{label}</h3>
      {rowsOf(editor, 'activities').map(({ row, at, ...place }) => {
        const path = (column: string) => `activities.${row.id}.${column}`
        const field = (column: string) => (
          <input
            class="input"
            value={cell(row, column)}
            readonly={editor.readOnly}
            autocomplete="off"
            {...framed(editor, path(column))}
          />
        )
        return (
          <RowFrame
            editor={editor}
            list="activities"
            id={row.id}
            name={`${rowName} ${at + 1}`}
            {...place}
          >
            <FieldFrame editor={editor} path={path('words')} label="取組の内容" withComments>
              {field('words')}
            </FieldFrame>
            <div class="work-pair">
              <FieldFrame
                editor={editor}
                path={path('planned')}
                label="計画の量（年6回、300部 など）"
              >
                {field('planned')}
              </FieldFrame>
              <FieldFrame editor={editor} path={path('under')} label="見出し（ある場合）">
                {field('under')}
              </FieldFrame>
            </div>
          </RowFrame>
        )
      })}
      <MoreRows editor={editor} list="activities" row={rowName} />
    </section>
  )
}
