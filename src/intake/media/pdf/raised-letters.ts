/** Small figures of a line that stand above or below it, as an exponent or the number of a note does. */
import { RaisedFigures, type Script } from '../raised-figures.ts'
import type { Letter } from './letter.ts'

/**
 * What has to stand before a letter of a line so that its figures do not run into others; '' before most.
 *
 * @param letters Of one line, from left to right
 * @param size Of its largest letter; those that are set above or below it are smaller
 */
export function raisedSigns(letters: readonly Letter[], size: number): (letter: Letter) => string {
  const common = letters.find((letter) => letter.size > 0.95 * size)
  if (common === undefined || !letters.some((letter) => isSmall(letter, size))) return noSigns
  const line = footOf(common)
  const signs = new Map<Letter, string>()
  const figures = new RaisedFigures()
  // looked at together, as one sees them: what is above the line may be a note's number and nothing else
  for (const stretch of stretches(letters, (letter) => scriptOf(letter, size, line))) {
    const sign = figures.joint(stretch.letters.map(({ text }) => text).join(''), stretch.script)
    const [first] = stretch.letters
    if (first !== undefined && sign !== '') signs.set(first, sign)
  }
  return (letter) => signs.get(letter) ?? ''
}

interface Stretch {
  readonly script: Script
  readonly letters: Letter[]
}

/** Letters beside one another that are set alike. */
function stretches(letters: readonly Letter[], of: (letter: Letter) => Script): readonly Stretch[] {
  const found: Stretch[] = []
  for (const letter of letters) {
    const script = of(letter)
    const last = found.at(-1)
    if (last?.script === script) last.letters.push(letter)
    else found.push({ script, letters: [letter] })
  }
  return found
}

/** Of a column no letter stands above or below. */
export const noSigns = () => ''

/** Browsers make it five sixths of the size, Word and Excel two thirds. */
function isSmall(letter: Letter, size: number): boolean {
  return letter.size < 0.9 * size
}

/** Word lifts by a third of the size and lowers by a seventh. */
function scriptOf(letter: Letter, size: number, line: number): Script {
  if (!isSmall(letter, size)) return 'line'
  const lifted = (line - footOf(letter)) / size
  if (lifted > 0.15) return 'above'
  return lifted < -0.08 ? 'below' : 'line'
}

/** Where it stands: letters reach below it by a fifth of their height. */
function footOf({ top, bottom }: Letter): number {
  return bottom - 0.2 * (bottom - top)
}
