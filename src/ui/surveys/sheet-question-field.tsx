/** One question of a sheet that is settled: what was typed twice to choose from, and room for what the sheet says. */
import type { AnswerValue } from '../../evidence/survey/answer.ts'
import type { AskedQuestion } from '../../evidence/survey/survey.ts'
import { TextField } from '../parts/text-field.tsx'
import { Lines } from './question-fields.tsx'

export type ShownQuestion =
  | {
      readonly kind: 'differing'
      readonly asked: AskedQuestion
      readonly first: AnswerValue
      readonly second: AnswerValue
    }
  /** `opened`: put by an answer that is corrected now, and decided anew. */
  | { readonly kind: 'skipped' | 'same' | 'opened'; readonly asked: AskedQuestion }

/** Id of the control a problem of it leads to. */
export function firstControlOf(kind: ShownQuestion['kind'], position: number): string {
  return `q${position}-${{ differing: 'first', skipped: 'typed', opened: 'typed', same: 'words' }[kind]}`
}

interface FieldProps {
  readonly typed: (name: string) => string
  readonly error: string | null
}

export function SheetQuestionField({
  question,
  typed,
  error,
}: FieldProps & { readonly question: ShownQuestion }) {
  const { asked } = question
  const { position, version } = asked
  const name = `q${position}`
  return (
    <fieldset
      class="asked sheet-question"
      aria-describedby={error === null ? undefined : `${name}-error`}
    >
      <legend>
        <span class="asked-number">問{position}</span>
        {version.wording.ja}
      </legend>
      {error === null ? null : (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <WhyDecided {...question} />
      <div class="two-entries">
        {choicesOf(question).map(({ value, label, shown }) => (
          <div class="radio">
            <input
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={typed(name) === value}
            />
            <label for={`${name}-${value}`}>
              <strong>{label}</strong>
              {shown === '' ? '' : `：${shown}`}
            </label>
          </div>
        ))}
      </div>
      <SheetWords
        asked={asked}
        typed={typed}
        hint={
          question.kind === 'differing'
            ? `どちらとも違うときに書きます。${howToType(asked)}空けると無回答です。`
            : howToType(asked)
        }
      />
    </fieldset>
  )
}

function WhyDecided({ kind, asked }: ShownQuestion) {
  if (kind === 'differing') return null
  const only = `問${asked.onlyIf?.position}が「${onlyIfWords(asked)}」の紙だけが答える設問`
  return (
    <p>
      {kind === 'skipped'
        ? `${only}で、どちらの入力にも答えがありません。紙がそうでなければ、選ばずにおきます。`
        : `${only}です。問${asked.onlyIf?.position}を直したので、二人の入力は使わず、紙を見て決めます。`}
    </p>
  )
}

/** A question whose entries agree: what they say is not shown, only corrected. */
export function SameQuestion({
  asked,
  typed,
  error,
}: FieldProps & { readonly asked: AskedQuestion }) {
  return (
    <SheetWords
      asked={asked}
      typed={typed}
      label={`問${asked.position} ${asked.version.wording.ja}`}
      hint={howToType(asked)}
      error={error}
    />
  )
}

function SheetWords({
  asked: { position, version },
  typed,
  hint,
  label = `問${position}の紙の答え`,
  error,
}: Pick<FieldProps, 'typed'> & {
  readonly asked: AskedQuestion
  readonly hint: string
  readonly label?: string
  readonly error?: string | null
}) {
  const name = `q${position}-words`
  const words = {
    id: name,
    name,
    label,
    hint,
    value: typed(name),
    ...(error === undefined ? {} : { error }),
  }
  return version.kind === 'text' ? <Lines {...words} rows={3} /> : <TextField {...words} />
}

function choicesOf(question: ShownQuestion) {
  if (question.kind !== 'differing') {
    return [
      { value: 'typed', label: '紙に答えがある', shown: '下の欄に書く' },
      { value: 'first', label: '紙も無回答', shown: '' },
    ]
  }
  const { asked, first, second } = question
  return [
    { value: 'first', label: '1回目', shown: printValue(asked, first) },
    { value: 'second', label: '2回目', shown: printValue(asked, second) },
    { value: 'typed', label: 'どちらとも違う', shown: '下の欄に書く' },
  ]
}

function onlyIfWords({ onlyIf }: AskedQuestion): string {
  return onlyIf?.options.join('、') ?? ''
}

function howToType({ version: { options, kind } }: AskedQuestion): string {
  if (kind === 'text') return '書かれたとおりの文を書きます。'
  if (kind === 'number') return '数字を書きます。'
  return `番号で書きます（${options.map(({ code, wording }) => `${code} ${wording.ja}`).join('、')}）。`
}

function printValue({ version }: AskedQuestion, value: AnswerValue): string {
  if (value === null) return '無回答'
  if (typeof value === 'string') return value
  const wordsOf = (code: number) =>
    version.options.find((option) => option.code === code)?.wording.ja ?? ''
  return value.map((code) => `${code} ${wordsOf(code)}`.trim()).join('、')
}
