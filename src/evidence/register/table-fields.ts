/** The fields of a register as columns of a table that people bring: known by their labels and by what stands in them. */
import { isDayCell } from '../table/read-cell.ts'
import type { TableField } from '../table/table-field.ts'
import { type Field, isPersonal } from './field.ts'
import { parseValues } from './parse-values.ts'
import type { RegisterDefinition } from './register.ts'

export function tableFieldsOf(definition: RegisterDefinition): readonly TableField[] {
  return definition.fields.map((field) => ({
    key: field.key,
    label: field.label,
    required: field.required,
    personal: isPersonal(field),
    headings: [],
    hint: '',
    holds: holdsOf(definition, field),
  }))
}

/** Any words are a text and many are a number: of days and choices alone a cell tells what it is. */
function holdsOf(definition: RegisterDefinition, field: Field): TableField['holds'] {
  if (field.kind === 'date') return isDayCell
  if (field.kind !== 'choice') return null
  const alone = { ...definition, fields: [field] }
  return (cell) => parseValues(alone, { [field.key]: cell }).ok
}
