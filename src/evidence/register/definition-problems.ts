/** Whether a definition holds together: keys are unique, what is referred to is there and of the right kind. All at once. */
import { daysInMonth } from '../../japanese/calendar-date.ts'
import type { Problem } from '../../lib/problem.ts'
import { type Field, isPersonal } from './field.ts'
import type { Condition, MeasureDefinition } from './measure.ts'
import { fieldNamed, masksFew, type RegisterDefinition } from './register.ts'

export function registerProblems(definition: RegisterDefinition): readonly Problem[] {
  const { fields, day } = definition
  const keys = fields.map(({ key }) => key)
  const labels = fields.map(({ label }) => label)
  const date = fieldNamed(definition, day)
  return [
    ...twice(keys).map((key) => problem('key-twice', `項目の記号「${key}」が二つあります。`)),
    ...twice(labels).map((label) =>
      problem('label-twice', `項目「${label}」が二つあります。別の名前にしてください。`),
    ),
    ...(date?.kind === 'date' && date.required
      ? []
      : [
          problem(
            'day-missing',
            '記録の日になる項目がありません。必須の「日付」の項目を一つ選んでください。',
          ),
        ]),
    ...(masksFew(definition) && definition.shows === 'rows'
      ? [
          problem(
            'rows-tell-few',
            '個人情報の項目がある台帳の記録を一件ずつ公開すると、秘匿する少人数の値が数えて分かります。「値だけ」の公開にするか、一件の記録が一人のことでなければ、そのわけを「少人数の値も公表するわけ」に書いてください。',
          ),
        ]
      : []),
  ]
}

/** What a revision may not do to a register that has rows: their values stay as they were entered. */
export function revisionProblems(
  before: RegisterDefinition,
  after: RegisterDefinition,
): readonly Problem[] {
  return before.fields.flatMap((field) => {
    const now = fieldNamed(after, field.key)
    if (now === null) {
      return [
        problem(
          'field-removed',
          `項目「${field.label}」は、すでに記録があるかもしれないので消せません。`,
        ),
      ]
    }
    if (now.kind === field.kind) return []
    return [
      problem(
        'field-kind',
        `項目「${field.label}」の種類は変えられません。新しい項目を足してください。`,
      ),
    ]
  })
}

export function measureProblems(
  measure: MeasureDefinition,
  register: RegisterDefinition,
): readonly Problem[] {
  const numeric = (key: string) =>
    fieldNamed(register, key)?.kind === 'number'
      ? []
      : [problem('field-not-number', `「${labelOf(register, key)}」は数の項目ではありません。`)]
  const ordered = (key: string) =>
    ['number', 'date'].includes(fieldNamed(register, key)?.kind ?? '')
      ? []
      : [
          problem(
            'tie-unordered',
            `同じ日の記録の順は、数か日付の項目で決めます。「${labelOf(register, key)}」は使えません。`,
          ),
        ]
  const { of } = measure
  const conditions = [...measure.where, ...(of.kind === 'share' ? of.counted : [])]
  return [
    ...conditions.flatMap((condition) => conditionProblems(condition, register)),
    ...('field' in of ? numeric(of.field) : []),
    ...(measure.yearField === null ? [] : numeric(measure.yearField)),
    ...(of.kind === 'rate' ? numeric(of.by) : []),
    ...(of.kind === 'latest' && of.tie !== null ? ordered(of.tie) : []),
    ...timeProblems(measure),
    ...(fieldNamed(register, measure.day)?.kind === 'date'
      ? []
      : [problem('day-missing', '数える日になる「日付」の項目を選んでください。')]),
  ]
}

/** A leap year has every day there is. */
const leapYear = 2020

function timeProblems({ of, time }: MeasureDefinition): readonly Problem[] {
  if (time.kind !== 'asOf') return []
  if (of.kind === 'fewestInMonth') {
    return [
      problem(
        'months-without-year',
        '最も少ない月の件数は、年度か、年度のうちの月を選んで数えます。「始めから、ある日まで」では数えられません。',
      ),
    ]
  }
  if (time.day === undefined) return []
  return time.day <= daysInMonth(leapYear, time.month)
    ? []
    : [problem('day-of-month', `${time.month}月${time.day}日という日はありません。`)]
}

function conditionProblems(
  { field: key, is, value }: Condition,
  register: RegisterDefinition,
): readonly Problem[] {
  const field = fieldNamed(register, key)
  if (field === null) {
    return [problem('condition-field', '条件の項目がこの台帳にありません。選び直してください。')]
  }
  if (isPersonal(field)) {
    return [
      problem(
        'condition-personal',
        `「${field.label}」は個人情報なので、数える条件には使えません。`,
      ),
    ]
  }
  if (is === 'filled' || is === 'blank') return []
  return isValueOf(field, is, value)
    ? []
    : [
        problem(
          'condition-value',
          `「${field.label}」の条件の値「${value}」は、この項目の値ではありません。`,
        ),
      ]
}

function isValueOf(field: Field, is: Condition['is'], value: string): boolean {
  const ordered = is === 'atLeast' || is === 'atMost'
  switch (field.kind) {
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(value)
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value)
    case 'choice':
      return !ordered && field.choices.includes(value)
    case 'yesNo':
      return !ordered && (value === 'yes' || value === 'no')
    default:
      return !ordered && value !== ''
  }
}

function labelOf(register: RegisterDefinition, key: string): string {
  return fieldNamed(register, key)?.label ?? key
}

function twice(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))]
}

function problem(what: string, message: string): Problem {
  return { code: `register/${what}`, severity: 'blocks', message }
}
