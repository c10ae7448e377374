/**
 * What one person answered: a value a question, in the order of the questions, and nothing else. No time, no number
 * of a ticket, no place in a queue.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { longestNumber, type QuestionVersion } from './question.ts'
import type { AskedQuestion } from './survey.ts'

/** Codes of options, a number, or free text; null: not answered. */
export type AnswerValue = readonly number[] | string | null
export type Answer = readonly AnswerValue[]

export const longestText = 2_000

/** The words a form carried for one question: of a choice the codes, of everything else what was typed. */
export type AnswerField = (position: number) => readonly string[]

/** How strictly blanks are taken: on the web somebody can still fill them in, on paper nobody can. */
export type Strictness = 'web' | 'paper'

/**
 * A whole answer, question by question: null where one was left blank, or is not put to whoever answered the earlier
 * ones like this.
 *
 * @returns Every problem at once; an answer in which nothing is filled is one too
 */
export function readAnswer(
  questions: readonly AskedQuestion[],
  field: AnswerField,
  strictness: Strictness,
): Result<Answer> {
  const values: AnswerValue[] = []
  const problems: Problem[] = []
  for (const asked of questions) {
    const read = readValue(asked, field(asked.position))
    const concerned = isAsked(asked, values)
    if (!read.ok) {
      problems.push(...read.problems)
      values.push(null)
      continue
    }
    values.push(concerned ? read.value : null)
    const blank = read.value === null
    if (blank && concerned && asked.required && strictness === 'web') problems.push(missing(asked))
    if (!blank && !concerned && strictness === 'web') problems.push(notConcerned(asked))
  }
  if (values.every((value) => value === null) && problems.length === 0) problems.push(empty)
  return problems.length === 0 ? ok(values) : fail(...problems)
}

/** Whether a question is put to somebody who answered the earlier ones like this. */
export function isAsked({ onlyIf }: AskedQuestion, answer: Answer): boolean {
  if (onlyIf === null) return true
  const given = answer[onlyIf.position - 1]
  return Array.isArray(given) && given.some((code) => onlyIf.options.includes(code))
}

const nothing = ok(null)

/** What one question was answered, whether it was put or not. */
export function readValue(asked: AskedQuestion, words: readonly string[]): Result<AnswerValue> {
  const given = words.map((each) => each.trim()).filter((each) => each !== '')
  if (given.length === 0) return nothing
  const { kind } = asked.version
  if (kind === 'text') return readText(asked, given.join('\n').normalize('NFC'))
  if (kind === 'number') return readNumber(asked, given)
  return readCodes(asked, given)
}

function readText(asked: AskedQuestion, text: string): Result<AnswerValue> {
  return text.length <= longestText ? ok(text) : fail(tooLong(asked))
}

function readNumber(asked: AskedQuestion, given: readonly string[]): Result<AnswerValue> {
  const digits = (given[0] ?? '').normalize('NFKC').replaceAll(',', '')
  const number = Number(digits)
  const fits = given.length === 1 && /^\d{1,7}$/.test(digits) && number <= longestNumber
  return fits ? ok([number]) : fail(noNumber(asked))
}

/** Codes as they are written plainly; anything else is made plain first. */
const knownCodes = new WeakMap<QuestionVersion, ReadonlyMap<string, number>>()

function codesOf(version: QuestionVersion): ReadonlyMap<string, number> {
  let codes = knownCodes.get(version)
  if (codes === undefined) {
    codes = new Map(version.options.map(({ code }) => [String(code), code]))
    knownCodes.set(version, codes)
  }
  return codes
}

function readCodes(asked: AskedQuestion, given: readonly string[]): Result<AnswerValue> {
  const { kind, most, options } = asked.version
  const known = codesOf(asked.version)
  const codes: number[] = []
  for (const each of given) {
    const code = known.get(each) ?? known.get(String(Number(each.normalize('NFKC'))))
    if (code === undefined) return fail(unknownOption(asked, given))
    if (!codes.includes(code)) codes.push(code)
  }
  const limit = kind === 'single' ? 1 : (most ?? options.length)
  if (codes.length > limit) return fail(tooMany(asked, limit))
  return ok(codes.sort((a, b) => a - b))
}

function problem(code: string, { position }: AskedQuestion, message: string): Problem {
  return { code: `answer/${position}/${code}`, severity: 'blocks', message }
}

const missing = (asked: AskedQuestion) =>
  problem('missing', asked, `問${asked.position}が空いています。答えを選ぶか、書いてください。`)
const notConcerned = (asked: AskedQuestion) =>
  problem(
    'not-asked',
    asked,
    `問${asked.position}は、問${asked.onlyIf?.position}の答えによっては答えなくてよい設問です。問${asked.onlyIf?.position}を見直すか、問${asked.position}の答えを消してください。`,
  )
const tooLong = (asked: AskedQuestion) =>
  problem(
    'too-long',
    asked,
    `問${asked.position}は${longestText.toLocaleString('ja-JP')}字までで書いてください。`,
  )
const noNumber = (asked: AskedQuestion) =>
  problem('number', asked, `問${asked.position}には、0以上の整数を1つだけ書いてください。`)
const unknownOption = (asked: AskedQuestion, given: readonly string[]) =>
  problem(
    'option',
    asked,
    `問${asked.position}の「${given.join('・').slice(0, 40)}」は選択肢にありません。選択肢の番号を書いてください。`,
  )
const tooMany = (asked: AskedQuestion, limit: number) =>
  problem('too-many', asked, `問${asked.position}は${limit}つまで選べます。減らしてください。`)
const empty: Problem = {
  code: 'answer/empty',
  severity: 'blocks',
  message: '答えが1つもありません。1問以上答えてください。',
}

/** The problem of a question, in the language of the page that asks. */
export interface AnswerFault {
  readonly position: number | null
  readonly fault: string
}

export function faultOf({ code }: Problem): AnswerFault {
  const [, position = '', fault] = code.split('/')
  return fault === undefined
    ? { position: null, fault: position }
    : { position: Number(position), fault }
}
