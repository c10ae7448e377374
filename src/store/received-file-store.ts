/** Files as they were received, byte for byte, under the hash that names them. */
import { createHash, randomUUID } from 'node:crypto'
import type { Sql } from './database.ts'

export interface ReceivedFile {
  readonly id: string
  readonly name: string
  /** Hex. */
  readonly sha256: string
  readonly content: Uint8Array
}

export interface KeptFile {
  readonly id: string
  /** The document it was accepted as last; null when it never was. */
  readonly acceptedAs: string | null
  /** Whether that document named no office, and an office of its own stands in. */
  readonly unnamed: boolean
}

/**
 * The same bytes are kept once; a second arrival under another name keeps the first name. Two arrivals at the same
 * moment wait for each other, so the second sees what the first was accepted as.
 */
export async function recordReceivedFile(
  sql: Sql,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly by: string | null },
): Promise<KeptFile> {
  const [kept] = await recordReceivedFiles(
    sql,
    [{ ...file, sha256: fingerprint(file.bytes) }],
    file.by,
  )
  if (kept === undefined) throw new Error(`the file ${file.name} was recorded and is not there`)
  return kept
}

/** Hex; what names a file. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The same of several files at once.
 *
 * @param files No two of the same bytes
 * @returns In their order
 */
export async function recordReceivedFiles(
  sql: Sql,
  files: readonly (Omit<ReceivedFile, 'id' | 'content'> & { readonly bytes: Uint8Array })[],
  by: string | null,
): Promise<readonly KeptFile[]> {
  // whoever brings some of the same files at the same moment waits for them in the same order
  const hashes = files.map(({ sha256 }) => sha256).sort()
  await sql`
    select pg_advisory_xact_lock(hashtextextended(hash, 0)) from unnest(${hashes}::text[]) as t(hash)`
  const rows = await sql<(KeptFile & { sha256: string })[]>`
    select distinct on (f.sha256) f.sha256, f.received_file_id as id, d.document_id as "acceptedAs",
           coalesce(d.unnamed, false) as unnamed
    from received_file f
    left join document d using (municipality_id, received_file_id)
    where f.sha256 = any(${hashes}::text[])
    order by f.sha256, d.accepted_at desc nulls last`
  const known = new Map(rows.map(({ sha256, ...kept }) => [sha256, kept]))
  const added = files.filter(({ sha256 }) => !known.has(sha256))
  for (const { sha256 } of added)
    known.set(sha256, { id: randomUUID(), acceptedAs: null, unnamed: false })
  const kept = files.flatMap(({ sha256 }) => known.get(sha256) ?? [])
  if (added.length === 0) return kept
  const column = <T>(of: (file: (typeof added)[number]) => T) => added.map(of)
  await sql`
    insert into received_file (municipality_id, received_file_id, name, sha256, content, received_by)
    select current_municipality(), id, name, sha256, decode(hex, 'hex'), ${by}
    from unnest(${column(({ sha256 }) => known.get(sha256)?.id ?? '')}::uuid[],
                ${column(({ name }) => name)}::text[], ${column(({ sha256 }) => sha256)}::text[],
                ${column(({ bytes }) => Buffer.from(bytes).toString('hex'))}::text[])
      as t(id, name, sha256, hex)`
  return kept
}

/** null when there is no such file. */
export async function findReceivedFile(sql: Sql, id: string): Promise<ReceivedFile | null> {
  const [file] = await sql<ReceivedFile[]>`
    select received_file_id as id, name, sha256, content
    from received_file where received_file_id = ${id}`
  return file ?? null
}

export async function getReceivedFile(sql: Sql, id: string): Promise<ReceivedFile> {
  const file = await findReceivedFile(sql, id)
  if (file === null) throw new Error(`no received file ${id}`)
  return file
}
