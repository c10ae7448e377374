/**
 * A register ready to be opened (ひな形): its fields and what is counted from it. An office takes it, changes it as it
 * likes, and owns it from then on; nothing ties a register to the template it came from. Each is made for activities that
 * the sheets of ward offices name (domain §4).
 */
import type { Field } from '../field.ts'
import type { Condition, MeasureDefinition, MeasureKind } from '../measure.ts'
import type { RegisterDefinition } from '../register.ts'

export interface RegisterTemplate {
  /** Proposed as the register's key. */
  readonly key: string
  readonly definition: RegisterDefinition
  readonly measures: readonly TemplateMeasure[]
}

export interface TemplateMeasure {
  readonly key: string
  readonly definition: MeasureDefinition
  /** A target sentence that it answers, as an office might write one. */
  readonly answers: string
}

export interface TemplateArea {
  readonly name: string
  readonly templates: readonly RegisterTemplate[]
}

interface Told {
  readonly name: string
  readonly english: string
  readonly purpose: string
  readonly purposeEnglish: string
}

/** How its rows come in, how long personal fields stay, what is public: what most registers have, unless `given`. */
export function register(
  { name, english, purpose, purposeEnglish }: Told,
  fields: readonly Field[],
  given: Partial<Pick<RegisterDefinition, 'day' | 'shows' | 'personalYears'>> = {},
): RegisterDefinition {
  return {
    name,
    nameEnglish: english,
    purpose,
    purposeEnglish,
    fields,
    day: 'day',
    intake: ['form', 'file', 'api'],
    personalYears: 3,
    shows: 'rows',
    ...given,
  }
}

interface Asked {
  /** Whether it has to be filled in; not, unless said. */
  readonly required?: true
  /** Whether it is kept from the public. */
  readonly closed?: true
}

function common(key: string, label: string, { required, closed }: Asked) {
  return { key, label, required: required === true, public: closed !== true }
}

/** The day a row is of. */
export function day(label: string): Field {
  return { ...common('day', label, { required: true }), kind: 'date' }
}

export function date(key: string, label: string, asked: Asked = {}): Field {
  return { ...common(key, label, asked), kind: 'date' }
}

export function text(key: string, label: string, asked: Asked = {}): Field {
  return { ...common(key, label, asked), kind: 'text' }
}

export function yesNo(key: string, label: string, asked: Asked = {}): Field {
  return { ...common(key, label, asked), kind: 'yesNo' }
}

export function choice(
  key: string,
  label: string,
  choices: readonly string[],
  asked: Asked = { required: true },
): Field {
  return { ...common(key, label, asked), kind: 'choice', choices }
}

export function number(
  key: string,
  label: string,
  unit: string,
  asked: Asked & { readonly places?: number } = {},
): Field {
  return {
    ...common(key, label, asked),
    kind: 'number',
    unit,
    places: asked.places ?? 0,
    least: '0',
  }
}

type Counting = Partial<
  Pick<MeasureDefinition, 'where' | 'day' | 'yearField' | 'time' | 'places' | 'finalWith'>
>

interface Named {
  readonly key: string
  readonly name: string
  readonly english: string
  readonly unit: string
  readonly answers: string
}

/** Every row of the fiscal year by its day, in whole numbers, unless `counting` says otherwise. */
export function measure(
  { key, name, english, unit, answers }: Named,
  of: MeasureKind,
  counting: Counting = {},
): TemplateMeasure {
  const definition: MeasureDefinition = {
    name,
    nameEnglish: english,
    unit,
    of,
    where: [],
    day: 'day',
    yearField: null,
    time: { kind: 'year' },
    places: 0,
    rounding: 'half-up',
    finalWith: 'time',
    ...counting,
  }
  return { key, definition, answers }
}

export function equal(field: string, value: string): Condition {
  return { field, is: 'equal', value }
}

export const endOfYear = { kind: 'asOf', month: 3 } as const
