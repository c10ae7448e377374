/** What people typed, or a file brought, → the values of a row; or every field that cannot be taken, with why. */
import { parseDate } from '../../japanese/read-date.ts'
import { fold } from '../../japanese/width.ts'
import { compare, decimal, parseDecimal, printDecimal } from '../../lib/decimal.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type Field, isPersonal, type Values } from './field.ts'
import type { RegisterDefinition } from './register.ts'

export interface ParsedRow {
  readonly values: Values
  /** Fields that are kept sealed; null in `values` they do not stand at all. */
  readonly personal: Values
}

/** Longer texts are refused, not cut. */
const longest = 2_000

/** @param texts By the fields' keys; a field that is not there is blank */
export function parseValues(
  { fields }: RegisterDefinition,
  texts: Readonly<Record<string, string | undefined>>,
): Result<ParsedRow> {
  const values: Record<string, string | null> = {}
  const personal: Record<string, string | null> = {}
  const problems: Problem[] = []
  for (const field of fields) {
    const parsed = parseField(field, texts[field.key] ?? '')
    if (!parsed.ok) problems.push(...parsed.problems)
    else if (isPersonal(field)) personal[field.key] = parsed.value
    else values[field.key] = parsed.value
  }
  return problems.length > 0 ? fail(...problems) : ok({ values, personal })
}

function parseField(field: Field, given: string): Result<string | null> {
  const text = given.trim()
  if (text === '') {
    return field.required ? wrong(field, 'blank', 'が空です。入れてください。') : ok(null)
  }
  if (text.length > longest) {
    return wrong(
      field,
      'long',
      `は${longest.toLocaleString('ja-JP')}字までです。短くしてください。`,
    )
  }
  switch (field.kind) {
    case 'number':
      return parseNumber(field, text)
    case 'date':
      return parseDay(field, text)
    case 'choice':
      return parseChoice(field, text)
    case 'yesNo':
      return parseYesNo(field, text)
    default:
      return ok(text)
  }
}

function parseNumber(field: Extract<Field, { kind: 'number' }>, text: string): Result<string> {
  const folded = fold(text).text.replace(/[−△▲]/u, '-').trim()
  const bare =
    field.unit !== '' && folded.endsWith(fold(field.unit).text)
      ? folded.slice(0, -fold(field.unit).text.length).trim()
      : folded
  const value = parseDecimal(bare)
  if (value === null) {
    return wrong(field, 'number', `は数です。「${text}」は数として読めません。`)
  }
  if (value.scale > field.places) {
    const places = field.places === 0 ? '整数で' : `小数${field.places}桁までで`
    return wrong(field, 'places', `は${places}入れてください（「${text}」）。`)
  }
  if (field.least !== undefined && compare(value, decimal(field.least)) < 0) {
    return wrong(field, 'least', `は${field.least}${field.unit}以上です（「${text}」）。`)
  }
  if (field.most !== undefined && compare(value, decimal(field.most)) > 0) {
    return wrong(field, 'most', `は${field.most}${field.unit}以下です（「${text}」）。`)
  }
  return ok(printDecimal(value))
}

/** 2020-06-12, 2020/6/12, 令和2年6月12日, R2.6.12. */
function parseDay(field: Field, text: string): Result<string> {
  const read = parseDate(fold(text).text)
  return read.ok
    ? read
    : wrong(
        field,
        'date',
        `は日付です。「${text}」は日付として読めません。2020-06-12 や 令和2年6月12日 のように書いてください。`,
      )
}

function parseChoice(field: Extract<Field, { kind: 'choice' }>, text: string): Result<string> {
  const folded = fold(text).text
  const found = field.choices.find((choice) => fold(choice).text === folded)
  return found === undefined
    ? wrong(field, 'choice', `は${field.choices.join('・')}のどれかです（「${text}」）。`)
    : ok(found)
}

const yes = ['yes', 'true', '1', 'はい', '有', 'あり', '○', '〇', '該当', '済']
const no = ['no', 'false', '0', 'いいえ', '無', 'なし', '×', '非該当', '未']

function parseYesNo(field: Field, text: string): Result<string> {
  const folded = fold(text).text.toLowerCase()
  const is = (words: readonly string[]) => words.some((word) => fold(word).text === folded)
  if (is(yes)) return ok('yes')
  if (is(no)) return ok('no')
  return wrong(field, 'yes-no', `は「はい」か「いいえ」です（「${text}」）。`)
}

/** The problem's `expected` is the field's key: the form ties it to its control. */
function wrong({ key, label }: Field, what: string, message: string): Result<never> {
  return fail({
    code: `entry/${what}`,
    severity: 'blocks',
    message: `「${label}」${message}`,
    expected: key,
  })
}
