/**
 * Puts the rows of a backup into an empty database of the same schema: all of them or none. References are taken
 * away for the time of loading and checked as a whole at the end, so no order of tables is needed, rings included.
 */
import { pipeline } from 'node:stream/promises'
import { fail, ok, type Result } from '../../lib/problem.ts'
import { isAddress } from '../connection/address.ts'
import { connectionProblem } from '../connection/check-server.ts'
import { openLink } from '../connection/link.ts'
import { serverProblems } from '../connection/server-problem.ts'
import type { Transaction } from '../connection/transaction-scope.ts'
import type { ArchiveReader } from './archive-reader.ts'
import { listTables, quoteName, quoteNames } from './list-tables.ts'
import type { BackupPart } from './manifest.ts'
import { plainText } from './write-backup.ts'

/**
 * @param url The role that owns the tables
 * @param archive Found to be whole
 * @param onProgress Parts done
 */
export async function loadBackup(
  url: string,
  archive: ArchiveReader,
  onProgress: (done: number) => void,
): Promise<void> {
  const link = openLink(url, { name: 'torikumi restore' })
  try {
    await link.transaction(`begin; ${plainText}`, async (sql) => {
      const tables = new Map((await listTables(sql)).map((table) => [table.name, table]))
      const references = await listReferences(sql)
      for (const { table, name } of references) {
        await sql.unsafe(`alter table ${table} drop constraint ${quoteName(name)}`)
      }
      // rows of many municipalities come in by one door: COPY cannot pass row security
      const wall = async (words: string) => {
        for (const name of tables.keys()) {
          await sql.unsafe(`alter table torikumi.${quoteName(name)} ${words} row level security`)
        }
      }
      await wall('no force')
      for (const [done, part] of archive.manifest.parts.entries()) {
        onProgress(done)
        const known = tables.get(part.table)?.columns ?? []
        if (part.rows === 0) continue
        if (!part.columns.every((column) => known.includes(column))) throw unfit(part)
        await copyIn(sql, archive, part)
      }
      for (const { table, name, definition } of references) {
        await sql.unsafe(`alter table ${table} add constraint ${quoteName(name)} ${definition}`)
      }
      await wall('force')
    })
    // what plans go by is not in a backup
    await link.transaction('begin; set local statement_timeout = 0', (sql) => sql.unsafe('analyze'))
  } finally {
    await link.close()
  }
}

/** Whether this database is ours already, be it without a row. */
export async function hasTables(url: string): Promise<Result<boolean>> {
  if (!isAddress(url)) return fail(serverProblems.notAddress())
  const link = openLink(url, { name: 'torikumi restore' })
  try {
    return await link.transaction('begin read only', async (sql) => {
      const [table] = await sql<{ found: boolean }[]>`
        select to_regclass('torikumi.schema_migration') is not null as found`
      return ok(table?.found === true)
    })
  } catch (cause) {
    const problem = connectionProblem(url, cause)
    if (problem === null) throw cause
    return fail(problem)
  } finally {
    await link.close()
  }
}

interface Reference {
  readonly table: string
  readonly name: string
  readonly definition: string
}

async function listReferences(sql: Transaction): Promise<readonly Reference[]> {
  return await sql<Reference[]>`
    select format('torikumi.%I', relname) as table, conname as name,
           pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    join pg_class t on t.oid = conrelid
    where contype = 'f' and relnamespace = 'torikumi'::regnamespace
    order by relname, conname`
}

async function copyIn(sql: Transaction, archive: ArchiveReader, part: BackupPart): Promise<void> {
  const source = await archive.read(part.path)
  if (source === null) throw unfit(part)
  const into = `torikumi.${quoteName(part.table)} (${quoteNames(part.columns)})`
  await pipeline(source, await sql.unsafe(`copy ${into} from stdin`).writable())
}

function unfit({ path }: BackupPart): Error {
  return new Error(
    `the backup was changed while it was restored, or was made by no Torikumi: ${path}`,
  )
}
