/**
 * Figures set above or below the line: 10² is no 102, and a note's number behind 8 makes no 81 of it. Where a figure set
 * so meets one that is not, a sign parts them: 10^2, and behind it a blank.
 */
export type Script = 'above' | 'below' | 'line'

/** Words that follow one another, each set above, below or on the line. */
export class RaisedFigures {
  #before = ''
  #script: Script = 'line'

  /** What has to stand before these words; '' before most. */
  joint(words: string, script: Script): string {
    if (words === '') return ''
    const apart =
      script === this.#script || !endsInFigure(this.#before) || !figureBegins.test(words)
    this.#before = words
    this.#script = script
    return apart ? '' : signs[script]
  }

  /** What comes next is apart from what was before. */
  endLine(): void {
    this.#before = ''
  }
}

/** Looked at from the end: words may be long. */
function endsInFigure(words: string): boolean {
  return /\p{Nd}/u.test(words.slice(-1))
}

const figureBegins = /^[+\-－−]?\p{Nd}/u
const signs = { above: '^', below: '_', line: ' ' } as const

/** As Word and Excel call them. */
export function scriptNamed(setting: string | null | undefined): Script {
  if (setting === 'superscript') return 'above'
  return setting === 'subscript' ? 'below' : 'line'
}
