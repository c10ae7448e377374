/** The form of a measure: read as typed, and made into a definition that the action checks. */
import type { Condition, Measure, MeasureDefinition } from '../../../evidence/register/measure.ts'
import type { Register } from '../../../evidence/register/register.ts'
import type { ConditionForm, MeasureForm } from '../../../ui/registers/measure-form.tsx'
import { formOf, type Visit } from '../../visit.ts'

const blankCondition: ConditionForm = { field: '', is: 'equal', value: '' }
const most = { where: 3, counted: 2 } as const

export function blankMeasure({ definition }: Register): MeasureForm {
  return {
    key: '',
    name: '',
    nameEnglish: '',
    unit: '件',
    kind: 'count',
    field: '',
    by: '',
    tie: '',
    where: padded([], 'where'),
    counted: padded([], 'counted'),
    day: definition.day,
    yearField: '',
    time: 'year',
    from: '4',
    to: '3',
    toDay: '',
    places: '0',
    rounding: 'half-up',
    finalWith: 'time',
  }
}

function padded(conditions: readonly ConditionForm[], name: keyof typeof most) {
  const blanks = Math.max(most[name] - conditions.length, 1)
  return [...conditions, ...Array.from({ length: blanks }, () => blankCondition)]
}

export function formOfMeasure({ key, definition }: Measure): MeasureForm {
  const { of, time } = definition
  return {
    key,
    name: definition.name,
    nameEnglish: definition.nameEnglish ?? '',
    unit: definition.unit,
    kind: of.kind,
    field: 'field' in of ? of.field : '',
    by: of.kind === 'rate' ? of.by : '',
    tie: of.kind === 'latest' ? (of.tie ?? '') : '',
    where: padded(definition.where, 'where'),
    counted: padded(of.kind === 'share' ? of.counted : [], 'counted'),
    day: definition.day,
    yearField: definition.yearField ?? '',
    time: time.kind,
    from: time.kind === 'months' ? String(time.from) : '4',
    to: time.kind === 'months' ? String(time.to) : time.kind === 'asOf' ? String(time.month) : '3',
    toDay: time.kind === 'asOf' ? String(time.day ?? '') : '',
    places: String(definition.places),
    rounding: definition.rounding,
    finalWith: definition.finalWith,
  }
}

export async function readMeasureForm(visit: Visit): Promise<MeasureForm> {
  const form = await formOf(visit)
  const text = (name: string) => form(name) ?? ''
  const conditions = (name: 'where' | 'counted') =>
    Array.from({ length: 10 }, (_, at) => ({
      field: text(`${name}-${at}-field`),
      is: text(`${name}-${at}-is`),
      value: text(`${name}-${at}-value`).trim(),
    })).filter(({ is }) => is !== '')
  return {
    key: text('key'),
    name: text('name'),
    nameEnglish: text('nameEnglish'),
    unit: text('unit').trim(),
    kind: text('kind'),
    field: text('field'),
    by: text('by'),
    tie: text('tie'),
    where: conditions('where'),
    counted: conditions('counted'),
    day: text('day'),
    yearField: text('yearField'),
    time: text('time'),
    from: text('from'),
    to: text('to'),
    toDay: text('toDay').trim(),
    places: text('places'),
    rounding: text('rounding'),
    finalWith: text('finalWith'),
  }
}

/** What is wrong with it is found by the action, with the rest. */
export function measureOf(form: MeasureForm): MeasureDefinition {
  const given = {
    name: form.name.trim(),
    nameEnglish: form.nameEnglish.trim() || null,
    unit: form.unit,
    of: kindOf(form),
    where: conditionsOf(form.where),
    day: form.day,
    yearField: form.yearField === '' ? null : form.yearField,
    time: timeOf(form),
    places: Number(form.places || '0'),
    rounding: form.rounding,
    finalWith: form.finalWith,
  }
  return given as MeasureDefinition
}

function kindOf({ kind, field, by, tie, counted }: MeasureForm) {
  if (kind === 'count' || kind === 'fewestInMonth') return { kind }
  if (kind === 'latest') return { kind, field, tie: tie === '' ? null : tie }
  if (kind === 'share') return { kind, counted: conditionsOf(counted) }
  return kind === 'rate' ? { kind, field, by } : { kind, field }
}

function timeOf({ time, from, to, toDay }: MeasureForm) {
  if (time === 'months') return { kind: time, from: Number(from), to: Number(to) }
  if (time !== 'asOf') return { kind: time }
  return { kind: time, month: Number(to), ...(toDay === '' ? {} : { day: Number(toDay) }) }
}

function conditionsOf(conditions: readonly ConditionForm[]): readonly Condition[] {
  return conditions
    .filter(({ field }) => field !== '')
    .map(({ field, is, value }) => ({
      field,
      is: is as Condition['is'],
      value: is === 'filled' || is === 'blank' ? '' : (yesNo[value] ?? value),
    }))
}

const yesNo: Readonly<Record<string, string>> = { はい: 'yes', いいえ: 'no' }
