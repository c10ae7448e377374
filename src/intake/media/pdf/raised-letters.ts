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
  const figures = new RaisedFigures()
  const line = footOf(common)
  return (letter) => figures.joint(letter.text, scriptOf(letter, size, line))
}

/** Of a column no letter stands above or below. */
export const noSigns = () => ''

function isSmall(letter: Letter, size: number): boolean {
  return letter.size < 0.8 * size
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
