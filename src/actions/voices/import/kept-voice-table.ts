/** A file with an office's past voices: kept sealed while its columns are mapped and tried, until it is taken. */
import {
  type ColumnMapping,
  mappingProblems,
  mapRows,
} from '../../../evidence/table/column-mapping.ts'
import type { OutcomeCounts } from '../../../evidence/table/planned-row.ts'
import type { ProposedColumn } from '../../../evidence/table/propose-columns.ts'
import type { TableField } from '../../../evidence/table/table-field.ts'
import { voiceFields } from '../../../evidence/voice/import/voice-fields.ts'
import type { NamedFile } from '../../../intake/read-files.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { fail, ok, type Result } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import { findStaffedOffice, listOffices } from '../../../store/office-store.ts'
import { may, officesWhere } from '../../../workflow/policy/may.ts'
import type { ActionContext } from '../../context.ts'
import { askBefore, perform } from '../../perform.ts'
import {
  type KeptTable,
  keepTable,
  openKeptTable,
  proposeFor,
  type TablePurpose,
  takingOf,
} from '../../tables/kept-table.ts'
import { readTable } from '../../tables/read-table.ts'
import type { TableTrial } from '../../tables/trial.ts'
import { noOffice, takeVoiceTable, tryVoiceTable } from './voice-table.ts'

export interface VoiceTableView {
  readonly office: Office
  readonly fields: readonly TableField[]
  readonly kept: KeptTable
  /** Whether whoever looks at it may take it. */
  readonly mayTake: boolean
}

/** Offices somebody may bring a list for. */
export async function listVoiceImportOffices({
  store,
  who,
}: ActionContext): Promise<readonly Office[]> {
  const theirs = officesWhere(who, 'voice.receive')
  const offices = await store.read(listOffices)
  return offices.filter(({ id }) => theirs === null || theirs.includes(id))
}

/** The office that received the voices a program brings; null where there is none of this code. */
export async function findVoiceOffice(
  { store }: ActionContext,
  code: string,
): Promise<Office | null> {
  return await store.read((sql) => findStaffedOffice(sql, { code }))
}

/** Keeps the file, if there are rows in it; gives the office's code and the id it is kept under. */
export async function keepVoiceFile(
  context: ActionContext,
  seals: () => Seals,
  { office: id, file }: { readonly office: string | null; readonly file: NamedFile },
): Promise<Result<{ readonly office: string; readonly kept: string }>> {
  const office =
    id === null ? null : await context.store.read((sql) => findStaffedOffice(sql, { id }))
  if (office === null) return fail(noOffice)
  const asked = { about: 'voices', office: office.id }
  const permitted = await askBefore(context, 'voice.receive', asked)
  if (!permitted.ok) return permitted
  const table = await readTable(file)
  if (!table.ok) return table
  return await perform(context, 'voice.receive', async (sql, ask) => {
    const allowed = ask(asked)
    if (!allowed.ok) return allowed
    const kept = await keepTable(sql, context, seals, { ...purposeOf(office), file })
    return ok({ office: office.code, kept })
  })
}

function purposeOf({ id }: Pick<Office, 'id'>): TablePurpose {
  return { office: id, kind: 'voices' }
}

/**
 * @param at The office's code, and the id the file is kept under
 * @returns null where there is no such file, or it is not theirs
 */
export async function openVoiceFile(
  context: ActionContext,
  seals: () => Seals,
  at: { readonly office: string; readonly kept: string },
): Promise<VoiceTableView | null> {
  const office = await context.store.read((sql) => findStaffedOffice(sql, { code: at.office }))
  if (office === null) return null
  if (!may(context.who, 'voice.receive', { office: office.id }).allowed) return null
  const kept = await openKeptTable(context, seals, at.kept, purposeOf(office))
  if (kept === null) return null
  const mayTake = may(context.who, 'voice.import', { office: office.id }).allowed
  return { office, fields: voiceFields, kept, mayTake }
}

export async function proposeVoiceColumns(
  context: ActionContext,
  { office, fields, kept }: VoiceTableView,
): Promise<readonly ProposedColumn[]> {
  return await proposeFor(context, kept, purposeOf(office), fields)
}

interface Decided {
  readonly mapping: ColumnMapping
}

export async function tryVoiceFile(
  context: ActionContext,
  seals: () => Seals,
  view: VoiceTableView,
  decided: Decided,
): Promise<Result<TableTrial>> {
  const problems = mappingProblems(view.fields, decided.mapping, view.kept.table.headings)
  if (problems.length > 0) return fail(...problems)
  return await tryVoiceTable(context, seals, broughtBy(view, decided))
}

/** @param decided With the trial that was looked at */
export async function takeVoiceFile(
  context: ActionContext,
  seals: () => Seals,
  view: VoiceTableView,
  decided: Decided & { readonly seen: string },
): Promise<Result<OutcomeCounts>> {
  const { office, fields, kept } = view
  const problems = mappingProblems(fields, decided.mapping, kept.table.headings)
  if (problems.length > 0) return fail(...problems)
  const taking = takingOf(context, kept, purposeOf(office), decided)
  return await takeVoiceTable(context, seals, broughtBy(view, decided), taking)
}

function broughtBy({ office, kept }: VoiceTableView, { mapping }: Decided) {
  return { office: office.id, rows: mapRows(kept.table, mapping) }
}
