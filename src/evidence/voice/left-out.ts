/**
 * What of a letter stands in none of the questions it was divided into: sentences that ask for something and of whose
 * words not even half are found again. A question is easily lost while words are moved, and nobody would answer it.
 */
import { bigrams } from '../../japanese/bigram.ts'
import { askedIn } from './split-letter.ts'

/** Less than this share of a sentence's pieces in the questions: it is not there. */
const found = 0.5

/** @returns The sentences, in the letter's order */
export function leftOut(letter: string, questions: readonly string[]): readonly string[] {
  const there = new Set(questions.flatMap((words) => bigrams(words)))
  return askedIn(letter).filter((sentence) => {
    const pieces = bigrams(sentence)
    const known = pieces.filter((piece) => there.has(piece)).length
    return known < pieces.length * found
  })
}
