/** Several lines of text with label, hint and error. */
import { controlOf, FormField } from '../parts/form-field.tsx'

interface TextAreaProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly rows?: number
  readonly hint?: string
  readonly error?: string | null
  readonly required?: boolean
  /** Id of the form it is sent with, where it does not stand in it. */
  readonly form?: string
}

export function TextArea(props: TextAreaProps) {
  const { id, name, label, value = '', rows = 5, hint, error, required } = props
  const field = {
    id,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  return (
    <FormField label={label} {...field} {...(required === true ? { required } : {})}>
      <textarea class="input" name={name} rows={rows} form={props.form} {...controlOf(field)}>
        {`\n${value}`}
      </textarea>
    </FormField>
  )
}
