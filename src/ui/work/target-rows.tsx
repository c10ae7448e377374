/** Targets as sentences, each with its reading under it, its indicator with owner and source, or the target it repeats. */
import { checkStatement } from '../../target/check-statement.ts'
import { listField, type TargetList } from '../../workflow/text/form-fields.ts'
import { targetSentence } from '../../workflow/text/print-form.ts'
import { cell, type Row } from '../../workflow/text/sheet-text.ts'
import { ReadingUnderField } from '../parts/reading-under-field.tsx'
import { TargetReading } from '../parts/target-reading.tsx'
import type { Site } from '../site.ts'
import { FieldFrame, framed } from './field-frame.tsx'
import { MoreRows, RowFrame, rowsOf } from './row-frame.tsx'
import { controlId, type EditorContext } from './working-view.ts'

interface TargetRowsProps {
  readonly site: Site
  readonly editor: EditorContext
  readonly list: TargetList
}

export function TargetRows({ site, editor, list }: TargetRowsProps) {
  const { label, row: rowName } = listField(list)
  return (
    <section class="work-list" id={controlId(list)} tabindex={-1}>
      <h3>{label}</h3>
      <datalist id={`indicators-${list}`}>
        {editor.view.indicators.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {rowsOf(editor, list).map(({ row, at, ...place }) => (
        <RowFrame editor={editor} list={list} id={row.id} name={`${rowName} ${at + 1}`} {...place}>
          <TargetRow site={site} editor={editor} list={list} row={row} />
        </RowFrame>
      ))}
      <MoreRows editor={editor} list={list} row={rowName} />
    </section>
  )
}

interface TargetRowProps extends TargetRowsProps {
  readonly row: Row
}

function TargetRow({ site, editor, list, row }: TargetRowProps) {
  const path = (column: string) => `${list}.${row.id}.${column}`
  const sentence = path('sentence')
  const read = { readonly: editor.readOnly, autocomplete: 'off' } as const
  return (
    <>
      {cell(row, 'toConfirm') === '' ? null : (
        <Confirmation editor={editor} list={list} path={path} />
      )}
      <FieldFrame editor={editor} path={sentence} label="目標の文" withComments>
        <textarea class="input" rows={3} readonly={editor.readOnly} {...framed(editor, sentence)}>
          {`\n${cell(row, 'sentence')}`}
        </textarea>
        <Reading site={site} editor={editor} list={list} row={row} />
      </FieldFrame>
      <details
        class="work-more"
        open={['indicator', 'owner', 'dataSource', 'repeats'].some((each) =>
          editor.errors.has(path(each)),
        )}
      >
        <summary>
          指標の担当：{cell(row, 'owner') || '未記入'}／データの出どころ：
          {cell(row, 'dataSource') || '未記入'}
        </summary>
        <FieldFrame
          editor={editor}
          path={path('indicator')}
          label="指標（これまでの指標から選ぶか、新しく書く）"
        >
          <input
            class="input"
            list={`indicators-${list}`}
            value={cell(row, 'indicator')}
            {...read}
            {...framed(editor, path('indicator'))}
          />
        </FieldFrame>
        <FieldFrame editor={editor} path={path('owner')} label="指標の担当（値を集める課・係）">
          <input
            class="input"
            value={cell(row, 'owner')}
            {...read}
            {...framed(editor, path('owner'))}
          />
        </FieldFrame>
        <FieldFrame
          editor={editor}
          path={path('dataSource')}
          label="データの出どころ（調査・台帳の名前）"
        >
          <input
            class="input"
            value={cell(row, 'dataSource')}
            {...read}
            {...framed(editor, path('dataSource'))}
          />
        </FieldFrame>
        <Home editor={editor} path={path('repeats')} chosen={cell(row, 'repeats')} />
      </details>
    </>
  )
}

/** What the sentence promises, as it will be read once it is printed. */
function Reading({ site, editor, list, row }: TargetRowProps) {
  const { sheet, homeOf } = editor.view
  const half = list === 'targets' ? 'multiYear' : 'year'
  const text = targetSentence(row, homeOf).replaceAll(/\s+/gu, ' ')
  const checked = checkStatement(text, { fiscalYear: sheet.fiscalYear, half })
  const targets = checked.targets.map((target) => ({ ...target, trial: null }))
  return (
    <ReadingUnderField
      site={site}
      field={controlId(`${list}.${row.id}.sentence`)}
      with={[]}
      query={{ year: String(sheet.fiscalYear), half, brief: '1' }}
    >
      <TargetReading site={site} statement={{ ...checked, targets, trialProblems: [] }} brief />
    </ReadingUnderField>
  )
}

interface ConfirmationProps {
  readonly editor: EditorContext
  readonly list: TargetRowsProps['list']
  readonly path: (column: string) => string
}

const copiedHow = {
  targets: '昨年度のシートから写した目標です。年度も値も、写したままです。',
  yearTargets:
    '昨年度のシートから写した目標です。年度を今年度にし、分かっている昨年度の実績を書き添えました。',
} as const

/** A target copied from last year: what of it is new, and that somebody looked. */
function Confirmation({ editor, list, path }: ConfirmationProps) {
  const id = controlId(path('toConfirm'))
  const error = editor.errors.get(path('toConfirm'))
  return (
    <div class="confirmation">
      <input type="hidden" name={path('toConfirm')} value="yes" />
      <p class="label">{copiedHow[list]}</p>
      <p class="checkbox">
        <input
          type="checkbox"
          id={id}
          name={path('confirmed')}
          value="yes"
          disabled={editor.readOnly}
          {...(error === undefined
            ? {}
            : { 'aria-describedby': `${id}-error`, 'aria-invalid': 'true' as const })}
        />
        <label for={id}>今年度の目標として確かめました</label>
      </p>
      {error === undefined ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

interface HomeProps {
  readonly editor: EditorContext
  readonly path: string
  readonly chosen: string
}

/** 再掲: a reference to the target of another sheet of the year, whose words are printed here. */
function Home({ editor, path, chosen }: HomeProps) {
  const homes = [...editor.view.texts].flatMap(([sheet, { fields, lists }]) =>
    sheet === editor.view.sheet.id
      ? []
      : [...lists.targets, ...lists.yearTargets]
          .filter((row) => cell(row, 'sentence') !== '')
          .map((row) => ({
            value: `${sheet}/${row.id}`,
            label: `取組項目${fields.number}：${short(cell(row, 'sentence'))}`,
          })),
  )
  if (homes.length === 0 && chosen === '') return null
  return (
    <FieldFrame
      editor={editor}
      path={path}
      label="再掲の元（ほかの取組項目の目標を、ここにも載せるとき）"
    >
      {editor.readOnly ? <input type="hidden" name={path} value={chosen} /> : null}
      <select class="input" disabled={editor.readOnly} {...framed(editor, path)}>
        <option value="">再掲ではない</option>
        {homes.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
