/**
 * What makes a finding the same one after the next check: its rule, its initiative, and the words that caused it without
 * widths and white space. Judged again it stays the same; where the words change it is another finding, and no answer
 * given to the old one holds for it.
 */
import { createHash } from 'node:crypto'
import { fold } from '../japanese/width.ts'
import type { Finding } from './finding.ts'

/**
 * @param initiative Id of the initiative it is about; null for the whole document
 * @returns SHA-256, hex; one within an office's year
 */
export function identityOfFinding(
  { rule, where }: Pick<Finding, 'rule' | 'where'>,
  initiative: string | null,
): string {
  const words = where.map(({ text }) => fold(text).text.replace(/\s/gu, ''))
  return createHash('sha256')
    .update(JSON.stringify([rule, initiative, words]))
    .digest('hex')
}
