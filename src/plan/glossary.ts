/**
 * Looks words up in the glossary, by code or as an officer writes them. One word may stand for two things
 * (回答 of a survey and of an opinion), so looking up by word may give several terms.
 */
import type { Meaning, TermData } from './glossary/term.ts'
import { type TermCode, termSections } from './glossary-terms.ts'

export interface Term extends Omit<TermData, 'meaning'> {
  readonly code: TermCode
  /** Title of the section the term stands under in the glossary. */
  readonly section: string
  readonly sectionEnglish: string
  /** For readers; null for what none of them meets. */
  readonly meaning: Meaning | null
}

/** Every term, in the order of the glossary. */
export const terms: readonly Term[] = Object.values(termSections).flatMap(
  ({ title, english, terms }) =>
    Object.entries<TermData>(terms).map(([code, data]) => ({
      ...data,
      code: code as TermCode,
      section: title,
      sectionEnglish: english,
      meaning: data.meaning ?? null,
    })),
)

const byCode: ReadonlyMap<string, Term> = new Map(terms.map((term) => [term.code, term]))

/** The term behind a code; the word pages print is the first of its `japanese`. */
export function termFor(code: TermCode): Term {
  const term = byCode.get(code)
  if (term === undefined) throw new RangeError(`termFor: no such code: ${code}`)
  return term
}

/** The term a text names as its code, or null: for codes that come from outside. */
export function findTerm(code: string): Term | null {
  return byCode.get(code) ?? null
}

/** Every term that is written with this Japanese word, preferred spelling or variant. */
export function termsWritten(word: string): readonly Term[] {
  return terms.filter((term) => term.japanese.includes(word))
}

/**
 * What the glossary says of a word that was explained with its own words, of now or of before (a note); null for
 * whatever somebody explained in other words.
 */
export function meaningBehind(word: string, explanation: string): Meaning | null {
  const term = termsWritten(word).find(
    ({ meaning, note }) => meaning?.japanese === explanation || note === explanation,
  )
  return term?.meaning ?? null
}
