/** A form field: label, hint, error and control tied together by id (JIS X 8341-3: 1.3.1, 3.3.1, 3.3.2). */
import { type Child, useContext } from 'hono/jsx'
import { PageLanguage } from './page-language.ts'

interface FormFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly required?: boolean
  /** The control; give it the attributes of `controlOf`. */
  readonly children: Child
}

const requiredIn = { ja: '※必須', en: '(required)' } as const

export function FormField({ id, label, hint, error = null, required, children }: FormFieldProps) {
  const language = useContext(PageLanguage)
  return (
    <div class={error === null ? 'field' : 'field field-with-error'}>
      <label class="field-label" for={id}>
        {label}
        {required === true ? <span class="field-required">{requiredIn[language]}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
    </div>
  )
}

/** The attributes that tie a control to its label, hint and error. */
export function controlOf(field: {
  readonly id: string
  readonly hint?: string
  readonly error?: string | null
}) {
  const { id, hint, error = null } = field
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    error === null ? '' : `${id}-error`,
  ].filter((part) => part !== '')
  return {
    id,
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
    ...(error === null ? {} : { 'aria-invalid': 'true' as const }),
  }
}
