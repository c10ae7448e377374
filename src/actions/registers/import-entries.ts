/**
 * Rows from a file: it is kept sealed while a person says which column is which field, tried as often as they like, and
 * then taken as a whole. The trial is the real thing, undone: it shows what would be refused and what would change.
 */
import type { Register } from '../../evidence/register/register.ts'
import { tableFieldsOf } from '../../evidence/register/table-fields.ts'
import {
  type ColumnMapping,
  mappingProblems,
  mapRows,
} from '../../evidence/table/column-mapping.ts'
import type { ProposedColumn } from '../../evidence/table/propose-columns.ts'
import type { NamedFile } from '../../intake/read-files.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import {
  finishKeptTable,
  holdKeptTable,
  type KeptTable,
  keepTable,
  openKeptTable,
  proposeFor,
  type TablePurpose,
} from '../tables/kept-table.ts'
import { readTable } from '../tables/read-table.ts'
import { addRows, noRegister } from './add-entries.ts'
import { type Trial, tryRows } from './try-rows.ts'

export interface ImportAsked {
  /** Key of the register. */
  readonly register: string
  /** Id of the kept file. */
  readonly id: string
}

export interface ImportView extends KeptTable {
  readonly register: Register
}

/** A file's rows beside the register they are for, looked at without being kept: its id is ''. */
export async function openTable(
  { store, who }: ActionContext,
  key: string,
  file: NamedFile,
): Promise<Result<ImportView>> {
  const register = await store.read((sql) => findRegister(sql, key))
  if (register === null) return fail(noRegister)
  const permission = may(who, 'entry.add', { office: register.office })
  if (!permission.allowed) return fail(permission.problem)
  const table = await readTable(file)
  const sent = { id: '', name: file.name, sentBy: null }
  return table.ok ? ok({ register, ...sent, table: table.value }) : table
}

/** Keeps the file, if there are rows in it; gives the id it is kept under. */
export async function keepEntryFile(
  context: ActionContext,
  seals: () => Seals,
  key: string,
  file: NamedFile,
): Promise<Result<string>> {
  const table = await readTable(file)
  if (!table.ok) return table
  return await perform(context, 'entry.add', async (sql, ask) => {
    const register = await findRegister(sql, key)
    if (register === null) return fail(noRegister)
    const allowed = ask({ about: `register:${key}`, office: register.office })
    if (!allowed.ok) return allowed
    return ok(await keepTable(sql, context, seals, { ...purposeOf(register), file }))
  })
}

function purposeOf({ key, office }: Pick<Register, 'key' | 'office'>): TablePurpose {
  return { office, kind: `register:${key}` }
}

/** null where there is no such file, or where one may not see it. */
export async function getEntryImport(
  context: ActionContext,
  seals: () => Seals,
  { register: key, id }: ImportAsked,
): Promise<ImportView | null> {
  const register = await context.store.read((sql) => findRegister(sql, key))
  if (register === null) return null
  if (!may(context.who, 'entry.add', { office: register.office }).allowed) return null
  const kept = await openKeptTable(context, seals, id, purposeOf(register))
  return kept === null ? null : { register, ...kept }
}

export async function proposeEntryColumns(
  context: ActionContext,
  view: ImportView,
): Promise<readonly ProposedColumn[]> {
  const { register } = view
  return await proposeFor(context, view, purposeOf(register), tableFieldsOf(register.definition))
}

export async function tryImport(
  context: ActionContext,
  seals: () => Seals,
  view: ImportView,
  mapping: ColumnMapping,
): Promise<Result<Trial>> {
  const problems = problemsOf(view, mapping)
  if (problems.length > 0) return fail(...problems)
  return await tryRows(context, seals, view.register, rowsOf(view, mapping))
}

/** @returns How many rows were taken */
export async function takeImport(
  context: ActionContext,
  seals: () => Seals,
  view: ImportView,
  mapping: ColumnMapping,
): Promise<Result<number>> {
  const problems = problemsOf(view, mapping)
  if (problems.length > 0) return fail(...problems)
  return await perform(context, 'entry.add', async (sql, ask) => {
    const register = await findRegister(sql, view.register.key, 'rows')
    if (register === null) return fail(noRegister)
    const allowed = ask({ about: `register:${register.key}`, office: register.office })
    if (!allowed.ok) return allowed
    const ours = await holdKeptTable(sql, view.id)
    if (!ours.ok) return ours
    const added = await addRows(sql, context, seals, register, rowsOf(view, mapping))
    if (!added.ok) return added
    await finishKeptTable(sql, context, purposeOf(register), { ...view, mapping })
    return ok(added.value.ids.length)
  })
}

function problemsOf({ register, table }: ImportView, mapping: ColumnMapping) {
  return mappingProblems(tableFieldsOf(register.definition), mapping, table.headings)
}

function rowsOf({ register, table }: ImportView, mapping: ColumnMapping) {
  const rows = mapRows(table, mapping)
  return {
    register: register.key,
    way: 'file' as const,
    places: rows.map(({ place }) => place),
    rows: rows.map(({ texts }) => texts),
  }
}
