/**
 * Takes a backup: every row of every municipality as of one moment, while the application goes on. The rows are
 * read as the municipality's own, behind row security, one municipality at a time in one snapshot.
 */
import { Readable } from 'node:stream'
import { fail, ok, type Result } from '../../lib/problem.ts'
import { formatAddress, isAddress } from '../connection/address.ts'
import { connectionProblem, readServerFacts } from '../connection/check-server.ts'
import { openLink } from '../connection/link.ts'
import { serverProblems } from '../connection/server-problem.ts'
import type { Transaction } from '../connection/transaction-scope.ts'
import type { AppliedMigration } from '../migration/compare.ts'
import { type ArchiveWriter, writeArchive } from './archive-writer.ts'
import { backupProblems } from './backup-problem.ts'
import { listTables, quoteName, quoteNames } from './list-tables.ts'
import { type BackupManifest, type BackupPart, manifestPath } from './manifest.ts'

/** The texts of values are the same wherever they are written and read. */
export const plainText = `set local search_path = torikumi, public; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local client_encoding = 'UTF8';
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'`

const opening = `begin isolation level repeatable read read only; ${plainText}`

/**
 * @param url The role that owns the tables
 * @param file Must not be there; it appears when it is whole
 * @param onProgress Parts done, and how many there are
 */
export async function writeBackup(
  url: string,
  file: string,
  onProgress: (done: number, of: number) => void,
): Promise<Result<BackupManifest>> {
  if (!isAddress(url)) return fail(serverProblems.notAddress())
  const archive = await writeArchive(file).catch(() => null)
  if (archive === null) return fail(backupProblems.notWritable(file))
  const link = openLink(url, { name: 'torikumi backup' })
  try {
    const taken = await link.transaction(opening, (sql) => takeAll(sql, url, archive, onProgress))
    if (taken.ok) await archive.finish()
    else await archive.abandon()
    return taken
  } catch (cause) {
    await archive.abandon()
    const problem = connectionProblem(url, cause) ?? writeProblem(cause, file)
    if (problem === null) throw cause
    return fail(problem)
  } finally {
    await link.close()
  }
}

async function takeAll(
  sql: Transaction,
  url: string,
  archive: ArchiveWriter,
  onProgress: (done: number, of: number) => void,
): Promise<Result<BackupManifest>> {
  const [schema] = await sql<{ at: Date; found: boolean }[]>`
    select now() as at, to_regclass('torikumi.schema_migration') is not null as found`
  if (schema?.found !== true) return fail(backupProblems.nothing(formatAddress(url)))
  const municipalities = await listMunicipalities(sql)
  if (!municipalities.ok) return municipalities
  const migrations = await sql<AppliedMigration[]>`
    select number, name, sha256 from schema_migration order by number`
  const { version } = await readServerFacts(sql)
  const tables = await listTables(sql)
  const of = municipalities.value.length * tables.length
  const parts: BackupPart[] = []
  for (const { id } of municipalities.value) {
    await sql.unsafe(`set local app.municipality = '${id}'`)
    for (const { name, columns, key } of tables) {
      onProgress(parts.length, of)
      const rows = await copyOut(sql, { name, columns, key, municipality: id })
      const path = `${id}/${name}.copy`
      const written = await archive.add(path, rows)
      parts.push({ path, table: name, municipality: id, columns: [...columns], ...written })
    }
  }
  const manifest: BackupManifest = {
    kind: 'torikumi-backup',
    format: 1,
    at: schema.at.toISOString(),
    server: version,
    migrations: [...migrations],
    municipalities: [...municipalities.value],
    parts,
  }
  await archive.add(manifestPath, Readable.from([Buffer.from(JSON.stringify(manifest))]))
  return ok(manifest)
}

/** All of them, or a problem: never only those that this role happens to see. */
async function listMunicipalities(
  sql: Transaction,
): Promise<Result<readonly { readonly id: string; readonly name: string }[]>> {
  const [right] = await sql<{ listed: boolean; ours: boolean }[]>`
    select exists (select from pg_policy
                   where polrelid = 'municipality'::regclass and polname = 'listing') as listed,
           exists (select from pg_policy cross join unnest(polroles) as role
                   where polrelid = 'municipality'::regclass and polname = 'listing'
                     and pg_has_role(current_user, role, 'USAGE')) as ours`
  if (right?.listed !== true) return fail(backupProblems.tooOld())
  if (!right.ours) return fail(backupProblems.notOwner())
  return ok(
    await sql<{ id: string; name: string }[]>`
      select municipality_id as id, name from municipality order by municipality_id`,
  )
}

/** In order of the key, so that equal rows make equal bytes; a role above row security sees no more than others. */
async function copyOut(
  sql: Transaction,
  from: {
    readonly name: string
    readonly columns: readonly string[]
    readonly key: readonly string[]
    readonly municipality: string
  },
): Promise<Readable> {
  const { name, columns, key, municipality } = from
  const rows = `select ${quoteNames(columns)} from torikumi.${quoteName(name)}
    where municipality_id = '${municipality}' order by ${quoteNames(key)}`
  const source = await sql.unsafe(`copy (${rows}) to stdout`).readable()
  // the driver pauses its connection for a full stream, and goes on only when that asks for more: not at its end
  source.once('end', () => source._read(0))
  return source
}

function writeProblem(cause: unknown, file: string) {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO' || code === 'EFBIG'
  return full ? backupProblems.notWritable(file) : null
}
