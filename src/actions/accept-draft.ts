/** Accepts a draft after a person looked: sheets, targets and actuals become records, and are judged. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Sql } from '../store/database.ts'
import { closeDraft } from '../store/draft-store.ts'
import { findOffice } from '../store/office-store.ts'
import { acceptanceProblems } from './acceptance-problems.ts'
import { checkStored } from './check-stored.ts'
import type { ActionContext } from './context.ts'
import { fileUnder } from './file-under.ts'
import { findOpenDraft } from './find-open-draft.ts'
import { perform } from './perform.ts'
import { readDraft } from './read-draft.ts'
import { type AcceptedDocument, recordAcceptedDocument } from './record-accepted-document.ts'

export interface Acceptance {
  /** Office id; null takes the new one, or the one the document names. */
  readonly office: string | null
  /** Name of an office to add when the municipality does not have it yet; given only without `office`. */
  readonly newOffice: string | null
  /** null takes the one the document names or its halves speak of. */
  readonly fiscalYear: FiscalYear | null
}

/** Fails with every problem that blocks: no office or two of them, a year nobody printed, a field beyond reading. */
export async function acceptDraft(
  context: ActionContext,
  draft: string,
  acceptance: Acceptance,
): Promise<Result<AcceptedDocument>> {
  const accepted = await accept(context, draft, acceptance)
  if (accepted.ok) await checkStored(context, accepted.value.office.id)
  return accepted
}

async function accept(
  context: ActionContext,
  draft: string,
  acceptance: Acceptance,
): Promise<Result<AcceptedDocument>> {
  return await perform(context, 'draft.accept', async (sql, ask) => {
    const open = await findOpenDraft(sql, draft, ask)
    if (!open.ok) return open
    const read = await readDraft(sql, open.value)
    if (!read.ok) return read
    const { document } = read.value
    const named = await officeNamed(sql, document, acceptance)
    // whoever brought it settles it for an office that is theirs, and for no other
    const allowed = ask({ about: `draft:${draft}`, ...officeAsked(named) })
    if (!allowed.ok) return allowed
    const fiscalYear = acceptance.fiscalYear ?? document.fiscalYear
    const blocking = [
      ...newOfficeProblems(acceptance),
      ...acceptanceProblems(document, { office: named, fiscalYear }),
    ]
    if (named === null || fiscalYear === null || blocking.length > 0) return fail(...blocking)
    // An office is added last: what fails before leaves none behind.
    const office = typeof named === 'string' ? (await fileUnder(sql, named)).office : named
    const accepted = await recordAcceptedDocument(sql, {
      read: read.value,
      file: open.value.file,
      office,
      fiscalYear,
      by: actorName(context.who),
      today: context.today,
    })
    await closeDraft(sql, draft, { acceptedAs: accepted.document })
    return ok(accepted)
  })
}

/** Puts a draft aside for good; the file as received is kept. */
export async function withdrawDraft(context: ActionContext, draft: string): Promise<Result<null>> {
  return await perform(context, 'draft.withdraw', async (sql, ask) => {
    const open = await findOpenDraft(sql, draft, ask)
    if (!open.ok) return open
    await closeDraft(sql, draft, 'withdrawn')
    return ok(null)
  })
}

/** The office, or the name of one that may have to be added; null when nothing says which. */
async function officeNamed(
  sql: Sql,
  document: PlanDocument,
  { office, newOffice }: Acceptance,
): Promise<Office | string | null> {
  if (office !== null) return await findOffice(sql, { id: office })
  if (newOffice !== null) return newOffice
  return document.office === null ? null : await findOffice(sql, { name: document.office })
}

/** An office the municipality does not have yet is added for all of it; one nobody named blocks anyway. */
function officeAsked(named: Office | string | null): { readonly office?: string | null } {
  if (named === null) return {}
  return { office: typeof named === 'string' ? null : named.id }
}

/** A name longer than this is a sentence that slipped into the wrong field. */
const longestName = 50

function newOfficeProblems({ office, newOffice }: Acceptance): readonly Problem[] {
  if (newOffice === null) return []
  return [
    ...(office === null ? [] : [officeTwice(newOffice)]),
    ...(newOffice.length <= longestName ? [] : [nameTooLong]),
  ]
}

function officeTwice(newOffice: string): Problem {
  return {
    code: 'acceptance/office-twice',
    severity: 'blocks',
    message: `一覧の所属と「一覧にない所属の名前」（${newOffice}）の両方が入っています。一覧から選ぶなら名前の欄を空に、名前を書くなら一覧を「選んでください」に戻してください。`,
  }
}

const nameTooLong: Problem = {
  code: 'acceptance/office-name-too-long',
  severity: 'blocks',
  message: `「一覧にない所属の名前」が長すぎます。${longestName}文字までで書いてください。`,
}
