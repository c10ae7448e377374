/**
 * What stands in a cell, as a message may say it again: how it begins, without what tells who somebody is. A column that
 * was taken for another holds whole letters, names and numbers, and what is said of a row is shown, saved and sent.
 */
import { findDetails, type KnownDetail } from '../personal/find-details.ts'
import { maskDetails } from '../personal/mask-details.ts'

const longestQuoted = 40
/** What begins in what is shown ends within this. */
const looked = 200

/** @param known What the row itself says of somebody */
export function quotedCell(cell: string, known: readonly KnownDetail[] = []): string {
  const begun = cell.slice(0, looked)
  // a number or a day of birth is often the very thing that cannot be read
  const told = findDetails(begun, known).filter(({ kind }) => kind !== 'number' && kind !== 'birth')
  const text = maskDetails(begun, told).replace(/\s+/gu, ' ').trim()
  return text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text
}
