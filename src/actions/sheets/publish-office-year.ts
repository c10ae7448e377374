/**
 * What the public may see of an office's year, printed into the form and taken in as any published document is: sheets,
 * targets, judgement, source page and search are the same for sheets written here and for those that were imported.
 */

import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Municipality } from '../../plan/municipality.ts'
import { asksWhenNotImplemented, type Procedure } from '../../plan/procedure.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { holdOffices } from '../../store/office-hold.ts'
import { recordReceivedFile } from '../../store/received-file-store.ts'
import {
  type LastPublished,
  listLastPublished,
  listWrittenReasons,
  recordPublications,
} from '../../store/sheet-publication-store.ts'
import { getRevisionText } from '../../store/sheet-revision-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { listFirstApprovals, listReachedStages } from '../../store/stage-move-store.ts'
import { listWorkingSheets } from '../../store/working-sheet-store.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import { publicText } from '../../workflow/stages/public-text.ts'
import type { Part } from '../../workflow/text/form-fields.ts'
import type { SheetToPrint } from '../../workflow/text/print-form.ts'
import { type FirstTexts, revisedPaths } from '../../workflow/text/revised-paths.ts'
import type { SheetText } from '../../workflow/text/sheet-text.ts'
import type { ActionContext } from '../context.ts'
import { readWrittenText } from '../read-written-text.ts'
import { recordAcceptedDocument } from '../record-accepted-document.ts'
import { homesIn, procedureIn } from './sheet-surroundings.ts'

/** @returns Whether anything new was published; nothing is where the public sees these words already */
export async function publishOfficeYear(
  sql: Sql,
  context: ActionContext,
  { office, fiscalYear }: Pick<WorkingSheet, 'office' | 'fiscalYear'>,
): Promise<Result<boolean>> {
  await holdOffices(sql, [office.id]) // who approves another sheet at this moment prints this one too
  const municipality = await findMunicipality(sql)
  const all = await listWorkingSheets(sql, { office: office.id, fiscalYear })
  const approved = await listPublicTexts(sql, municipality, all)
  const printed = await toPrint(sql, approved)
  const name = `${office.name} ${formatFiscalYear(fiscalYear)} 取組シート`
  const written = readWrittenText({ office: office.name, fiscalYear, source: name }, printed)
  const problems = written.problems.flat().filter(({ severity }) => severity === 'blocks')
  if (written.read === null || problems.length > 0) return fail(...problems)
  const by = actorName(context.who)
  const file = await recordReceivedFile(sql, { name, bytes: written.bytes, by })
  const last = await listLastPublished(sql, idsOf(approved))
  const standsSo = approved.every(({ sheet }) => last.get(sheet.id)?.document === file.acceptedAs)
  if (file.acceptedAs !== null && standsSo) return ok(await publishReasons(sql, approved, last))
  const accepted = await recordAcceptedDocument(sql, {
    read: written.read,
    file: file.id,
    office,
    fiscalYear,
    by,
    today: context.today,
    initiatives: await initiativesOf(sql, approved),
    wholeYear: true,
  })
  await recordPublications(
    sql,
    approved.flatMap(({ sheet, revision }, at) => {
      const published = accepted.sheets[at]
      if (published === undefined) throw new Error(`the sheet ${sheet.id} was lost in print`)
      const { id: workingSheet, section } = sheet
      const { document } = accepted
      return [{ workingSheet, revision, document, sheet: published, section }]
    }),
  )
  return ok(true)
}

/** What the form has no place for is corrected beside it: the sheet that is public stays, with the text that was approved. */
async function publishReasons(
  sql: Sql,
  approved: readonly ApprovedSheet[],
  last: ReadonlyMap<string, LastPublished>,
): Promise<boolean> {
  const known = await listWrittenReasons(
    sql,
    [...last.values()].map(({ sheet }) => sheet),
  )
  const changed = approved.flatMap(({ sheet: { id: workingSheet, section }, text, revision }) => {
    const before = last.get(workingSheet)
    if (before === undefined || before.revision === revision) return []
    const { reason, told } = known.get(before.sheet) ?? { reason: '', told: true }
    if (told && reason === text.fields.verdictReason) return []
    return [{ ...before, workingSheet, revision, section }]
  })
  if (changed.length > 0) await recordPublications(sql, changed)
  return changed.length > 0
}

const idsOf = (approved: readonly ApprovedSheet[]) => approved.map(({ sheet }) => sheet.id)

interface ApprovedSheet {
  readonly sheet: WorkingSheet
  readonly procedure: Procedure
  readonly text: SheetText
  readonly revision: number
}

/** A sheet taken back to an earlier stage stays before the public as it was, until it has come as far again. */
async function listPublicTexts(
  sql: Sql,
  municipality: Municipality | null,
  sheets: readonly WorkingSheet[],
): Promise<readonly ApprovedSheet[]> {
  const ids = sheets.map(({ id }) => id)
  const reached = await listReachedStages(sql, ids)
  const published = await listLastPublished(sql, ids)
  const found: ApprovedSheet[] = []
  for (const sheet of sheets) {
    const { approved: mark, stage } = sheet.state
    if (mark === null) continue
    const procedure = procedureIn(municipality, sheet)
    const furthest = furthestOf(procedure, [stage, ...(reached.get(sheet.id) ?? [])])
    const before = published.get(sheet.id)?.revision
    const revision = furthest === stage ? mark.revision : (before ?? mark.revision)
    const whole = await getRevisionText(sql, sheet.id, revision)
    const text = publicText(procedure, furthest, whole)
    if (text !== null) found.push({ sheet, procedure, text, revision })
  }
  return found
}

function furthestOf({ stages }: Procedure, reached: readonly string[]): string {
  return stages.findLast(({ code }) => reached.includes(code))?.code ?? reached[0] ?? ''
}

async function toPrint(
  sql: Sql,
  approved: readonly ApprovedSheet[],
): Promise<readonly SheetToPrint[]> {
  const homeOf = homesIn(new Map(approved.map(({ sheet, text }) => [sheet.id, text])))
  const approvals = await listFirstApprovals(sql, idsOf(approved))
  const printed: SheetToPrint[] = []
  for (const { sheet, procedure, text } of approved) {
    const first: { [part in Part]?: SheetText } = {}
    for (const { stage, revision } of approvals.filter((each) => each.sheet === sheet.id)) {
      const part = procedure.stages.find(({ code }) => code === stage)?.writes ?? null
      if (part !== null) first[part] = await getRevisionText(sql, sheet.id, revision)
    }
    printed.push({
      ...{ text, homeOf, revised: revisedPaths(first satisfies FirstTexts, text) },
      asksWhenNotImplemented: asksWhenNotImplemented(procedure),
    })
  }
  return printed
}

/** The thread over the years is known here: a sheet's own publication before, or the one it was started from. */
async function initiativesOf(
  sql: Sql,
  approved: readonly ApprovedSheet[],
): Promise<readonly (string | null)[]> {
  const before = await listLastPublished(sql, idsOf(approved))
  const sources = approved.map(({ sheet }) => before.get(sheet.id)?.sheet ?? sheet.startedFrom)
  const ids = sources.filter((source) => source !== null)
  const known = ids.length === 0 ? [] : await listJudgedSheets(sql, { ids })
  const initiatives = new Map(known.map(({ id, initiative }) => [id, initiative]))
  return sources.map((source) => (source === null ? null : (initiatives.get(source) ?? null)))
}
