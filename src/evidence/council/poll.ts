/**
 * A vote of the members on paper nobody can trace: the direct evaluation of initiatives (直接評価), or the members'
 * questionnaire (委員アンケート). One ballot a member; what is counted is exact, k of n.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'

export type PollKind = 'evaluation' | 'questionnaire'
export type PollStage = 'prepared' | 'open' | 'closed' | 'published'

export interface ChoiceQuestion {
  readonly kind: 'choice'
  readonly id: string
  /** Exact wording, kept: another wording is another question. */
  readonly wording: string
  readonly options: readonly string[]
  /** Positions of the options that count as agreement (k). */
  readonly counted: readonly number[]
}

export interface ScoreQuestion {
  readonly kind: 'score'
  readonly id: string
  readonly wording: string
  readonly lowest: number
  readonly highest: number
  /** What the two ends mean, as it stood on the ballot; votes from before have none. */
  readonly ends?: ScaleEnds
  /** Initiative that is evaluated; null for the ward as a whole. */
  readonly initiative: string | null
}

export interface ScaleEnds {
  readonly lowest: string
  readonly highest: string
}

export const commonEnds: ScaleEnds = { lowest: '不十分', highest: '十分' }

/** What a score means, where it is one of the two ends; null of those between. */
export function meaningOf({ lowest, highest, ends }: ScoreQuestion, score: number): string | null {
  if (ends === undefined) return null
  return score === lowest ? ends.lowest : score === highest ? ends.highest : null
}

export interface WordsQuestion {
  readonly kind: 'words'
  readonly id: string
  readonly wording: string
}

export type PollQuestion = ChoiceQuestion | ScoreQuestion | WordsQuestion

export interface Poll {
  readonly id: string
  /** Office id. */
  readonly office: string
  readonly kind: PollKind
  readonly title: string
  readonly fiscalYear: FiscalYear
  /** Meeting it asks about; null where it asks about the year. */
  readonly meeting: string | null
  readonly questions: readonly PollQuestion[]
  readonly opensOn: CalendarDate
  /** The last day ballots are taken. */
  readonly closesOn: CalendarDate
  readonly stage: PollStage
}

/** By question; a question left blank is not in it. Options and scores as their number, words as they are. */
export type Ballot = Readonly<Record<string, string>>

export function ballotProblems(
  questions: readonly PollQuestion[],
  ballot: Ballot,
): readonly Problem[] {
  const found: Problem[] = []
  if (Object.values(ballot).every((answer) => answer.trim() === '')) {
    found.push(block('empty', '一つ以上の問いに答えてから送ってください。'))
  }
  for (const question of questions) {
    const answer = ballot[question.id] ?? ''
    if (answer === '' || isAnswer(question, answer)) continue
    found.push(block('answer', `「${question.wording}」の答えを選び直してください。`))
  }
  return found
}

function isAnswer(question: PollQuestion, answer: string): boolean {
  if (question.kind === 'words') return answer.length <= longestWords
  const number = Number(answer)
  if (!/^\d{1,3}$/.test(answer)) return false
  return question.kind === 'choice'
    ? number < question.options.length
    : question.lowest <= number && number <= question.highest
}

const longestWords = 2_000

export function pollProblems(poll: Omit<Poll, 'id' | 'stage' | 'office'>): readonly Problem[] {
  const found: Problem[] = []
  if (poll.title.trim() === '') found.push(block('title', '題を書いてください。'))
  if (poll.questions.length === 0) found.push(block('questions', '問いを一つ以上書いてください。'))
  if (poll.closesOn < poll.opensOn)
    found.push(block('days', '終わりの日を、始まりの日より後にしてください。'))
  return [...found, ...poll.questions.flatMap(questionProblems)]
}

function questionProblems(question: PollQuestion): readonly Problem[] {
  const { wording } = question
  const blank = wording.trim() === '' ? [block('wording', '問いの文が空のものがあります。')] : []
  if (question.kind === 'words') return blank
  return [
    ...blank,
    ...(question.kind === 'choice' ? choiceProblems(question) : scoreProblems(question)),
  ]
}

function choiceProblems({ wording, options, counted }: ChoiceQuestion): readonly Problem[] {
  const found: Problem[] = []
  if (options.length < 2)
    found.push(block('options', `「${wording}」の選択肢を二つ以上書いてください。`))
  if (counted.length === 0)
    found.push(block('counted', `「${wording}」で、割合に数える選択肢を選んでください。`))
  return found
}

function scoreProblems({ wording, lowest, highest, ends }: ScoreQuestion): readonly Problem[] {
  const found: Problem[] = []
  if (lowest >= highest) found.push(block('scale', `「${wording}」の点数の幅を確かめてください。`))
  if (!saysBothEnds(ends))
    found.push(
      block(
        'ends',
        'いちばん低い点といちばん高い点の意味を書いてください（例：不十分、十分）。どちらがよいか分からない点は、平均しても意味がありません。',
      ),
    )
  return found
}

function saysBothEnds(ends: ScaleEnds = commonEnds): boolean {
  return ends.lowest.trim() !== '' && ends.highest.trim() !== ''
}

function block(code: string, message: string): Problem {
  return { code: `poll/${code}`, severity: 'blocks', message }
}
