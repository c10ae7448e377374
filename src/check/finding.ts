/**
 * A finding (点検の指摘): what a careful reader of a published document would stop at, with the words that caused it.
 * It judges nobody: an error breaks a rule of the form, a warning deserves an answer, information is worth knowing.
 */
import type { Span } from '../lib/span.ts'
import type { UsedFact } from './reference/reference.ts'

export interface Finding {
  /** Id of the rule; stable. */
  readonly rule: string
  readonly severity: Severity
  /** Source of the document it is about. */
  readonly document: string
  /** Number of the sheet as printed; null where it is about the whole document or the sheet has no number. */
  readonly sheet: number | null
  /** Plain Japanese: what was found. */
  readonly message: string
  /** The same in English, for the public pages. */
  readonly english: string
  /** Plain Japanese: what to do about it. */
  readonly remedy: string
  readonly where: readonly Citation[]
  /** Index in its document of the sheet that holds its first words; null where no sheet of it does. */
  readonly position: number | null
  /** Reference data it rests on. */
  readonly facts: readonly UsedFact[]
}

export type Severity = 'error' | 'warning' | 'info'

/** Words of a document with their place. */
export interface Citation {
  readonly source: string
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  readonly span: Span
}

/** A finding as `torikumi check --json` gives it: the stable contract. */
export function findingJson({ rule, severity, sheet, message, remedy, where }: Finding) {
  return {
    rule,
    severity,
    sheet,
    message: `${message}${remedy}`,
    where: where.map(({ source, line, text }) => ({ source, line, text })),
  }
}
