/** The fields of a register as a form: one control a field, large enough for a thumb, with its unit and its error. */
import { type Field, isPersonal } from '../../evidence/register/field.ts'
import type { Problem } from '../../lib/problem.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'

interface EntryFieldsProps {
  readonly fields: readonly Field[]
  /** Texts by the fields' keys. */
  readonly texts: Readonly<Record<string, string | undefined>>
  readonly problems: readonly Problem[]
}

export function EntryFields({ fields, texts, problems }: EntryFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <EntryField
          field={field}
          text={texts[field.key] ?? ''}
          error={errorOf(field.key, problems)}
        />
      ))}
    </>
  )
}

/** Problems of an entry name their field in `expected`. */
export function errorsOfEntry(problems: readonly Problem[]) {
  return problems.map(({ message, expected }) => ({
    message,
    target: expected === undefined ? null : idOf(expected),
  }))
}

function errorOf(key: string, problems: readonly Problem[]): string | null {
  const own = problems.filter(({ expected }) => expected === key)
  return own.length === 0 ? null : own.map(({ message }) => message).join(' ')
}

export function idOf(key: string): string {
  return `entry-${key}`
}

interface EntryFieldProps {
  readonly field: Field
  readonly text: string
  readonly error: string | null
}

function EntryField({ field, text, error }: EntryFieldProps) {
  const hint = hintOf(field)
  const tied = { id: idOf(field.key), error, ...(hint === null ? {} : { hint }) }
  const control = { ...controlOf(tied), name: field.key }
  const required = field.required ? { required: true } : {}
  return (
    <FormField label={field.label} {...tied} {...required}>
      {field.kind === 'choice' || field.kind === 'yesNo' ? (
        <select class="input" {...control} {...required}>
          <option value="">選んでください</option>
          {choicesOf(field).map(({ value, label }) => (
            <option value={value} selected={value === text}>
              {label}
            </option>
          ))}
        </select>
      ) : field.kind === 'personalText' ? (
        <textarea class="input" rows={3} {...control} {...required}>
          {text}
        </textarea>
      ) : (
        <input
          class={field.kind === 'date' ? 'input input-short' : 'input'}
          type={typeOf(field)}
          value={text}
          autocomplete="off"
          {...(field.kind === 'number' ? { inputmode: 'decimal' as const } : {})}
          {...control}
          {...required}
        />
      )}
    </FormField>
  )
}

function choicesOf(field: Extract<Field, { kind: 'choice' | 'yesNo' }>) {
  return field.kind === 'yesNo'
    ? [
        { value: 'yes', label: 'はい' },
        { value: 'no', label: 'いいえ' },
      ]
    : field.choices.map((choice) => ({ value: choice, label: choice }))
}

function typeOf({ kind }: Field): string {
  return { date: 'date', telephone: 'tel', email: 'email' }[kind as string] ?? 'text'
}

function hintOf(field: Field): string | null {
  if (isPersonal(field)) return '個人情報です。暗号にして保管し、期限が来たら消します。'
  if (field.kind !== 'number') return null
  const places = field.places === 0 ? '整数' : `小数${field.places}桁まで`
  return field.unit === '' ? `数字（${places}）` : `単位は${field.unit}（${places}）`
}
