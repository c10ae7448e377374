/**
 * What a sheet says whose two entries differ, as a person decided with the sheet at hand. An answer both typed alike may be
 * corrected too, unseen. A question that comes to be put by what is decided now is decided as well.
 *
 * What is wrong with a settlement never depends on an answer both typed alike, which nobody is shown: whoever may settle
 * could else find it out by sending one guess after another, none of which is ever kept. So a question that is put only by
 * an answer that was not shown is corrected together with that answer, and where that answer is corrected, whatever it
 * puts is decided anew. Only that a sheet would be left with no answer at all is told.
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
function isSkipped(asked: AskedQuestion, { first, second }: TwoEntries): boolean {
  const at = asked.position - 1
  const blank = (first[at] ?? null) === null && (second[at] ?? null) === null
  return blank && !(isAsked(asked, first) && isAsked(asked, second))
}

/**
 * `differing`: both entries are shown. `skipped`: put or not, as it is decided what differs before it, and neither has an
 * answer. `same`: of it only what is asked.
 */
export type QuestionKind = 'differing' | 'skipped' | 'same'

/** What is shown of each question of a sheet, in their order. */
export function questionKinds(
  questions: readonly AskedQuestion[],
  entries: TwoEntries,
): readonly QuestionKind[] {
  const open = new Set<number>()
  return questions.map((asked) => {
    const kind = kindOf(asked, entries, open)
    if (kind !== 'same') open.add(asked.position)
    return kind
  })
}

/** Skipped only where what is shown before it may open it: any other would tell what both typed. */
function kindOf(
  asked: AskedQuestion,
  entries: TwoEntries,
  open: ReadonlySet<number>,
): QuestionKind {
  const at = asked.position - 1
  if (!sameValue(entries.first[at] ?? null, entries.second[at] ?? null)) return 'differing'
  const mayOpen = asked.onlyIf !== null && open.has(asked.onlyIf.position)
  return mayOpen && isSkipped(asked, entries) ? 'skipped' : 'same'
}

/** The answer that counts, or everything that is still open. */
export function settleEntries(
  questions: readonly AskedQuestion[],
  entries: TwoEntries,
  settle: Settle,
): Result<Answer> {
  const kinds = questionKinds(questions, entries)
  /** Positions of what was decided though it is not shown. */
  const unseen = new Set<number>()
  const fields: (readonly string[])[] = []
  const settled: AnswerValue[] = []
  const undecided = new Set<number>()
  const problems: Problem[] = []
  for (const asked of questions) {
    const settlement = settle(asked.position)
    const put = isPut(asked, settled, undecided)
    const place = { put, ...hiddenness(asked, kinds, unseen) }
    if (isDecidedUnseen(settlement, place)) unseen.add(asked.position)
    const problem = problemOf(asked, settlement, place)
    if (problem !== null) problems.push(problem)
    const words = wordsAt(asked, entries, settlement, place)
    fields.push(words)
    const read = readValue(asked, words)
    if (problem !== null || !read.ok || put === 'open') undecided.add(asked.position)
    settled.push(read.ok && put === 'yes' ? read.value : null)
  }
  const answer = readAnswer(questions, (position) => fields[position - 1] ?? [], 'paper')
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

/** A question as the decisions before it leave it. */
interface Place {
  readonly put: Put
  readonly kind: QuestionKind
  /** What puts it was not shown, and was decided all the same. */
  readonly byUnseen: boolean
  /** What puts it was not shown. */
  readonly filterHidden: boolean
}

function hiddenness(
  { position, onlyIf }: AskedQuestion,
  kinds: readonly QuestionKind[],
  unseen: ReadonlySet<number>,
): Omit<Place, 'put'> {
  return {
    kind: kinds[position - 1] ?? 'same',
    byUnseen: onlyIf !== null && unseen.has(onlyIf.position),
    filterHidden: onlyIf !== null && kinds[onlyIf.position - 1] === 'same',
  }
}

function isDecidedUnseen(settlement: Settlement | null, { kind, byUnseen }: Place): boolean {
  return kind === 'same' && settlement !== null && (settlement.as === 'typed' || byUnseen)
}

function problemOf(
  asked: AskedQuestion,
  settlement: Settlement | null,
  place: Place,
): Problem | null {
  if (settlement === null) return unsettled(asked, place)
  const written = settlement.words.trim() !== ''
  if (settlement.as !== 'typed') return written ? twoAnswersAt(asked) : null
  if (written) return writtenInVain(asked, place)
  // that the sheet has no answer either is a choice of its own: a field left empty was forgotten
  return isOpened(place) ? unwrittenAt(asked) : null
}

/** Put by what is decided now, so that not both typists looked at it, or nobody may know whether they did. */
function isOpened({ put, kind, byUnseen }: Place): boolean {
  return put === 'yes' && (kind === 'skipped' || byUnseen)
}

function unsettled(asked: AskedQuestion, place: Place): Problem | null {
  if (place.kind === 'differing') return place.put === 'no' ? null : undecidedAt(asked)
  if (!isOpened(place)) return null
  return place.kind === 'skipped' ? openedAt(asked) : openedUnseenAt(asked)
}

function writtenInVain(
  asked: AskedQuestion,
  { put, kind, byUnseen, filterHidden }: Place,
): Problem | null {
  if (kind === 'same' && filterHidden && !byUnseen) return filterAt(asked)
  return put === 'no' ? closedAt(asked) : null
}

function wordsAt(
  asked: AskedQuestion,
  { first, second }: TwoEntries,
  settlement: Settlement | null,
  { kind, byUnseen }: Place,
): readonly string[] {
  if (settlement?.as === 'typed') return typedField(asked, settlement.words)
  // decided anew: no answer, whatever was typed
  if (kind === 'same' && byUnseen) return []
  const value = (settlement?.as === 'second' ? second : first)[asked.position - 1] ?? null
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
const openedUnseenAt = (asked: AskedQuestion) =>
  problem(
    'opened',
    asked,
    `は、直した問${asked.onlyIf?.position}の答えで、答える設問です。二人の入力は使いません。紙の答えを書くか、無回答を選んでください。`,
  )
const filterAt = (asked: AskedQuestion) =>
  problem(
    'filter',
    asked,
    `は、問${asked.onlyIf?.position}の答えによって答える設問です。問${asked.position}を直すときは、問${asked.onlyIf?.position}の欄にも、紙の答えを書いてください。`,
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
