/** Checks a draft as it would stand once accepted: beside the office's other versions and the year before. */
import type { CheckedDocument } from '../check/document-view.ts'
import type { Finding } from '../check/finding.ts'
import { referenceFor } from '../check/reference/reference-for.ts'
import { runCheck } from '../check/run-check.ts'
import { findFiscalYear } from '../japanese/fiscal-year.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sql } from '../store/database.ts'
import { findOffice } from '../store/office-store.ts'
import { readForCheck } from './read-for-check.ts'

export interface DraftToCheck extends Omit<CheckedDocument, 'reference'> {
  readonly municipality: Municipality | null
}

/** A document larger than this is checked once it is accepted: nobody waits for a page that long. */
const mostSheets = 500

/** @returns Findings of the draft alone, those of the documents beside it are theirs; null where it is too large to wait for */
export async function checkDraft(
  sql: Sql,
  { municipality, ...draft }: DraftToCheck,
): Promise<readonly Finding[] | null> {
  const { office, fiscalYear, sheets } = draft.document
  if (sheets.length > mostSheets) return null
  const source = 'draft'
  const reference = referenceFor(municipality, office, fiscalYear)
  const own = { ...draft, document: { ...draft.document, source }, reference }
  const stored = office === null ? null : await findOffice(sql, { name: office })
  const years = fiscalYear === null ? [] : [fiscalYear, findFiscalYear(fiscalYear - 1)]
  const beside =
    stored === null
      ? []
      : await readForCheck(
          sql,
          municipality,
          stored.id,
          years.filter((year) => year !== null),
        )
  return runCheck([...beside, own]).filter(({ document }) => document === source)
}
