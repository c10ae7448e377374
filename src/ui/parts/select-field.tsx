/** One of a list, with its label, hint and error. */
import { controlOf, FormField } from './form-field.tsx'

interface SelectFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly chosen: string
  /** What an empty choice says; left out where there must be one. */
  readonly none?: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly hint?: string
  readonly error?: string | null
  readonly required?: boolean
}

export function SelectField(props: SelectFieldProps) {
  const { id, name, label, chosen, none, choices, hint, error, required } = props
  const field = {
    id,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  return (
    <FormField label={label} {...field} {...(required === true ? { required } : {})}>
      <select class="input" name={name} {...controlOf(field)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </FormField>
  )
}
