/**
 * The sheets of a year somebody should look at first: those an office tells otherwise than its figures, then what was missed,
 * then what cannot be judged.
 */
import type { JudgedSheet } from './judged-sheet.ts'

/** Within each kind in the order given. Those that were not evaluated yet have nothing to tell. */
export function listNotMet(sheets: readonly JudgedSheet[]): readonly JudgedSheet[] {
  return sheets
    .filter(({ judgement }) => judgement !== null && rankOf(judgement) < met)
    .toSorted((a, b) => rankOf(a.judgement) - rankOf(b.judgement))
}

const met = 3

function rankOf(judgement: JudgedSheet['judgement']): number {
  if (judgement?.agrees === false) return 0
  if (judgement?.outcome === 'unmet') return 1
  return judgement?.outcome === 'undetermined' ? 2 : met
}
