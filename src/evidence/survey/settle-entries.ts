/**
 * What a sheet says whose two entries differ, as a person decided with the sheet at hand. An answer both typed alike may be
 * corrected too; a question that comes to be put only by that, so that not both typists looked at it, is decided as well.
 */
import { fail, type Problem, type Result } from '../../lib/problem.ts'
import { type Answer, type AnswerValue, isAsked, readAnswer, readValue } from './answer.ts'
import { sameValue } from './paper-entry.ts'
import type { AskedQuestion } from './survey.ts'
import { typedField } from './typed-field.ts'

export interface TwoEntries {
  readonly first: Answer
  readonly second: Answer
}

/** What the sheet says: as it was typed first, as it was typed again, or as it is typed now. */
export interface Settlement {
  readonly as: 'first' | 'second' | 'typed'
  /** What is typed now: with the others it must be empty, or one of the two is a mistake. */
  readonly words: string
}

/** What was decided for the question at a position; null where nothing was. */
export type Settle = (position: number) => Settlement | null

/** Whether the entries tell nothing of a question that may be put all the same: not both typists were to look at it. */
export function isSkipped(asked: AskedQuestion, { first, second }: TwoEntries): boolean {
  const at = asked.position - 1
  const blank = (first[at] ?? null) === null && (second[at] ?? null) === null
  return blank && !(isAsked(asked, first) && isAsked(asked, second))
}

/** The answer that counts, or everything that is still open. */
export function settleEntries(
  questions: readonly AskedQuestion[],
  entries: TwoEntries,
  settle: Settle,
): Result<Answer> {
  const words = (position: number) => wordsAt(questions, entries, position, settle(position))
  const settled: AnswerValue[] = []
  const undecided = new Set<number>()
  const problems: Problem[] = []
  for (const asked of questions) {
    const put = isPut(asked, settled, undecided)
    const problem = problemOf(asked, entries, settle(asked.position), put)
    if (problem !== null) problems.push(problem)
    const read = readValue(asked, words(asked.position))
    if (problem !== null || !read.ok || put === 'open') undecided.add(asked.position)
    settled.push(read.ok && put === 'yes' ? read.value : null)
  }
  const answer = readAnswer(questions, words, 'paper')
  if (problems.length === 0) return answer
  // a sheet is empty only once everything is decided
  const unread = answer.ok ? [] : answer.problems.filter(({ code }) => code !== 'answer/empty')
  return fail(...[...problems, ...unread].sort((a, b) => placeOf(a) - placeOf(b)))
}

type Put = 'yes' | 'no' | 'open'

/** Whether the sheet puts a question, as far as the ones before it are decided. */
function isPut(asked: AskedQuestion, settled: Answer, undecided: ReadonlySet<number>): Put {
  if (asked.onlyIf !== null && undecided.has(asked.onlyIf.position)) return 'open'
  return isAsked(asked, settled) ? 'yes' : 'no'
}

function problemOf(
  asked: AskedQuestion,
  entries: TwoEntries,
  settlement: Settlement | null,
  put: Put,
): Problem | null {
  if (settlement === null) return leftOpen(asked, entries, put)
  const written = settlement.words.trim() !== ''
  if (settlement.as !== 'typed') return written ? twoAnswersAt(asked) : null
  if (written) return put === 'no' ? closedAt(asked) : null
  // that the sheet has no answer either is a choice of its own: a field left empty was forgotten
  return put === 'yes' && isSkipped(asked, entries) ? unwrittenAt(asked) : null
}

function leftOpen(asked: AskedQuestion, { first, second }: TwoEntries, put: Put): Problem | null {
  const at = asked.position - 1
  const differs = !sameValue(first[at] ?? null, second[at] ?? null)
  if (differs && put !== 'no') return undecidedAt(asked)
  return put === 'yes' && isSkipped(asked, { first, second }) ? openedAt(asked) : null
}

function wordsAt(
  questions: readonly AskedQuestion[],
  { first, second }: TwoEntries,
  position: number,
  settlement: Settlement | null,
): readonly string[] {
  const asked = questions[position - 1]
  if (settlement?.as === 'typed' && asked !== undefined) return typedField(asked, settlement.words)
  const value = (settlement?.as === 'second' ? second : first)[position - 1] ?? null
  if (value === null) return []
  return typeof value === 'string' ? [value] : value.map(String)
}

function placeOf({ code }: Problem): number {
  return Number(code.split('/')[1])
}

function problem(code: string, { position }: AskedQuestion, message: string): Problem {
  return {
    code: `answer/${position}/${code}`,
    severity: 'blocks',
    message: `問${position}${message}`,
  }
}

const twoAnswersAt = (asked: AskedQuestion) =>
  problem(
    'two',
    asked,
    'は、選んだ答えのほかに、欄にも答えが書かれています。欄の答えを使う方を選ぶか、欄を空けてください。',
  )
const undecidedAt = (asked: AskedQuestion) =>
  problem(
    'undecided',
    asked,
    'がまだ決まっていません。紙を見て、書かれているとおりの答えを選んでください。',
  )
const openedAt = (asked: AskedQuestion) =>
  problem(
    'opened',
    asked,
    `は、問${asked.onlyIf?.position}の答えによって答える設問になりました。どちらの入力にも答えがありません。紙の答えを書くか、無回答を選んでください。`,
  )
const unwrittenAt = (asked: AskedQuestion) =>
  problem(
    'unwritten',
    asked,
    'は、紙に答えがあると選ばれていますが、欄が空です。紙の答えを欄に書くか、紙も無回答なら無回答を選んでください。',
  )
const closedAt = (asked: AskedQuestion) =>
  problem(
    'closed',
    asked,
    `に答えを書きましたが、問${asked.onlyIf?.position}の答えでは、問${asked.position}は答えない設問です。紙の問${asked.onlyIf?.position}が違うならそれも直し、紙のとおりなら問${asked.position}の欄を空けてください。`,
  )
