/** Sheets on paper typed one line each, or as a file; what each question takes; and the lines that were not taken. */
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Problem } from '../../lib/problem.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { TableRegion } from '../parts/table-region.tsx'

interface PaperLinesProps {
  readonly hint: string
  readonly typed: string
  readonly error: string | null
}

export function PaperLines({ hint, typed, error }: PaperLinesProps) {
  const lines = { id: 'lines', hint, error }
  const file = { id: 'file', hint: '欄に書くかわりに、CSVを選べます。' }
  return (
    <>
      <FormField label="回答" {...lines}>
        <textarea
          class="input paper-lines"
          name="lines"
          rows={10}
          spellcheck={false}
          {...controlOf(lines)}
        >
          {typed}
        </textarea>
      </FormField>
      <FormField label="ファイル（CSV）" {...file}>
        <input
          class="file-input"
          type="file"
          name="file"
          accept=".csv,.txt,.tsv"
          {...controlOf(file)}
        />
      </FormField>
    </>
  )
}

export function TryOrEnter() {
  return (
    <div class="button-row">
      <button class="button button-outline" type="submit" name="act" value="try">
        試しに読む（保存しません）
      </button>
      <button class="button" type="submit" name="act" value="enter">
        入力する
      </button>
    </div>
  )
}

export function AnswerCodes({ survey }: { readonly survey: Survey }) {
  return (
    <TableRegion caption="答えの番号">
      <thead>
        <tr>
          <th scope="col">問</th>
          <th scope="col">書き方</th>
        </tr>
      </thead>
      <tbody>
        {survey.definition.questions.map(({ position, version }) => (
          <tr>
            <th scope="row">
              問{position} {version.name}
            </th>
            <td>
              {version.options.length === 0
                ? version.kind === 'number'
                  ? '数字'
                  : '書かれたとおりの文'
                : version.options.map(({ code, wording }) => `${code} ${wording.ja}`).join('　')}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

export interface BadLine {
  readonly line: number
  readonly problems: readonly Problem[]
}

const shown = 50

export function BadLines({
  dryRun,
  bad,
}: {
  readonly dryRun: boolean
  readonly bad: readonly BadLine[]
}) {
  if (bad.length === 0) return null
  return (
    <>
      <p>
        次の{bad.length}行は{dryRun ? '入力できません' : '入力していません'}。
      </p>
      <ul>
        {bad
          .slice(0, shown)
          .flatMap(({ problems }) => problems.map(({ message }) => <li>{message}</li>))}
      </ul>
      {bad.length > shown ? <p>ほかに{bad.length - shown}行あります。</p> : null}
    </>
  )
}
