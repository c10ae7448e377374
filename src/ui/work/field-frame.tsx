/** What stands around every field of the editor: label, error, the other's text after a conflict, comments. */
import type { Child } from 'hono/jsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { FieldComments } from './field-comments.tsx'
import { controlId, type EditorContext } from './working-view.ts'

interface FieldFrameProps {
  readonly editor: EditorContext
  readonly path: string
  readonly label: string
  readonly hint?: string
  /** Comments are offered beside the fields of the form, not beside every cell of a row. */
  readonly withComments?: boolean
  readonly children: Child
}

export function FieldFrame({ editor, path, label, hint, withComments, children }: FieldFrameProps) {
  const error = editor.errors.get(path) ?? null
  const conflict = editor.conflicts.get(path)
  return (
    <div class="work-field">
      <FormField
        id={controlId(path)}
        label={label}
        error={error}
        {...(hint === undefined ? {} : { hint })}
      >
        {children}
      </FormField>
      {conflict === undefined ? null : (
        <div class="conflict" id={`${controlId(path)}-theirs`}>
          <p class="label">ほかの人がこの欄に保存した文（上の欄は、あなたの文です）</p>
          <p class="draft-text">
            {conflict.theirs === null ? '（行を消しました）' : conflict.theirs || '（空）'}
          </p>
        </div>
      )}
      {withComments === true ? <FieldComments editor={editor} path={path} label={label} /> : null}
    </div>
  )
}

/** The attributes of the control in the frame. */
export function framed(editor: EditorContext, path: string, hint?: string) {
  const error = editor.errors.get(path) ?? null
  return {
    ...controlOf({ id: controlId(path), error, ...(hint === undefined ? {} : { hint }) }),
    name: path,
  }
}
