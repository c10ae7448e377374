/** The words of a question: three languages, how it is answered, and its options, one a line. */
import { questionKindNames, questionKinds } from '../../evidence/survey/question.ts'
import type { Problem } from '../../lib/problem.ts'
import { errorAt, type FieldOfProblem } from '../parts/field-problems.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'

export const questionFieldOfProblem: FieldOfProblem = {
  'question/name': 'name',
  'question/wording': 'ja',
  'question/options': 'options',
  'question/most': 'most',
  'question/why': 'why',
}

interface QuestionFieldsProps {
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

export function QuestionFields({ typed, problems }: QuestionFieldsProps) {
  const at = (field: string) => errorAt(problems, questionFieldOfProblem, field)
  return (
    <>
      <Lines id="ja" label="設問の文" rows={3} value={typed('ja')} error={at('ja')} required />
      <Lines
        id="easy"
        label="やさしい日本語の文"
        rows={2}
        value={typed('easy')}
        hint="空ければ設問の文を使います。"
      />
      <Lines
        id="en"
        label="英語の文"
        rows={2}
        value={typed('en')}
        hint="空ければ設問の文を使います。"
      />
      <SelectField
        id="kind"
        name="kind"
        label="答え方"
        chosen={typed('kind')}
        choices={questionKinds.map((kind) => ({ value: kind, label: questionKindNames[kind] }))}
      />
      <Lines
        id="options"
        label="選択肢"
        rows={6}
        value={typed('options')}
        hint="1行に1つ。やさしい日本語と英語は、縦棒で区切って続けます（例：知っている｜しっている｜I know it）。"
        error={at('options')}
      />
      <TextField
        id="most"
        name="most"
        label="選べる数"
        value={typed('most')}
        hint="「いくつでも選ぶ」で数を限るときだけ書きます。"
        error={at('most')}
      />
    </>
  )
}

interface LinesProps {
  readonly id: string
  readonly label: string
  readonly rows: number
  readonly value: string
  readonly hint?: string
  readonly error?: string | null
  readonly required?: boolean
}

/** A field of several lines, named as its id. */
export function Lines({ id, label, rows, value, hint, error, required }: LinesProps) {
  const field = {
    id,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  return (
    <FormField label={label} {...field} {...(required === true ? { required } : {})}>
      <textarea class="input" name={id} rows={rows} {...controlOf(field)}>
        {value}
      </textarea>
    </FormField>
  )
}
