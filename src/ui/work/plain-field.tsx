/** A field of the form that is words: a line, lines, prose, or one of a few signs. */
import { type PlainField, plainField } from '../../workflow/text/form-fields.ts'
import { FieldFrame, framed } from './field-frame.tsx'
import { controlId, type EditorContext } from './working-view.ts'

interface PlainFieldRowProps {
  readonly editor: EditorContext
  readonly name: PlainField
  readonly hint?: string
  /** What each sign says on the form. */
  readonly meanings?: Readonly<Record<string, string>>
}

export function PlainFieldRow({ editor, name, hint, meanings = {} }: PlainFieldRowProps) {
  const { label, kind, marks = [] } = plainField(name)
  if (kind === 'mark') return <MarkRow {...{ editor, name, label, marks, meanings }} />
  const value = editor.text.fields[name]
  const lines = kind === 'lines' ? '一行に一つずつ書きます。' : undefined
  const said = hint ?? lines
  const control = { ...framed(editor, name, said), readonly: editor.readOnly }
  return (
    <FieldFrame
      editor={editor}
      path={name}
      label={label}
      withComments
      {...(said === undefined ? {} : { hint: said })}
    >
      {kind === 'line' ? (
        <input class="input" type="text" value={value} autocomplete="off" {...control} />
      ) : (
        <textarea class="input" rows={rowsFor(value)} {...control}>
          {`\n${value}`}
        </textarea>
      )}
    </FieldFrame>
  )
}

function rowsFor(value: string): number {
  return Math.min(14, Math.max(3, value.split('\n').length + Math.floor(value.length / 60) + 1))
}

interface MarkRowProps {
  readonly editor: EditorContext
  readonly name: PlainField
  readonly label: string
  readonly marks: readonly string[]
  readonly meanings: Readonly<Record<string, string>>
}

/** The signs of the form always carry their words. */
function MarkRow({ editor, name, label, marks, meanings }: MarkRowProps) {
  const chosen = editor.text.fields[name]
  const control = framed(editor, name)
  return (
    <FieldFrame editor={editor} path={name} label={label} withComments>
      {editor.readOnly ? (
        <>
          <p>{chosen === '' ? '未記入' : `${chosen} ${meanings[chosen] ?? ''}`}</p>
          <input type="hidden" {...control} value={chosen} />
        </>
      ) : (
        <select class="input" {...control} id={controlId(name)}>
          <option value="">選んでください</option>
          {marks.map((mark) => (
            <option value={mark} selected={mark === chosen}>
              {mark} {meanings[mark] ?? ''}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
