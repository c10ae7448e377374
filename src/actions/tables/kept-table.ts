/**
 * A table that somebody brought, kept sealed while they say which column is which and try it as often as they like. It
 * goes when its rows are taken; what they said of its columns is remembered for the next one of that kind.
 */
import { randomUUID } from 'node:crypto'
import { type ColumnMapping, headingKey } from '../../evidence/table/column-mapping.ts'
import type { FileTable } from '../../evidence/table/file-table.ts'
import { type ProposedColumn, proposeColumns } from '../../evidence/table/propose-columns.ts'
import type { TableField } from '../../evidence/table/table-field.ts'
import type { NamedFile } from '../../intake/read-files.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import {
  findTableImport,
  listRememberedColumns,
  recordTableImport,
  rememberColumns,
  removeTableImport,
  type TableImport,
} from '../../store/evidence/table-import-store.ts'
import type { ActionContext } from '../context.ts'
import { readTable } from './read-table.ts'
import type { Taking } from './trial.ts'

export type TablePurpose = Pick<TableImport, 'office' | 'kind'>

/** Inside a transaction in which somebody was allowed to. Gives the id it is kept under. */
export async function keepTable(
  sql: Sql,
  context: ActionContext,
  seals: () => Seals,
  { office, kind, file }: TablePurpose & { readonly file: NamedFile },
): Promise<string> {
  const id = randomUUID()
  const sealed = seals().seal(file.bytes, importSealedFor(id))
  const recorded = { at: context.now, by: actorName(context.who) }
  const sentBy = actorId(context.who)
  await recordTableImport(sql, { id, office, kind, name: file.name, sealed, sentBy }, recorded)
  return id
}

export interface KeptTable {
  readonly id: string
  readonly name: string
  readonly table: FileTable
  /** Id of who sent it; null where that is not known. */
  readonly sentBy: string | null
}

/** null where there is none of this purpose. */
export async function openKeptTable(
  { store }: ActionContext,
  seals: () => Seals,
  id: string,
  { office, kind }: TablePurpose,
): Promise<KeptTable | null> {
  const kept = await store.read((sql) => findTableImport(sql, id))
  if (kept?.office !== office || kept.kind !== kind) return null
  const bytes = seals().open(kept.sealed, importSealedFor(id))
  const table = await readTable({ name: kept.name, bytes })
  const { name, sentBy } = kept
  return table.ok ? { id, name, sentBy, table: table.value } : null
}

/** Which field each column seems to be, from what was chosen before too. */
export async function proposeFor(
  { store }: ActionContext,
  { table }: Pick<KeptTable, 'table'>,
  purpose: TablePurpose,
  fields: readonly TableField[],
): Promise<readonly ProposedColumn[]> {
  const remembered = await store.read((sql) => listRememberedColumns(sql, purpose))
  return proposeColumns(table, fields, remembered)
}

/** In the transaction that takes the rows: whoever takes it at the same time waits, and then finds it gone. */
export async function holdKeptTable(sql: Sql, id: string): Promise<Result<null>> {
  return (await findTableImport(sql, id, true)) === null ? fail(takenBefore) : ok(null)
}

/** Its rows were taken: it goes, and what its columns were is remembered. */
export async function finishKeptTable(
  sql: Sql,
  context: ActionContext,
  purpose: TablePurpose,
  { id, table, mapping }: KeptTable & { readonly mapping: ColumnMapping },
): Promise<void> {
  await removeTableImport(sql, id)
  // a heading that stands on two columns says of neither what it is
  const keys = table.headings.map(headingKey)
  const columns = keys.flatMap((heading, at) =>
    heading === '' || keys.indexOf(heading) !== keys.lastIndexOf(heading)
      ? []
      : [{ heading, field: mapping[at] ?? '' }],
  )
  await rememberColumns(sql, purpose, columns, { at: context.now, by: actorName(context.who) })
}

/** How its rows are taken as they were looked at: once, and what its columns were is remembered. */
export function takingOf(
  context: ActionContext,
  kept: KeptTable,
  purpose: TablePurpose,
  { mapping, seen }: { readonly mapping: ColumnMapping; readonly seen: string },
): Taking {
  return {
    seen,
    about: `${purpose.kind}:${kept.id}`,
    sentBy: kept.sentBy,
    hold: (sql) => holdKeptTable(sql, kept.id),
    finish: (sql) => finishKeptTable(sql, context, purpose, { ...kept, mapping }),
  }
}

const takenBefore: Problem = {
  code: 'entries/taken-before',
  severity: 'blocks',
  message: 'このファイルはもう取り込まれたか、期限が過ぎて消えました。一覧を確かめてください。',
}

/** What a table on its way in is sealed for. */
export function importSealedFor(id: string): string {
  return `entry-import:${id}`
}
