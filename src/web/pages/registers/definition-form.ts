/** The form of a register's definition: read as typed, and made into a definition that the action checks. */
import type { Field } from '../../../evidence/register/field.ts'
import { isPersonal } from '../../../evidence/register/field.ts'
import {
  fieldNamed,
  type Register,
  type RegisterDefinition,
} from '../../../evidence/register/register.ts'
import type { RegisterTemplate } from '../../../evidence/register/templates/template.ts'
import type {
  DefinitionForm,
  FieldForm,
} from '../../../ui/pages/registers/register-definition-page.tsx'
import { entriesOf, type Visit } from '../../visit.ts'

const blankField: FieldForm = {
  key: '',
  label: '',
  kind: 'text',
  detail: '',
  places: '',
  required: false,
  public: false,
}
const spare = 4
const mostFields = 60

export const blankForm: DefinitionForm = {
  key: '',
  office: '',
  name: '',
  nameEnglish: '',
  purpose: '',
  purposeEnglish: '',
  day: '',
  intake: ['form', 'file'],
  personalYears: '3',
  shows: 'rows',
  fewShownBecause: '',
  fields: [
    { ...blankField, label: '日付', kind: 'date', required: true, public: true },
    ...Array.from({ length: spare }, () => blankField),
  ],
  template: '',
  measures: [],
}

/** `more`: the person asked for more blank rows, nothing else. */
export async function readDefinitionForm(
  visit: Visit,
): Promise<{ readonly form: DefinitionForm; readonly more: boolean }> {
  const entries = await entriesOf(visit)
  const one = (name: string) => entries.find(([key]) => key === name)?.[1] ?? ''
  const has = (name: string) => entries.some(([key]) => key === name)
  const more = one('act') === 'more'
  const fields: FieldForm[] = []
  for (let at = 0; at < mostFields && has(`field-${at}-label`); at += 1) {
    const of = (part: string) => one(`field-${at}-${part}`)
    fields.push({
      key: of('key'),
      label: of('label').trim(),
      kind: of('kind'),
      detail: of('detail'),
      places: of('places'),
      required: has(`field-${at}-required`),
      public: has(`field-${at}-public`),
    })
  }
  const form = {
    key: one('key').trim(),
    office: one('office'),
    name: one('name'),
    nameEnglish: one('nameEnglish'),
    purpose: one('purpose'),
    purposeEnglish: one('purposeEnglish'),
    day: one('day'),
    intake: entries.filter(([name]) => name === 'intake').map(([, value]) => value),
    personalYears: one('personalYears'),
    shows: one('shows'),
    fewShownBecause: one('fewShownBecause'),
    fields: more ? [...fields, ...Array.from({ length: spare }, () => blankField)] : fields,
    template: one('template'),
    measures: entries.filter(([name]) => name === 'measure').map(([, value]) => value),
  }
  return { form, more }
}

/**
 * New fields get the next free keys. What is wrong with it is found by the action, with the rest.
 *
 * @param former What it is now, or what it began with; null for an empty form
 * @param isNew Fields without a name are left out; of a register that is there, its own stay and are at fault
 */
export function definitionOf(
  form: DefinitionForm,
  { former, isNew }: { readonly former: RegisterDefinition | null; readonly isNew: boolean },
): RegisterDefinition {
  const named = form.fields.filter(({ label, key }) => label !== '' || (!isNew && key !== ''))
  const taken = new Set(named.map(({ key }) => key))
  let next = 1
  const keyOf = (given: string): string => {
    if (given !== '') return given
    while (taken.has(`f${next}`)) next += 1
    taken.add(`f${next}`)
    return `f${next}`
  }
  const keyed = named.map((field) => ({ ...field, key: keyOf(field.key) }))
  const days = keyed.filter(({ kind }) => kind === 'date')
  const day = days.find(({ key, label }) => form.day === key || form.day === label) ?? days[0]
  return {
    name: form.name.trim(),
    nameEnglish: form.nameEnglish.trim() || null,
    purpose: form.purpose.trim(),
    purposeEnglish: form.purposeEnglish.trim() || null,
    fields: keyed.map(fieldOf).map((field) => withBounds(field, former)),
    day: day?.key ?? '',
    intake: form.intake as RegisterDefinition['intake'],
    personalYears: Number(form.personalYears),
    shows: form.shows as RegisterDefinition['shows'],
    fewShownBecause: form.fewShownBecause.trim() || null,
  }
}

function fieldOf({ key, label, kind, detail, places, required, public: open }: FieldForm): Field {
  const common = { key, label, required, public: open && !isPersonal({ kind }) }
  switch (kind) {
    case 'number':
      return { ...common, kind, unit: detail.trim(), places: Number(places || '0') }
    case 'choice': {
      const choices = detail.split(/[、,\n]/u).map((choice) => choice.trim())
      return { ...common, kind, choices: choices.filter((choice) => choice !== '') }
    }
    default:
      return { ...common, kind: kind as 'text' }
  }
}

/** The least and the most a number may be have no place in the form: they stay as they are. */
function withBounds(field: Field, former: RegisterDefinition | null): Field {
  const before = former === null ? null : fieldNamed(former, field.key)
  if (field.kind !== 'number' || before?.kind !== 'number') return field
  const { least, most } = before
  return {
    ...field,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  }
}

export function formOfTemplate({ key, definition, measures }: RegisterTemplate): DefinitionForm {
  return {
    ...formOfDefinition({ key, office: '', definition }),
    template: key,
    measures: measures.map((each) => each.key),
  }
}

export function formOfDefinition({
  key,
  office,
  definition,
}: Pick<Register, 'key' | 'office' | 'definition'>): DefinitionForm {
  return {
    key,
    office,
    template: '',
    measures: [],
    name: definition.name,
    nameEnglish: definition.nameEnglish ?? '',
    purpose: definition.purpose,
    purposeEnglish: definition.purposeEnglish ?? '',
    day: definition.day,
    intake: definition.intake,
    personalYears: String(definition.personalYears),
    shows: definition.shows,
    fewShownBecause: definition.fewShownBecause ?? '',
    fields: [...definition.fields.map(formOfField), blankField, blankField],
  }
}

function formOfField(field: Field): FieldForm {
  const { key, label, kind, required, public: open } = field
  const detail =
    field.kind === 'number' ? field.unit : field.kind === 'choice' ? field.choices.join('、') : ''
  const places = field.kind === 'number' ? String(field.places) : ''
  return { key, label, kind, detail, places, required, public: open }
}
