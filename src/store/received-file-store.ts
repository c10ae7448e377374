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

/**
 * The same bytes are kept once; a second arrival under another name keeps the first name. Two arrivals at the same
 * moment wait for each other, so the second sees what the first was accepted as.
 */
export async function recordReceivedFile(
  sql: Sql,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly by: string | null },
): Promise<{ readonly id: string; readonly acceptedAs: string | null }> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`
  const [known] = await sql<{ id: string; acceptedAs: string | null }[]>`
    select f.received_file_id as id, d.document_id as "acceptedAs"
    from received_file f
    left join document d using (municipality_id, received_file_id)
    where f.sha256 = ${sha256}
    order by d.accepted_at desc nulls last limit 1`
  if (known !== undefined) return known
  const id = randomUUID()
  await sql`
    insert into received_file (municipality_id, received_file_id, name, sha256, content, received_by)
    values (current_municipality(), ${id}, ${file.name}, ${sha256}, ${file.bytes}, ${file.by})`
  return { id, acceptedAs: null }
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
