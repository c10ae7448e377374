/**
 * What of a letter stands in none of the questions it was divided into: what it asks, and of whose words not even half
 * are found again in one of them. A question is easily lost while words are moved, and nobody would answer it.
 */
import { createHash } from 'node:crypto'
import { bigrams } from '../../japanese/bigram.ts'
import { subjectOf } from './asking.ts'
import { askedIn } from './split-letter.ts'

/** Less than this share of a sentence's pieces in a question: it is not there. */
const found = 0.5

/**
 * Half must be there of all its pieces and of those it has alone: of 「公園のトイレを直して」 and 「公園のベンチを直して」
 * either would stand for the other.
 *
 * @returns The sentences, in the letter's order
 */
export function leftOut(letter: string, questions: readonly string[]): readonly string[] {
  const there = questions.map((words) => new Set(bigrams(words)))
  const asked = askedIn(letter).map((sentence) => ({ sentence, pieces: piecesOf(sentence) }))
  const times = new Map<string, number>()
  for (const piece of asked.flatMap(({ pieces }) => pieces)) {
    times.set(piece, (times.get(piece) ?? 0) + 1)
  }
  const isThere = (pieces: readonly string[]) => {
    const own = pieces.filter((piece) => times.get(piece) === 1)
    return there.some((words) => hasMost(words, pieces) && hasMost(words, own))
  }
  return asked.filter(({ pieces }) => !isThere(pieces)).map(({ sentence }) => sentence)
}

/** Of sentences, a line each, that a person was shown: who says they may be left out says it of these and no others. */
export function shownAs(sentences: string): string {
  return createHash('sha256').update(sentences).digest('hex')
}

/** Each once. A lone character, the end of a run, tells nothing. */
function piecesOf(sentence: string): readonly string[] {
  return [...new Set(bigrams(subjectOf(sentence)))].filter((piece) => piece.length > 1)
}

function hasMost(words: ReadonlySet<string>, pieces: readonly string[]): boolean {
  return pieces.filter((piece) => words.has(piece)).length >= pieces.length * found
}
