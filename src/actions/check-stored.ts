/**
 * Checks what is stored: every document whose findings rest on other documents, judgements, rules or facts than there
 * are now. Called after an import, a judgement and, behind the pages, every minute; where nothing changed it costs one query.
 */
import { createHash } from 'node:crypto'
import { identityOfFinding } from '../check/identity-of-finding.ts'
import { rules } from '../check/rules.ts'
import { runCheck } from '../check/run-check.ts'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import { type FiscalYear, findFiscalYear } from '../japanese/fiscal-year.ts'
import { encodeJson } from '../lib/decimal-json.ts'
import type { Municipality } from '../plan/municipality.ts'
import { listStaleChecks, recordCheck, type StaleCheck } from '../store/check-store.ts'
import type { Sql } from '../store/database.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import type { ActionContext } from './context.ts'
import { readForCheck } from './read-for-check.ts'

/**
 * @param office Id; null for all of them
 * @param onProgress Told how many documents are done, and of how many
 * @returns How many documents were checked anew
 */
export async function checkStored(
  context: ActionContext,
  office: string | null = null,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<number> {
  const { municipality, stale } = await context.store.read(async (sql) => {
    const known = await findMunicipality(sql)
    return { municipality: known, stale: await listStaleChecks(sql, editionOf(known), office) }
  })
  let done = 0
  for (const id of new Set(stale.map((each) => each.office))) {
    const ofOffice = stale.filter((each) => each.office === id)
    await context.store.write((sql) => checkOffice(sql, municipality, ofOffice, context.today))
    done += ofOffice.length
    onProgress(done, stale.length)
  }
  return stale.length
}

async function checkOffice(
  sql: Sql,
  municipality: Municipality | null,
  stale: readonly StaleCheck[],
  today: CalendarDate,
): Promise<void> {
  const office = stale[0]?.office
  if (office === undefined) return
  const years = stale.flatMap(({ fiscalYear }) => withYearBefore(fiscalYear))
  const documents = await readForCheck(sql, municipality, office, years)
  const found = runCheck(documents)
  for (const { document, restsOn } of stale) {
    const initiatives = documents.find((each) => each.document.source === document)?.initiatives
    const findings = found
      .filter((finding) => finding.document === document)
      .map((finding) => ({
        ...finding,
        identity: identityOfFinding(finding, initiatives?.[finding.position ?? -1] ?? null),
      }))
    await recordCheck(sql, { document, restsOn, findings, checkedOn: today })
  }
}

function withYearBefore(year: FiscalYear): readonly FiscalYear[] {
  const before = findFiscalYear(year - 1)
  return before === null ? [year] : [before, year]
}

/** Rises when findings are written down in another form: 2 since they are said in English too. */
const findingForm = 2

/** A rule that means something else has another `since`; facts are the municipality's data. */
function editionOf(municipality: Municipality | null): string {
  const facts = encodeJson([findingForm, rules.map(({ id, since }) => [id, since]), municipality])
  return createHash('sha256').update(facts).digest('hex')
}
