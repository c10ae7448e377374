/**
 * What a list of voices would add to those an office has: which letters are new, which are there, which rows are left out
 * and why. A letter is known by its number in that list, or by its day and its words; nothing recorded is written over.
 */
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { findDetails } from '../../personal/find-details.ts'
import { maskDetails } from '../../personal/mask-details.ts'
import type { MappedRow } from '../../table/column-mapping.ts'
import { type PlannedRow, refused, repeatedRow, rowProblem } from '../../table/planned-row.ts'
import { quotedCell } from '../../table/quoted-cell.ts'
import { plainKey } from '../../table/read-cell.ts'
import { describeRow } from './describe-row.ts'
import type { ImportedLetter } from './imported-letter.ts'
import { type LetterRead, readLetter, senderIn } from './read-letter.ts'
import { type QuestionRead, readQuestion } from './read-question.ts'
import { keyOf, type RecordedLetter, RecordedLetters } from './recorded-letters.ts'

export interface KnownVoices {
  readonly today: CalendarDate
  readonly answerDue: (received: CalendarDate) => CalendarDate
  readonly keptUntil: (received: CalendarDate) => CalendarDate
  /** Of the office: those received on days the list speaks of, and those whose number it names. */
  readonly recorded: readonly RecordedLetter[]
}

export interface VoicesPlan {
  readonly rows: readonly PlannedRow[]
  /** New ones, in the order of the file. */
  readonly letters: readonly ImportedLetter[]
}

/** Row by row, so that whoever plans thousands can let others have their turn between two of them. */
export function* planLetters(
  rows: readonly MappedRow[],
  known: KnownVoices,
): Generator<void, VoicesPlan> {
  const planning = new Planning(known)
  const planned = new Map<MappedRow, PlannedRow>()
  for (const letter of lettersIn(rows)) {
    for (const [at, row] of (yield* planning.letter(letter)).entries()) {
      const of = letter[at]
      if (of !== undefined) planned.set(of, row)
    }
  }
  return { rows: rows.flatMap((row) => planned.get(row) ?? []), letters: planning.letters }
}

/** Rows of one number belong together, wherever they stand; a row without one is a letter of its own. */
function lettersIn(rows: readonly MappedRow[]): Iterable<readonly MappedRow[]> {
  const letters = new Map<string | MappedRow, MappedRow[]>()
  for (const row of rows) {
    const key = plainKey(row.texts['number'] ?? '') || row
    const letter = letters.get(key)
    if (letter === undefined) letters.set(key, [row])
    else letter.push(row)
  }
  return letters.values()
}

const mostQuestions = 30

interface Read {
  readonly letter: ImportedLetter
  readonly questions: readonly QuestionRead[]
}

class Planning {
  readonly letters: ImportedLetter[] = []
  readonly #known: KnownVoices
  readonly #recorded: RecordedLetters
  /** Places of letters without a number, by day, words and sender. */
  readonly #before = new Map<string, string>()

  constructor(known: KnownVoices) {
    this.#known = known
    this.#recorded = new RecordedLetters(known.recorded)
  }

  /** Of a letter all rows are taken, or none; a row that stands there twice is taken once. */
  *letter(rows: readonly MappedRow[]): Generator<void, readonly PlannedRow[]> {
    const firsts = new Map<string, MappedRow>()
    for (const row of rows) {
      const key = JSON.stringify(row.texts)
      if (!firsts.has(key)) firsts.set(key, row)
    }
    const planned = new Map<string, PlannedRow>()
    const once = yield* this.#once([...firsts.values()])
    for (const [at, key] of [...firsts.keys()].entries()) {
      const own = once[at]
      if (own !== undefined) planned.set(key, own)
    }
    return rows.map((row) => {
      const key = JSON.stringify(row.texts)
      const [first, own] = [firsts.get(key), planned.get(key)]
      if (first === undefined || own === undefined) throw new Error('a row that was not planned')
      if (first === row) return own
      const { title, personal } = own
      return refused({ place: row.place, title, personal }, repeatedRow(first.place, true, ''))
    })
  }

