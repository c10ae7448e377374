/** What is met while a Word file is read, for the problems of the document. */
import type { Place } from '../../../plan/place.ts'

export interface Seen {
  deletedLetters: number
  insertions: number
  hiddenLetters: number
  struckLetters: number
  /** Cells that go on with another, and hold words all the same. */
  coveredCells: number
  /** Signs of a symbol font that have no letter. */
  symbols: number
  /** Content controls that nobody has filled in. */
  blankControls: number
  /** Where fields stand whose words nobody stored. */
  readonly fields: Place[]
  pictures: number
  /** Charts and drawings made of diagrams: their words are elsewhere. */
  charts: number
  /** Documents and parts of other programs put into the text. */
  objects: number
}

export function nothingSeen(): Seen {
  return {
    deletedLetters: 0,
    insertions: 0,
    hiddenLetters: 0,
    struckLetters: 0,
    coveredCells: 0,
    symbols: 0,
    blankControls: 0,
    fields: [],
    pictures: 0,
    charts: 0,
    objects: 0,
  }
}
