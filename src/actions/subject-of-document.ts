/**
 * What a document is about: '' where it holds an office's whole year, else the undertakings it is about, by their numbers
 * and names. An office that keeps a file for each sheet, or for each pillar, has its year in several documents, and none
 * of them takes the place of another (decision 028).
 */
import type { PlanDocument } from '../plan/document.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { SpeakingSheet } from '../store/sheet-store.ts'

export interface Beside {
  /** Ids, by position of the sheet. */
  readonly initiatives: readonly string[]
  /** What speaks for the year in other documents. */
  readonly speaking: readonly Pick<SpeakingSheet, 'initiative' | 'number'>[]
}

export function subjectOf({ form, sheets }: PlanDocument, beside: Beside): string {
  const isPart = form === 'review-sheet' || (form === 'reform-plan' && holdsPart(sheets, beside))
  if (!isPart) return ''
  return sheets.map(({ number, title }) => `${number ?? ''} ${title?.text ?? ''}`).join('\n')
}

/** A sheet by itself, or several that have nothing in common with those that speak already. */
function holdsPart(sheets: readonly Sheet[], { initiatives, speaking }: Beside): boolean {
  if (sheets.length < 2) return sheets.length === 1
  const known = new Set(speaking.map(({ initiative }) => initiative))
  const taken = new Set(speaking.map(({ number }) => number))
  const isOther = ({ number }: Sheet, at: number) =>
    number !== null && !taken.has(number) && !known.has(initiatives[at] ?? '')
  return speaking.length > 0 && sheets.every(isOther)
}
