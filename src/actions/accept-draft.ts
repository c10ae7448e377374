/** Accepts a draft after a person looked: sheets, targets and actuals become records, and are judged. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Sql } from '../store/database.ts'
import { closeDraft, findDraft } from '../store/draft-store.ts'
import { findOffice } from '../store/office-store.ts'
import { acceptanceProblems } from './acceptance-problems.ts'
import type { ActionContext } from './context.ts'
import { draftClosed, draftMissing } from './draft-problems.ts'
import { readDraft } from './read-draft.ts'
import { type AcceptedDocument, recordAcceptedDocument } from './record-accepted-document.ts'

export interface Acceptance {
  /** Office id; null takes the one the document names. */
  readonly office: string | null
  /** null takes the one the document names or its halves speak of. */
  readonly fiscalYear: FiscalYear | null
}

/** Fails with every problem that blocks: an office nobody knows, a year nobody printed, a field beyond reading. */
export async function acceptDraft(
  context: ActionContext,
  draft: string,
  acceptance: Acceptance,
): Promise<Result<AcceptedDocument>> {
  return await context.store.write(async (sql) => {
    const found = await findDraft(sql, draft, { lock: true })
    if (found === null) return fail(draftMissing)
    if (found.state !== 'open') return fail(draftClosed(found.state))
    const read = await readDraft(sql, found)
    if (!read.ok) return read
    const { document } = read.value
    const office = await officeOf(sql, document, acceptance)
    const fiscalYear = acceptance.fiscalYear ?? document.fiscalYear
    const blocking = acceptanceProblems(document, { office, fiscalYear })
    if (office === null || fiscalYear === null || blocking.length > 0) return fail(...blocking)
    const accepted = await recordAcceptedDocument(sql, {
      read: read.value,
      file: found.file,
      office,
      fiscalYear,
      by: context.actor,
      today: context.today,
    })
    await closeDraft(sql, draft, { acceptedAs: accepted.document })
    return ok(accepted)
  })
}

/** Puts a draft aside for good; the file as received is kept. */
export async function withdrawDraft(context: ActionContext, draft: string): Promise<Result<null>> {
  return await context.store.write(async (sql) => {
    const found = await findDraft(sql, draft, { lock: true })
    if (found === null) return fail(draftMissing)
    if (found.state !== 'open') return fail(draftClosed(found.state))
    await closeDraft(sql, draft, 'withdrawn')
    return ok(null)
  })
}

async function officeOf(sql: Sql, document: PlanDocument, acceptance: Acceptance) {
  if (acceptance.office !== null) return await findOffice(sql, { id: acceptance.office })
  return document.office === null ? null : await findOffice(sql, { name: document.office })
}
