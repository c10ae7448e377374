/** One figure as a person types it into a field: 1,150件, 81.2 %, ☆☆, B評価. */
import { fold } from '../japanese/width.ts'
import type { Decimal } from '../lib/decimal.ts'
import { scanTokens } from './scan/scan-tokens.ts'

export interface Figure {
  readonly value: Decimal
  /** null where only digits were typed. */
  readonly unit: string | null
}

/** null where the text is no figure, or more than one. A fraction is none: an actual is counted or measured. */
export function readFigure(text: string): Figure | null {
  const folded = fold(text).text.trim()
  const [figure, ...others] = scanTokens(folded, null)
  if (figure?.kind !== 'quantity' || others.length > 0 || figure.over !== null) return null
  if (figure.start > 0 || figure.end < folded.length) return null
  return { value: figure.value, unit: figure.unit }
}
