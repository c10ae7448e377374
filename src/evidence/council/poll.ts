/**
 * A vote of the members on paper nobody can trace: the direct evaluation of initiatives (直接評価), or the members'
 * questionnaire (委員アンケート). One ballot a member; what is counted is exact, k of n.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
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
  /** Initiative that is evaluated; null for the ward as a whole. */
  readonly initiative: string | null
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
  readonly fiscalYear: number
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
  for (const question of poll.questions) {
    if (question.wording.trim() === '')
      found.push(block('wording', '問いの文が空のものがあります。'))
    if (question.kind === 'choice' && question.options.length < 2)
      found.push(block('options', `「${question.wording}」の選択肢を二つ以上書いてください。`))
    if (question.kind === 'choice' && question.counted.length === 0)
      found.push(
        block('counted', `「${question.wording}」で、割合に数える選択肢を選んでください。`),
      )
    if (question.kind === 'score' && question.lowest >= question.highest)
      found.push(block('scale', `「${question.wording}」の点数の幅を確かめてください。`))
  }
  return found
}

function block(code: string, message: string): Problem {
  return { code: `poll/${code}`, severity: 'blocks', message }
}
