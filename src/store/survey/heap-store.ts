/** Heaps of a shuffle under way: parts of lists that are too long for memory, seen by nobody but the transaction they lie in. */
import type { Sql } from '../database.ts'

export async function recordHeapPart(
  sql: Sql,
  shuffle: string,
  { heap, part }: { readonly heap: number; readonly part: number },
  content: Uint8Array,
): Promise<void> {
  await sql`
    insert into survey_heap (municipality_id, shuffle_id, heap, part, content)
    values (current_municipality(), ${shuffle}, ${heap}, ${part}, ${Buffer.from(content)})`
}

/** In the order they were put aside. */
export async function listHeapParts(
  sql: Sql,
  shuffle: string,
  heap: number,
): Promise<readonly { readonly part: number; readonly content: Uint8Array }[]> {
  return await sql<{ part: number; content: Uint8Array }[]>`
    select part, content from survey_heap
    where shuffle_id = ${shuffle} and heap = ${heap} order by part`
}

export async function removeHeaps(sql: Sql, shuffle: string): Promise<void> {
  await sql`delete from survey_heap where shuffle_id = ${shuffle}`
}
