/** One question with its control: radio buttons, check boxes, a number or free text. */
import type { AskedQuestion } from '../../evidence/survey/survey.ts'
import { type AnswerLanguage, say } from '../../evidence/survey/wording.ts'
import type { AnswerWords } from './answer-words.ts'

interface AskedFieldProps {
  readonly asked: AskedQuestion
  /** Who has to answer it, in words; null: everybody. */
  readonly condition: string | null
  readonly given: readonly string[]
  readonly words: AnswerWords
  readonly language: AnswerLanguage
  readonly error: string | null
}

export function fieldId(position: number): string {
  return `q${position}`
}

export function AskedField(props: AskedFieldProps) {
  const { asked, condition, words, language, error } = props
  const { position, version, required } = asked
  const id = fieldId(position)
  const described = [`${id}-hint`, ...(error === null ? [] : [`${id}-error`])].join(' ')
  const chosen = version.kind === 'single' || version.kind === 'multiple'
  const title = (
    <>
      <span class="asked-number">{words.question(position)}</span>
      {say(version.wording, language)}
      <span class={required ? 'field-required' : 'field-optional'}>
        {required ? words.required : words.optional}
      </span>
    </>
  )
  const hints = (
    <p class="field-hint" id={`${id}-hint`}>
      {condition === null ? null : <strong class="asked-condition">{condition} </strong>}
      {howTo(asked, words)}
    </p>
  )
  const wrong =
    error === null ? null : (
      <p class="field-error" id={`${id}-error`}>
        <span aria-hidden="true">＊</span>
        {error}
      </p>
    )
  if (chosen) {
    return (
      <fieldset
        class={error === null ? 'asked' : 'asked field-with-error'}
        id={id}
        tabindex={-1}
        aria-describedby={described}
      >
        <legend>{title}</legend>
        {hints}
        {wrong}
        <Choices {...props} />
      </fieldset>
    )
  }
  return (
    <div class={error === null ? 'asked' : 'asked field-with-error'}>
      <label for={id}>{title}</label>
      {hints}
      {wrong}
      <Written {...props} described={described} />
    </div>
  )
}

function Choices({ asked, given, language, error }: AskedFieldProps) {
  const { position, version } = asked
  const type = version.kind === 'single' ? 'radio' : 'checkbox'
  return (
    <ul class="asked-options">
      {version.options.map(({ code, wording }) => {
        const id = `${fieldId(position)}-${code}`
        return (
          <li>
            <input
              type={type}
              id={id}
              name={fieldId(position)}
              value={String(code)}
              checked={given.includes(String(code))}
              aria-invalid={error === null ? undefined : 'true'}
            />
            <label for={id}>{say(wording, language)}</label>
          </li>
        )
      })}
    </ul>
  )
}

function Written({
  asked,
  given,
  error,
  described,
}: AskedFieldProps & { readonly described: string }) {
  const id = fieldId(asked.position)
  const control = {
    id,
    name: id,
    'aria-describedby': described,
    'aria-invalid': error === null ? undefined : ('true' as const),
  }
  if (asked.version.kind === 'text') {
    return (
      <textarea class="input" rows={5} {...control}>
        {given[0] ?? ''}
      </textarea>
    )
  }
  return (
    <input
      class="input input-short"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      value={given[0] ?? ''}
      {...control}
    />
  )
}

function howTo({ version: { kind, most } }: AskedQuestion, words: AnswerWords): string {
  switch (kind) {
    case 'single':
      return words.chooseOne
    case 'multiple':
      return most === null ? words.chooseMany : words.chooseUpTo(most)
    case 'number':
      return words.number
    case 'text':
      return words.text
  }
}
