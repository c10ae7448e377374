/**
 * What the ballots say, exactly: counts by answer, k of n as a share at one digit (the second is rounded, 四捨五入),
 * means at two. A blank answer is in no n; of too few ballots nothing is told at all, nor of a question few answered.
 * Of what was written freely it is told how many of those who voted wrote anything.
 */
import { type Decimal, decimal, divide } from '../../lib/decimal.ts'
import type { Ballot, ChoiceQuestion, PollQuestion, ScoreQuestion, WordsQuestion } from './poll.ts'

export type PollResult =
  /** Fewer ballots than may be told: only how many. */
  | { readonly kind: 'tooFew'; readonly ballots: number }
  | {
      readonly kind: 'told'
      readonly ballots: number
      readonly questions: readonly QuestionResult[]
    }

export type QuestionResult =
  | {
      readonly kind: 'choice'
      readonly question: ChoiceQuestion
      /** One for each option. */
      readonly counts: readonly number[]
      readonly k: number
      readonly n: number
      /** In percent, one digit; null where nobody answered. */
      readonly share: Decimal | null
    }
  | {
      readonly kind: 'score'
      readonly question: ScoreQuestion
      /** One for each score, lowest first. */
      readonly counts: readonly number[]
      readonly n: number
      /** Two digits; null where nobody answered. */
      readonly mean: Decimal | null
    }
  | {
      readonly kind: 'words'
      readonly question: WordsQuestion
      /** Who wrote anything. */
      readonly k: number
      /** Who voted. */
      readonly n: number
    }
  /** Fewer answers than may be told, though there were ballots enough: who left it blank may be known. */
  | { readonly kind: 'tooFew'; readonly question: PollQuestion }

/** @param fewest Ballots, and answers to a question, below which nothing of them is told */
export function tabulatePoll(
  questions: readonly PollQuestion[],
  ballots: readonly Ballot[],
  fewest: number,
): PollResult {
  if (ballots.length < fewest) return { kind: 'tooFew', ballots: ballots.length }
  return {
    kind: 'told',
    ballots: ballots.length,
    questions: questions.map((question) => {
      const answers = ballots.map(({ [question.id]: answer = '' }) => answer)
      const given = answers.filter((answer) => answer.trim() !== '')
      return result(question, given, { fewest, ballots: ballots.length })
    }),
  }
}

function result(
  question: PollQuestion,
  answers: readonly string[],
  { fewest, ballots }: { readonly fewest: number; readonly ballots: number },
): QuestionResult {
  const n = answers.length
  if (n > 0 && n < fewest) return { kind: 'tooFew', question }
  if (question.kind === 'words') return { kind: 'words', question, k: n, n: ballots }
  if (question.kind === 'score') {
    const { lowest, highest } = question
    const scores = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)
    const sum = answers.reduce((total, answer) => total + Number(answer), 0)
    return {
      kind: 'score',
      question,
      counts: scores.map((score) => countOf(answers, score)),
      n,
      mean: divide(decimal(sum), decimal(n), 2, 'half-up'),
    }
  }
  const counts = question.options.map((_, option) => countOf(answers, option))
  const k = question.counted.reduce((total, option) => total + (counts[option] ?? 0), 0)
  return { kind: 'choice', question, counts, k, n, share: shareOf(k, n) }
}

/** k of n in percent at one digit; null of nothing. */
export function shareOf(k: number, n: number): Decimal | null {
  return divide(decimal(k * 100), decimal(n), 1, 'half-up')
}

function countOf(answers: readonly string[], value: number): number {
  return answers.filter((answer) => Number(answer) === value).length
}
