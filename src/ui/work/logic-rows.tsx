/** The logic model (めざす状態 → アウトカム指標 → 戦略 → 取組) as lists, with its picture above them. */
import { type ListField, listField } from '../../workflow/text/form-fields.ts'
import { cell } from '../../workflow/text/sheet-text.ts'
import {
  type LogicLayer,
  logicLayers,
  logicModelOfText,
} from '../../workflow/text/text-logic-model.ts'
import { FieldFrame, framed } from './field-frame.tsx'
import { LogicDiagram, LogicList } from './logic-diagram.tsx'
import { MoreRows, RowFrame, rowsOf } from './row-frame.tsx'
import { controlId, type EditorContext } from './working-view.ts'

export function LogicRows({ editor }: { readonly editor: EditorContext }) {
  const model = logicModelOfText(editor.text)
  return (
    <>
      <LogicDiagram model={model} />
      <LogicList model={model} />
      {logicLayers.map((layer, at) => (
        <Layer editor={editor} layer={layer} above={logicLayers[at - 1]?.list ?? null} />
      ))}
    </>
  )
}

interface LayerProps {
  readonly editor: EditorContext
  readonly layer: LogicLayer
  readonly above: ListField | null
}

function Layer({ editor, layer: { list }, above }: LayerProps) {
  const { label, row: rowName } = listField(list)
  return (
    <section class="work-list" id={controlId(list)} tabindex={-1}>
      <h3>{label}</h3>
      {rowsOf(editor, list).map(({ row, at, ...place }) => {
        const words = `${list}.${row.id}.words`
        return (
          <RowFrame
            editor={editor}
            list={list}
            id={row.id}
            name={`${rowName} ${at + 1}`}
            {...place}
          >
            <FieldFrame editor={editor} path={words} label="内容">
              <input
                class="input"
                value={cell(row, 'words')}
                readonly={editor.readOnly}
                autocomplete="off"
                {...framed(editor, words)}
              />
            </FieldFrame>
            {above === null ? null : (
              <Towards
                editor={editor}
                list={list}
                row={row.id}
                above={above}
                chosen={cell(row, 'towards')}
              />
            )}
          </RowFrame>
        )
      })}
      <MoreRows editor={editor} list={list} row={rowName} />
    </section>
  )
}

interface TowardsProps {
  readonly editor: EditorContext
  readonly list: ListField
  readonly row: string
  readonly above: ListField
  readonly chosen: string
}

function Towards({ editor, list, row, above, chosen }: TowardsProps) {
  const path = `${list}.${row}.towards`
  const { label } = listField(above)
  const choices = editor.text.lists[above]
  if (choices.length < 2)
    return chosen === '' ? null : <input type="hidden" name={path} value={chosen} />
  return (
    <FieldFrame editor={editor} path={path} label={`どの${label}につながるか`}>
      {editor.readOnly ? <input type="hidden" name={path} value={chosen} /> : null}
      <select class="input" disabled={editor.readOnly} {...framed(editor, path)}>
        <option value="">すべて</option>
        {choices.map((choice) => (
          <option value={choice.id} selected={choice.id === chosen}>
            {cell(choice, 'words')}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
