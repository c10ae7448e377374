/** Where the file with a list is chosen, and on to the page on which its columns are told. */
import { controlOf, FormField } from '../parts/form-field.tsx'

export interface TableFileFieldProps {
  readonly id: string
  /** What the form calls it. */
  readonly name: string
  readonly label: string
  readonly hint: string
  /** null where nothing is wrong with it. */
  readonly error: string | null
}

export function TableFileField({ name, label, ...file }: TableFileFieldProps) {
  return (
    <>
      <FormField label={label} required {...file}>
        <input
          class="file-input"
          type="file"
          name={name}
          accept=".csv,.xlsx,.txt,.tsv"
          {...controlOf(file)}
        />
      </FormField>
      <button class="button" type="submit">
        次へ
      </button>
    </>
  )
}