  *#once(rows: readonly MappedRow[]): Generator<void, readonly PlannedRow[]> {
    const shown: Pick<PlannedRow, 'place' | 'title' | 'personal'>[] = []
    for (const [at, { place, texts }] of rows.entries()) {
      shown.push({ place, title: titleOf(texts, at, rows), personal: [] })
      yield
    }
    const read = this.#read(rows)
    if (!read.ok) return shown.map((row, at) => refused(row, ...(read.problems[at] ?? [])))
    const { letter, questions } = read
    const there = this.#recorded.claim(letter)
    const repeated = this.#repeated(rows, letter)
    const problem = there === undefined ? repeated : differs(letter, there)
    if (problem !== null) return shown.map((row) => refused(row, problem))
    if (there !== undefined) {
      return shown.map((row) => ({ ...row, outcome: 'same', changes: [], problems: [] }))
    }
    this.letters.push(letter)
    return shown.map((row, at) => ({
      ...{ ...row, outcome: 'added' as const, problems: [] },
      changes: describeRow(letter, questions, at),
    }))
  }

  #read(
    rows: readonly MappedRow[],
  ):
    | ({ readonly ok: true } & Read)
    | { readonly ok: false; readonly problems: readonly (readonly Problem[])[] } {
    // what is wrong with the letter stands at its first row
    const none = rows.map((): readonly Problem[] => [])
    if (rows.length > mostQuestions) {
      return { ok: false, problems: withOthers([[tooManyQuestions], ...none.slice(1)]) }
    }
    const letter = readLetter(rows, this.#known.today)
    if (!letter.ok) return { ok: false, problems: withOthers([letter.problems, ...none.slice(1)]) }
    const questions = rows.map(({ texts }) => this.#question(texts, letter.value))
    const problems = questions.map((each) => (each.ok ? [] : each.problems))
    const asked = questions.flatMap((each) => (each.ok ? [each.value] : []))
    if (problems.some((each) => each.length > 0))
      return { ok: false, problems: withOthers(problems) }
    const made = this.#made(letter.value, rows, asked)
    if (!made.ok) return { ok: false, problems: withOthers([made.problems, ...none.slice(1)]) }
    return { ok: true, letter: made.value, questions: asked }
  }

  #question(texts: MappedRow['texts'], { on }: LetterRead): Result<QuestionRead> {
    const { today, answerDue } = this.#known
    return readQuestion(texts, { receivedOn: on, today, dueOn: answerDue(on) })
  }

  #made(
    { withheld, ...read }: LetterRead,
    rows: readonly MappedRow[],
    questions: readonly QuestionRead[],
  ): Result<ImportedLetter> {
    const divided = rows.some(({ texts }) => (texts['question'] ?? '').trim() !== '')
    const [first, ...others] = questions.map(({ otherTheme: _, ...question }) => ({
      ...question,
      words: question.words === '' || (rows.length === 1 && !divided) ? read.words : question.words,
    }))
    if (first === undefined) throw new Error('a letter without a row')
    const ends = questions.flatMap(({ endedOn }) => endedOn ?? [])
    const endedOn = ends.length < questions.length ? null : (ends.toSorted().at(-1) ?? null)
    if (endedOn === null && withheld !== null && withheld !== 'wish') return fail(withheldOpen)
    const keptUntil = this.#known.keptUntil(read.on)
    // an open question keeps its letter
    const kept = endedOn === null || keptUntil >= this.#known.today
    if (!kept && read.number === '') return fail(unrecognisable)
    return ok({
      ...{ ...read, questions: [first, ...others], endedOn, keptUntil, kept },
      wishesUnpublished: withheld === 'wish',
      withheld: endedOn === null ? null : withheld,
      divided: divided || rows.length > 1,
    })
  }

  /** Two letters without numbers that are the same in everything cannot be told apart. */
  #repeated([first]: readonly MappedRow[], letter: ImportedLetter): Problem | null {
    if (letter.number !== '' || first === undefined) return null
    const key = keyOf(letter)
    const before = this.#before.get(key)
    if (before !== undefined) return repeatedRow(before, true, '')
    this.#before.set(key, first.place)
    return null
  }
}

/** A row that nothing is wrong with is left out with those of its letter that cannot be taken. */
function withOthers(problems: readonly (readonly Problem[])[]): readonly (readonly Problem[])[] {
  return problems.map((own) => (own.length > 0 ? own : [withItsLetter]))
}

function differs(letter: ImportedLetter, there: RecordedLetter): Problem | null {
  const { on, words, ended, receipt } = there
  const other = words !== null && plainKey(words) !== plainKey(letter.words)
  if (on !== letter.on || other) return recorded(receipt)
  return letter.endedOn !== null && !ended ? openHere(receipt) : null
}

const titleLength = 30
/** What begins in the title ends within this. */
const looked = 200

/** What the office knows it by, and how it begins; names and the like are masked, for a page may be seen by others. */
function titleOf(texts: MappedRow['texts'], at: number, rows: readonly MappedRow[]): string {
  const cell = (key: string) => texts[key] ?? ''
  const known = senderIn(texts)
  const number = quotedCell(
    cell('number'),
    known.filter(({ kind }) => kind === 'name'),
  )
  const nth = rows.length > 1 ? `${number}の${at + 1}` : number
  const words = (cell('subject') || cell('question') || cell('words')).slice(0, looked)
  const text = maskDetails(words, findDetails(words, known)).trim().replace(/\s+/gu, ' ')
  const begun = text.length > titleLength ? `${text.slice(0, titleLength)}…` : text
  return [nth, begun].filter((part) => part !== '').join('　') || '（内容なし）'
}

function recorded(receipt: string): Problem {
  return rowProblem(
    'recorded',
    `この受付番号の声は、もう「${receipt}」として登録されていて、受付日かことばが違います。取り込みでは書き換えません。別の声なら（番号が年度ごとに1から始まる一覧など）、「R3-15」のように、番号の前に年度を付けてください。`,
    'number',
  )
}

function openHere(receipt: string): Problem {
  return rowProblem(
    'open-here',
    `この声は、もう「${receipt}」として登録されていて、ここではまだ終わっていません。回答は「${receipt}」のページで進めてください。`,
    'state',
  )
}

const withItsLetter = rowProblem(
  'with-letter',
  '同じ受付番号のほかの行が取り込めないので、この行も残します。そちらの理由を見てください。',
)
const tooManyQuestions = rowProblem(
  'too-many',
  `一通の質問は${mostQuestions}件までです。同じ受付番号の行をまとめるか、「受付番号」に選んだ列を確かめてください。`,
  'number',
)
const withheldOpen = rowProblem(
  'withheld-open',
  'まだ終わっていない声は、公表しないと決められません。「公表しない理由」を空にしてください（送った方が望んでいないときは、そのまま書けます）。',
  'reason',
)
const unrecognisable = rowProblem(
  'unrecognisable',
  '保存の期限が過ぎた声なので、ことばは保存できません。もう一度送られたときに同じ声だと分かるように、「受付番号」を入れてください。',
  'number',
)
