/**
 * Replaces the key that secrets are sealed with: every row is opened with whichever key opens it and sealed with the
 * present one. Programs that go on meanwhile open both kinds; it is done when a whole pass finds nothing of before.
 */
import { ok, type Result } from '../../lib/problem.ts'
import { CannotOpen, type Seals } from '../../lib/seal.ts'
import type { Sql } from '../../store/database.ts'
import { listSealed, replaceSealed, type SealedRow } from '../../store/sealed-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { type SealedPlace, sealedPlaces } from './sealed-places.ts'

export interface Keys {
  /** The present key alone. */
  readonly present: Seals
  /** The present key and those it replaces. */
  readonly all: Seals
}

export interface Rekeyed {
  /** Secrets sealed anew. */
  readonly sealed: number
  /** Where something is sealed with a key that is not among ours: it stays as it is. */
  readonly closed: readonly { readonly table: string; readonly rows: number }[]
}

/** One pass over everything; `sealed` 0 says that nothing of a former key was left. */
export async function rekey(
  context: ActionContext,
  keys: Keys,
  onProgress: (sealed: number) => void = () => {},
): Promise<Result<Rekeyed>> {
  let sealed = 0
  const closed: { table: string; rows: number }[] = []
  for (const place of sealedPlaces) {
    let rows = 0
    for (let after: SealedRow | null = null; ; ) {
      const batch = await sealBatch(context, keys, place, after)
      if (!batch.ok) return batch
      sealed += batch.value.sealed
      rows += batch.value.closed
      if (batch.value.sealed > 0) onProgress(sealed)
      if (batch.value.last === null) break
      after = batch.value.last
    }
    if (rows > 0) closed.push({ table: place.table, rows })
  }
  return ok({ sealed, closed })
}

const most = 200

interface Batch {
  readonly sealed: number
  readonly closed: number
  /** null at the end. */
  readonly last: SealedRow | null
}

async function sealBatch(
  context: ActionContext,
  { present, all }: Keys,
  place: SealedPlace,
  after: SealedRow | null,
): Promise<Result<Batch>> {
  return await perform(context, 'secrets.rekey', async (sql, ask) => {
    const allowed = ask({ about: `sealed:${place.table}` })
    if (!allowed.ok) return allowed
    const rows = await listSealed(sql, place, { after, most })
    const ends = []
    for (const row of rows) ends.push(await sealAnew(sql, { present, all }, place, row))
    return ok({
      sealed: ends.filter((end) => end === 'sealed').length,
      closed: ends.filter((end) => end === 'closed').length,
      last: rows.length < most ? null : (rows.at(-1) ?? null),
    })
  })
}

/** A row that somebody wrote meanwhile is left to the next pass. */
async function sealAnew(
  sql: Sql,
  { present, all }: Keys,
  place: SealedPlace,
  row: SealedRow,
): Promise<'sealed' | 'closed' | 'left'> {
  const name = place.of(...row.names)
  if (opened(present, row, name) !== null) return 'left'
  const secret = opened(all, row, name)
  if (secret === null) return 'closed'
  return (await replaceSealed(sql, place, row, present.seal(secret, name))) ? 'sealed' : 'left'
}

/** null where the keys do not open it. */
function opened(seals: Seals, { sealed }: SealedRow, name: string): Uint8Array | null {
  try {
    return seals.open(sealed, name)
  } catch (error) {
    if (error instanceof CannotOpen) return null
    throw error
  }
}

/** How it stands with what is sealed, told at the start: nothing is, all that was tried opens, or not. */
export async function trySeals(
  context: ActionContext,
  seals: (() => Seals) | null,
): Promise<'nothing' | 'opens' | 'closed'> {
  const found = await context.store.read(async (sql) => {
    const firsts = []
    for (const place of sealedPlaces) {
      const [row] = await listSealed(sql, place, { after: null, most: 1 })
      if (row !== undefined) firsts.push({ row, name: place.of(...row.names) })
    }
    return firsts
  })
  if (found.length === 0) return 'nothing'
  if (seals === null) return 'closed'
  const keys = seals()
  return found.every(({ row, name }) => opened(keys, row, name) !== null) ? 'opens' : 'closed'
}
