/**
 * Keeps count of the rows that are alike (decision 026), where a row may be a person: each row changes it by itself. Only
 * when another measure or field comes are all rows of the register counted anew.
 */
import { createHash } from 'node:crypto'
import { isPersonal, type Values } from '../../evidence/register/field.ts'
import {
  addUp,
  type LikeRows,
  likenessOf,
  type RowVersion,
  type Told,
} from '../../evidence/register/like-rows.ts'
import type { Measure } from '../../evidence/register/measure.ts'
import { masksFew, type Register } from '../../evidence/register/register.ts'
import type { Sql } from '../../store/database.ts'
import {
  changeLikeRows,
  findAlikeBy,
  listEntryIds,
  listLikeRows,
  listRowVersions,
  listTold,
  recordToldBefore,
  resetLikeRows,
} from '../../store/evidence/alike-store.ts'

interface Change {
  /** Id of the row. */
  readonly entry: string
  /** null for a row that came. */
  readonly before: Values | null
  /** null for a row that went. */
  readonly after: Values | null
}

/**
 * After nobody else is telling figures of the register. Which figures were told before a row came is kept also while it is
 * declared that few may be told, or these rows would later pass for rows that were in them.
 */
export async function followLikeRows(
  sql: Sql,
  register: Register,
  measures: readonly Measure[],
  changes: readonly Change[],
): Promise<void> {
  if (!register.definition.fields.some(isPersonal)) return
  const known = await knownOf(sql, register, measures)
  const entries = changes.map(({ entry }) => entry)
  await recordToldBefore(sql, entries, known.told.length)
  if (!masksFew(register.definition)) return
  if ((await findAlikeBy(sql, register.id)) !== printAlikeBy(register, measures)) return
  const corrected = changes.filter(({ before }) => before !== null).map(({ entry }) => entry)
  const histories = await listRowVersions(sql, corrected)
  const differences = changes.flatMap(({ entry, after }) => {
    const versions = histories.get(entry) ?? [{ values: after, after: known.told.length }]
    return [
      ...likenessOf(versions.slice(0, -1), known).map(negative),
      ...likenessOf(versions, known),
    ]
  })
  await changeLikeRows(sql, register.id, addUp(differences))
}

/** As they stand, and what is known of the register. */
export async function takeLikeRows(
  sql: Sql,
  register: Register,
  measures: readonly Measure[],
): Promise<{ readonly known: Told; readonly like: readonly LikeRows[] }> {
  const known = await knownOf(sql, register, measures)
  const by = printAlikeBy(register, measures)
  if ((await findAlikeBy(sql, register.id)) !== by) {
    await resetLikeRows(sql, register.id, by)
    await changeLikeRows(sql, register.id, await countAll(sql, register.id, known))
  }
  return { known, like: await listLikeRows(sql, register.id) }
}

/** What is alike otherwise than before. */
export async function changeTo(
  sql: Sql,
  register: Register,
  { before, after }: { before: readonly LikeRows[]; after: readonly LikeRows[] },
): Promise<void> {
  await changeLikeRows(sql, register.id, addUp([...before.map(negative), ...after]))
}

async function knownOf(sql: Sql, register: Register, measures: readonly Measure[]): Promise<Told> {
  const { fields } = register.definition
  return { fields, measures, told: await listTold(sql, register.id) }
}

const atOnce = 2_000

/** Every row there ever was, once. */
async function countAll(sql: Sql, register: string, known: Told): Promise<readonly LikeRows[]> {
  let counted: readonly LikeRows[] = []
  let after: string | null = null
  for (;;) {
    const ids: readonly string[] = await listEntryIds(sql, { register, after, limit: atOnce })
    const histories: readonly (readonly RowVersion[])[] = [
      ...(await listRowVersions(sql, ids)).values(),
    ]
    const found = histories.flatMap((versions) => likenessOf(versions, known))
    counted = addUp([...counted, ...found])
    after = ids.at(-1) ?? null
    if (ids.length < atOnce) return counted
  }
}

function negative(like: LikeRows): LikeRows {
  return { ...like, rows: -like.rows }
}

/** Everything that decides which rows are alike; a register revised may have masked nothing for a while. */
function printAlikeBy({ revision, definition }: Register, measures: readonly Measure[]): string {
  const by = [revision, definition.fields, measures.map(({ id, revision }) => [id, revision])]
  return createHash('sha256').update(JSON.stringify(by)).digest('base64url')
}
