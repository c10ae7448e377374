/**
 * A question of the bank (設問), asked in exactly these words. Another word is another version; whether its figures may
 * stand in one line with those of the version before is said by whoever changes it, and is kept.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { sameWording, type Wording } from './wording.ts'

export const questionKinds = ['single', 'multiple', 'number', 'text'] as const
export type QuestionKind = (typeof questionKinds)[number]

export const questionKindNames: Readonly<Record<QuestionKind, string>> = {
  single: '一つ選ぶ',
  multiple: 'いくつでも選ぶ',
  number: '数を書く',
  text: '自由に書く',
}

export interface Option {
  /** As on paper, from 1. */
  readonly code: number
  readonly wording: Wording
}

export interface QuestionWords {
  readonly kind: QuestionKind
  readonly wording: Wording
  /** Empty for numbers and free text. */
  readonly options: readonly Option[]
  /** How many may be chosen; null: any number. */
  readonly most: number | null
}

export interface QuestionVersion extends QuestionWords {
  /** Id in the bank. */
  readonly question: string
  /** What officers call it: 近所づきあい. */
  readonly name: string
  /** From 1. */
  readonly version: number
  /** Its figures go on from those of the version before; the first goes on from nothing. */
  readonly comparable: boolean
}

/** No paper has more. */
const mostOptions = 60
export const longestNumber = 1_000_000

export function checkQuestion(words: QuestionWords): Result<QuestionWords> {
  const problems: Problem[] = []
  const chosen = words.kind === 'single' || words.kind === 'multiple'
  if (words.wording.ja === '') problems.push(wordingMissing)
  if (chosen && words.options.length < 2) problems.push(optionsMissing)
  if (!chosen && words.options.length > 0) problems.push(optionsNeedless)
  if (words.options.length > mostOptions) problems.push(optionsTooMany)
  const spoken = words.options.map(({ wording }) => wording.ja)
  if (new Set(spoken).size < spoken.length) problems.push(optionTwice)
  const { most } = words
  if (most !== null && (words.kind !== 'multiple' || most < 1 || most > words.options.length)) {
    problems.push(mostOutside)
  }
  return problems.length === 0 ? ok(words) : fail(...problems)
}

/** Whether two versions ask the same in the same words. */
export function sameQuestion(a: QuestionWords, b: QuestionWords): boolean {
  return (
    a.kind === b.kind &&
    a.most === b.most &&
    sameWording(a.wording, b.wording) &&
    a.options.length === b.options.length &&
    a.options.every(({ code, wording }, at) => {
      const other = b.options[at]
      return other !== undefined && other.code === code && sameWording(other.wording, wording)
    })
  )
}

function problem(code: string, message: string): Problem {
  return { code: `question/${code}`, severity: 'blocks', message }
}
const wordingMissing = problem('wording', '設問の文を書いてください。')
const optionsMissing = problem('options', '選択肢を2つ以上、1行に1つずつ書いてください。')
const optionsNeedless = problem(
  'options',
  '数や自由記述の設問には選択肢がありません。選択肢を消すか、答え方を選び直してください。',
)
const optionsTooMany = problem('options', `選択肢は${mostOptions}個までです。減らしてください。`)
const optionTwice = problem('options', '同じ選択肢が2回あります。1つを消してください。')
const mostOutside = problem(
  'most',
  '選べる数は、「いくつでも選ぶ」設問で、1から選択肢の数までの間で決めてください。',
)
