/** A form of the council's desk, from its fields as data: label, hint and control tied together, what was typed kept. */
import type { Child } from 'hono/jsx'
import type { Detail } from '../../evidence/personal/detail.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { LetStand } from '../parts/let-stand.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'

export interface DeskField {
  readonly name: string
  readonly label: string
  readonly kind?: 'text' | 'date' | 'area' | 'select' | 'hidden'
  readonly hint?: string
  readonly value?: string
  readonly required?: boolean
  /** Of an area. */
  readonly rows?: number
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** What an empty choice says. */
  readonly none?: string
}

export interface DeskFormProps {
  readonly to: string
  /** What the form does, for the one address that takes them all. */
  readonly act: string
  readonly title: string
  readonly button: string
  readonly fields: readonly DeskField[]
  /** Folded away until it is needed. */
  readonly folded?: boolean
  readonly lead?: string
  /** What was sent and not taken; null where the form is new. */
  readonly typed: Typed | null
  /** Personal details found in what was typed, each to be looked at. */
  readonly details?: readonly Detail[]
  readonly children?: Child
}

/** A form that was not taken: which, and what stood in its fields. */
export interface Typed {
  readonly act: string
  readonly value: (name: string) => string | undefined
  /** Of boxes of one name, those that were ticked. */
  readonly ticked?: ReadonlySet<string>
  /** Words that were ticked as no personal detail. */
  readonly letStand?: ReadonlySet<string>
}

export function DeskForm(props: DeskFormProps) {
  const { act, title, folded, typed } = props
  const id = `form-${act}`
  if (folded !== true) {
    return (
      <section class="desk-form" id={id}>
        <h2>{title}</h2>
        <Body {...props} />
      </section>
    )
  }
  return (
    <details class="desk-form" id={id} open={typed?.act === act}>
      <summary>{title}</summary>
      <Body {...props} />
    </details>
  )
}

function Body({ to, act, button, fields, lead, typed, details = [], children }: DeskFormProps) {
  // what is hidden nobody typed: it says what the page shows now, and not what an older page showed
  const isTyped = (field: DeskField) => typed?.act === act && field.kind !== 'hidden'
  const kept = (field: DeskField) =>
    (isTyped(field) ? typed?.value(field.name) : undefined) ?? field.value ?? ''
  return (
    <form method="post" action={to}>
      <Submission />
      <input type="hidden" name="act" value={act} />
      {lead === undefined ? null : <p>{lead}</p>}
      {fields.map((field) => (
        <Field id={`${act}-${field.name}`} field={field} value={kept(field)} />
      ))}
      {children}
      {typed?.act === act ? (
        <LetStand details={details} chosen={typed.letStand ?? new Set()} prefix={act} />
      ) : null}
      <button class="button" type="submit">
        {button}
      </button>
    </form>
  )
}

interface FieldProps {
  readonly id: string
  readonly field: DeskField
  readonly value: string
}

function Field({ id, field, value }: FieldProps) {
  const { name, label, kind = 'text', hint, required = false, choices = [], none } = field
  const hinted = hint === undefined ? {} : { hint }
  if (kind === 'hidden') return <input type="hidden" name={name} value={value} />
  if (kind === 'select') {
    const empty = none === undefined ? {} : { none }
    return (
      <SelectField
        id={id}
        name={name}
        label={label}
        chosen={value}
        choices={choices}
        {...hinted}
        {...empty}
      />
    )
  }
  if (kind === 'area') {
    return (
      <FormField id={id} label={label} required={required} {...hinted}>
        <textarea
          class="input"
          name={name}
          rows={field.rows ?? 5}
          {...controlOf({ id, ...hinted })}
        >
          {value}
        </textarea>
      </FormField>
    )
  }
  return (
    <TextField
      id={id}
      name={name}
      label={label}
      value={value}
      type={kind}
      {...hinted}
      required={required}
    />
  )
}
