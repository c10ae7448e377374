/**
 * Rows from a file: it is kept sealed while a person says which column is which field, tried as often as they like, and
 * then taken as a whole. The trial is the real thing, undone: it shows what would be refused and what would change.
 */
import { randomUUID } from 'node:crypto'
import { isPersonal } from '../../evidence/register/field.ts'
import type { Register } from '../../evidence/register/register.ts'
import type { NamedFile } from '../../intake/read-files.ts'
import { fold } from '../../japanese/width.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorName } from '../../people/actor.ts'
import {
  findEntryImport,
  recordEntryImport,
  removeEntryImport,
} from '../../store/evidence/entry-import-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { addRows, noRegister } from './add-entries.ts'
import { type FileTable, readTable } from './read-table.ts'
import { type Trial, tryRows } from './try-rows.ts'

export interface ImportAsked {
  /** Key of the register. */
  readonly register: string
  /** Id of the kept file. */
  readonly id: string
}

export interface ImportView {
  readonly register: Register
  readonly name: string
  readonly table: FileTable
}

/** By position of the column: the key of a field, or '' for a column that is not read. */
export type ColumnMapping = readonly string[]

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
    const id = randomUUID()
    const sealed = seals().seal(file.bytes, importSealedFor(id))
    const recorded = { at: context.now, by: actorName(context.who) }
    await recordEntryImport(sql, { id, register: register.id, name: file.name, sealed }, recorded)
    return ok(id)
  })
}

/** null where there is no such file, or where one may not see it. */
export async function getEntryImport(
  context: ActionContext,
  seals: () => Seals,
  { register: key, id }: ImportAsked,
): Promise<ImportView | null> {
  const kept = await context.store.read(async (sql) => {
    const register = await findRegister(sql, key)
    const found = await findEntryImport(sql, id)
    return register === null || found?.register !== register.id ? null : { register, found }
  })
  if (kept === null) return null
  const { register, found } = kept
  if (!may(context.who, 'entry.add', { office: register.office }).allowed) return null
  const bytes = seals().open(found.sealed, importSealedFor(id))
  const table = await readTable({ name: found.name, bytes })
  return table.ok ? { register, name: found.name, table: table.value } : null
}

/** A heading that says what a field is called is offered; the person decides. */
export function guessMapping({ register, table }: ImportView): ColumnMapping {
  const { fields } = register.definition
  return table.headings.map((heading) => {
    const said = squeezed(heading)
    return fields.find(({ label, key }) => squeezed(label) === said || key === heading)?.key ?? ''
  })
}

function squeezed(text: string): string {
  return fold(text).text.replace(/\s|[(（].*[)）]$/gu, '')
}

export async function tryImport(
  context: ActionContext,
  seals: () => Seals,
  view: ImportView,
  mapping: ColumnMapping,
): Promise<Result<Trial>> {
  const problems = mappingProblems(view, mapping)
  if (problems.length > 0) return fail(...problems)
  return await tryRows(context, seals, view.register, rowsOf(view, mapping))
}

/** @returns How many rows were taken */
export async function takeImport(
  context: ActionContext,
  seals: () => Seals,
  view: ImportView,
  { id, mapping }: { readonly id: string; readonly mapping: ColumnMapping },
): Promise<Result<number>> {
  const problems = mappingProblems(view, mapping)
  if (problems.length > 0) return fail(...problems)
  return await perform(context, 'entry.add', async (sql, ask) => {
    const register = await findRegister(sql, view.register.key, 'rows')
    // taken by somebody else meanwhile: once is enough
    const kept = await findEntryImport(sql, id)
    if (register === null || kept === null) return fail(takenBefore)
    const allowed = ask({ about: `register:${register.key}`, office: register.office })
    if (!allowed.ok) return allowed
    const added = await addRows(sql, context, seals, register, rowsOf(view, mapping))
    if (!added.ok) return added
    await removeEntryImport(sql, id)
    return ok(added.value.ids.length)
  })
}

function rowsOf({ register, table }: ImportView, mapping: ColumnMapping) {
  return {
    register: register.key,
    way: 'file' as const,
    places: table.rows.map(({ place }) => place),
    rows: table.rows.map(({ cells }) =>
      Object.fromEntries(
        mapping.flatMap((key, at) => (key === '' ? [] : [[key, cells[at] ?? ''] as const])),
      ),
    ),
  }
}

function mappingProblems({ register }: ImportView, mapping: ColumnMapping): readonly Problem[] {
  const { fields } = register.definition
  const missing = fields.filter(({ key, required }) => required && !mapping.includes(key))
  const doubled = fields.filter(({ key }) => mapping.filter((each) => each === key).length > 1)
  return [
    ...missing.map(({ label }) =>
      problem('missing', `必須の項目「${label}」の列が選ばれていません。`),
    ),
    ...doubled.map(({ label }) =>
      problem('doubled', `「${label}」が二つの列に選ばれています。一つにしてください。`),
    ),
  ]
}

function problem(what: string, message: string): Problem {
  return { code: `mapping/${what}`, severity: 'blocks', message }
}

/** Columns whose samples may be shown before anything is chosen: a column may be personal. */
export function samplesOf({ table, register }: ImportView, mapping: ColumnMapping) {
  const personal = register.definition.fields.filter(isPersonal).map(({ key }) => key)
  return table.headings.map((_, at) =>
    personal.includes(mapping[at] ?? '')
      ? []
      : table.rows
          .map(({ cells }) => cells[at] ?? '')
          .filter((cell) => cell !== '')
          .slice(0, 3),
  )
}

const takenBefore: Problem = {
  code: 'entries/taken-before',
  severity: 'blocks',
  message: 'このファイルはもう取り込まれたか、期限が過ぎて消えました。一覧を確かめてください。',
}

/** What a file on its way into a register is sealed for. */
export function importSealedFor(id: string): string {
  return `entry-import:${id}`
}
