/** What the sheets of a workbook share: words, and how the styles of cells show what is stored in them. */
export interface Workbook {
  readonly strings: readonly string[]
  /** The number format of each style, by its number. */
  readonly formats: readonly string[]
  readonly date1904: boolean
  /** Numbers of strings, and of styles, of which letters are struck out. */
  readonly struckStrings: ReadonlySet<number>
  readonly struckStyles: ReadonlySet<number>
  /** Numbers of strings of several runs, with how many letters at their head are set as their cell is. */
  readonly richStrings: ReadonlyMap<number, number>
  /** Styles whose font shows letters as signs, with that font. */
  readonly symbolStyles: ReadonlyMap<number, string>
  /** Styles that show a truth value as a box with or without its tick. */
  readonly checkBoxes: ReadonlySet<number>
}
