/** A line of text with its label, hint and error. */
import { controlOf, FormField } from './form-field.tsx'

interface TextFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly hint?: string
  readonly error?: string | null
  readonly required?: boolean
  readonly autocomplete?: string
  /** Id of the form it is sent with, where it does not stand in it. */
  readonly form?: string
}

export function TextField(props: TextFieldProps) {
  const { id, name, label, value = '', type = 'text', hint, error, required, autocomplete } = props
  const field = {
    id,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  return (
    <FormField label={label} {...field} {...(required === true ? { required } : {})}>
      <input
        class={type === 'date' ? 'input input-short' : 'input'}
        type={type}
        name={name}
        value={value}
        required={required === true}
        form={props.form}
        autocomplete={autocomplete ?? 'off'}
        {...controlOf(field)}
      />
    </FormField>
  )
}
