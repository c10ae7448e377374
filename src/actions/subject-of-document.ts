/**
 * What a document is about: '' where it holds an office's whole year, else the undertakings it is about, by their numbers
 * and names. An office that keeps a file for each sheet, or for each pillar, has its year in several documents, and none
 * of them takes the place of another (decision 028).
 */
import { groupBy } from '../lib/group-by.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { SpeakingSheet } from '../store/sheet-store.ts'

export interface Beside {
  /** Ids, by position of the sheet. */
  readonly initiatives: readonly string[]
  /** What speaks for the year in other documents. */
  readonly speaking: readonly Pick<SpeakingSheet, 'document' | 'initiative' | 'number'>[]
  /** The initiatives of each document that is a part of the year, earlier versions too. */
  readonly parts: readonly (readonly string[])[]
}

export function subjectOf({ form, sheets }: PlanDocument, beside: Beside): string {
  const isPart = form === 'review-sheet' || (form === 'reform-plan' && holdsPart(sheets, beside))
  if (!isPart) return ''
  if (sheets.length === 0) return noSheet
  return sheets.map(({ number, title }) => `${number ?? ''} ${title?.text ?? ''}`).join('\n')
}

/** What says nothing of any sheet takes the place of none. */
const noSheet = '（取組の記載なし）'

/** A sheet by itself, several that no other document of the year has, or those of one of the documents it stands in. */
function holdsPart(sheets: readonly Sheet[], { initiatives, speaking, parts }: Beside): boolean {
  if (sheets.length < 2) return true
  if (speaking.length === 0) return false
  const known = new Set(speaking.map(({ initiative }) => initiative))
  const taken = new Set(speaking.map(({ number }) => number))
  const isOther = ({ number }: Sheet, at: number) =>
    number !== null && !taken.has(number) && !known.has(initiatives[at] ?? '')
  if (sheets.every(isOther)) return true
  const documents = [...groupBy(speaking, ({ document }) => document).values()]
  if (documents.length < 2) return false
  const held = documents.map((of) => of.map(({ initiative }) => initiative))
  return [...held, ...parts].some((of) =>
    sheets.every((sheet, at) => of.includes(initiatives[at] ?? '') || isOther(sheet, at)),
  )
}
