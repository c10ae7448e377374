/** The lexicon indexed for the scanner: by first character, longest spelling first. */
import { changeWords } from './change-words.ts'
import { compareWords } from './compare-words.ts'
import { otherWords } from './other-words.ts'
import { referenceWords } from './reference-words.ts'
import type { Entry, Word } from './word.ts'

export interface Spelling {
  readonly text: string
  readonly word: Word
}

/** The longest word of the lexicon that begins at `at` in folded text, or null. */
export function findWord(text: string, at: number): Spelling | null {
  const found = byFirst.get(text.charCodeAt(at))
  if (found === undefined) return null
  for (const spelling of found) if (text.startsWith(spelling.text, at)) return spelling
  return null
}

const byFirst = index([...compareWords, ...changeWords, ...referenceWords, ...otherWords])

function index(entries: readonly Entry[]): ReadonlyMap<number, readonly Spelling[]> {
  const spellings = entries.flatMap(([all, word]) =>
    all.split(/\s+/u).map((text) => ({ text, word })),
  )
  const groups = new Map<number, Spelling[]>()
  for (const spelling of spellings.sort((a, b) => b.text.length - a.text.length)) {
    const first = spelling.text.charCodeAt(0)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [spelling])
    else group.push(spelling)
  }
  return groups
}

/** Character codes with which a word of the lexicon may begin. */
export const firstLetters: readonly number[] = [...byFirst.keys()]
