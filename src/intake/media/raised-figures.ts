/**
 * Figures set above or below the line: 10² is no 102, and a note's number behind 8 makes no 81 of it. Where a figure set
 * so meets one that is not, a sign parts them: 10^2, and behind it a blank. The number of a note behind Japanese words has the
 * same sign before it (40人以上^1). A blank parts figures from formulas, too: 5 1/3.
 */
export type Script = 'above' | 'below' | 'line'

/** Words that follow one another, each set above, below or on the line. */
export class RaisedFigures {
  #before = ''
  #script: Script = 'line'
  #formula = false

  /** What has to stand before these words; '' before most. */
  joint(words: string, script: Script): string {
    return this.#next(words, script, false)
  }

  /** What has to stand before a part of a formula, as `formulaPart` writes it. */
  beforeFormula(words: string, script: Script): string {
    return this.#next(words, script, true)
  }

  #next(words: string, script: Script, formula: boolean): string {
    if (unseen.test(words)) return ''
    const [before, wasFormula, last] = [this.#before, this.#formula, this.#script]
    this.#before = words
    this.#formula = formula
    this.#script = script
    if (script !== last && endsInFigure(before, last) && beginsAsFigure(words, script))
      return signs[script]
    if (script === 'above' && last === 'line' && note.test(words) && ofNote.test(before.slice(-1)))
      return signs.above
    if (wasFormula && endsInWord(before) && figure.test(words)) return signs[script]
    return formula && endsInFigure(before, last) && runsOn.test(words) ? ' ' : ''
  }

  /** What comes next is apart from what was before. */
  endLine(): void {
    this.#before = ''
  }
}

/** Looked at from the end: words may be long. Above or below the line, a sign may be all there is. */
function endsInFigure(words: string, script: Script): boolean {
  return (script === 'line' ? /\p{Nd}/u : /[\p{Nd}+＋\-－−–‐‑]/u).test(words.slice(-1))
}

/** The sign of an exponent may be a piece of its own; on the line such a sign parts figures itself. */
function beginsAsFigure(words: string, script: Script): boolean {
  return signedFigure.test(words) || (script !== 'line' && loneSign.test(words))
}

function endsInWord(words: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(words.slice(-1))
}

const figure = /^\p{Nd}/u
const signedFigure = /^[+＋\-－−–‐‑]?\p{Nd}/u
/** A number, all there is above the line, behind what no exponent stands behind: m2 and CO2 are names. */
const note = /^[(（]?\p{Nd}{1,2}[)）]?$/u
const ofNote = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー%％」』)）]/u
const loneSign = /^[+＋\-－−–‐‑]$/u
/** How a formula begins that a figure before it would become a part of. */
const runsOn = /^[\p{Nd}_^]/u
/** Signs between parts of a formula that are not shown, such as that between 5 and 1/3. */
const unseen = /^\p{Cf}*$/u
const signs = { above: '^', below: '_', line: ' ' } as const

/** As Word and Excel call them. */
export function scriptNamed(setting: string | null | undefined): Script {
  if (setting === 'superscript') return 'above'
  return setting === 'subscript' ? 'below' : 'line'
}
