/** Figures that only lead up to the promise: 77%から100%に, 28年度は76%であった. */
import type { Baseline } from '../ast.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

/** The phrase before, if it leads up to this one. */
export function formerBefore(before: Phrase | null, phrase: Phrase): Phrase | null {
  if (before === null || phrase.kind !== 'level') return null
  const leads = before.follow === 'from' && before.quantity !== null && before.compare === null
  return leads ? before : null
}

export function formerFigure(reading: Reading, phrase: Phrase): Baseline {
  return {
    fiscalYear: null,
    quantity: phrase.quantity,
    unit: phrase.quantity?.unit ?? null,
    kind: 'actual',
    label: null,
    asWritten: reading.text.slice(phrase.start, phrase.end).trim(),
  }
}
