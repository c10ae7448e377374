/** A finding as pages show it: with the names of what it points at, and the office's answer beside it. */
import type { Finding, Severity } from '../../check/finding.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'

export interface ShownFinding {
  /** The sources it names are ids of documents. */
  readonly finding: Finding & { readonly identity: string }
  /** Id of the document it was found in. */
  readonly document: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** null: about the whole document. */
  readonly sheet: {
    readonly id: string
    readonly number: number | null
    readonly title: string
    readonly position: number
  } | null
  /** The documents it quotes, by id. */
  readonly sources: Readonly<Record<string, { readonly fiscalYear: FiscalYear }>>
  /** Set aside by the office, and not withdrawn. */
  readonly answer: ShownAnswer | null
}

export interface ShownAnswer {
  readonly reason: string
  /** ISO time. */
  readonly at: string
  readonly by: string | null
}

/** Worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Id of a finding's entry on a page. */
export function findingId(identity: string): string {
  return `finding-${identity.slice(0, 12)}`
}
