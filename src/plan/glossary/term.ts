/** A word of the house: what officers call a thing, what the English pages call it, and what readers are told it means. */

export interface TermData {
  /** The first is the one pages use; the others are read but not written. */
  readonly japanese: readonly [string, ...string[]]
  readonly english: string
  /** The sense follows the OECD DAC glossary (2023) or common results-based management usage. */
  readonly standard?: true
  /** For those who work on the program. */
  readonly note?: string
  /** For whoever reads a sheet; a term without one is printed for no reader. */
  readonly meaning?: Meaning
}

/** One plain sentence in each language. */
export interface Meaning {
  readonly japanese: string
  readonly english: string
  /** In running text the word is no term as a rule: 「4箇所」 is no place in a document. */
  readonly everyday?: true
}

export interface TermSection {
  readonly title: string
  readonly english: string
  readonly terms: Readonly<Record<string, TermData>>
}
