/**
 * What a form prints of itself: labels, legends and marks, as data. A form of another body or of another generation
 * is another value of this type; the words of the office stand between what is listed here.
 */
export interface FormLexicon<Id extends string = string> {
  readonly labels: readonly Label<Id>[]
  readonly legends: readonly Legend[]
  /** Labels that long narrow cells break in two cells (中間 ⇥ … ↵ 振り返り). */
  readonly brokenLabels: readonly { readonly id: Id; readonly pieces: readonly string[] }[]
  /** Marks a person sets on a text (【改定履歴あり】), without their brackets. */
  readonly revisedMarks: readonly string[]
}

export interface Label<Id extends string = string> {
  readonly id: Id
  /** One spelling each; `spellings` adds the others. `？` stands for any one character. */
  readonly words: readonly string[]
  /**
   * bracketed: in any brackets, at the start of words. apart: nothing but white space or a bracket behind it.
   * alone: nothing else in its cell or paragraph.
   */
  readonly stands: 'bracketed' | 'apart' | 'alone'
}

/** What the signs of a field mean, printed beside it: 「(i)実施見込み (ii)実施できない見込み」. */
export interface Legend {
  readonly id: 'implementation' | 'attainment' | 'verdict'
  readonly entries: readonly LegendEntry[]
}

export interface LegendEntry {
  readonly sign: string
  readonly words: string
}
