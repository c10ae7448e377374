/** Rows of registers: every version is kept; a pointer says which speaks. Personal fields lie apart, sealed. */
import type { Values } from '../../evidence/register/field.ts'
import type { Intake } from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../database.ts'

export interface NewEntry {
  readonly id: string
  /** ISO day. */
  readonly day: string
  readonly values: Values
  /** null where nothing personal was entered. */
  readonly sealed: Uint8Array | null
}

export interface EntryOrigin {
  readonly register: string
  readonly way: Intake
  readonly at: Date
  readonly by: string | null
  /** ISO day on which personal fields are deleted. */
  readonly keepUntil: string
}

export async function recordEntries(
  sql: Sql,
  entries: readonly NewEntry[],
  { register, way, at, by, keepUntil }: EntryOrigin,
): Promise<void> {
  const ids = entries.map(({ id }) => id)
  const days = entries.map(({ day }) => day)
  const contents = entries.map(({ values }) => JSON.stringify(values))
  await sql`
    insert into entry (municipality_id, entry_id, register_id, day, revision, withdrawn, added_at, line)
    select current_municipality(), id, ${register}, day, 1, false, ${at}, line - 1
    from unnest(${ids}::uuid[], ${days}::date[]) with ordinality as t(id, day, line)`
  await sql`
    insert into entry_revision (municipality_id, entry_id, revision, kind, content, way, recorded_at,
                                recorded_by)
    select current_municipality(), id, 1, 'added', content::json, ${way}, ${at}, ${by}
    from unnest(${ids}::uuid[], ${contents}::text[]) as t(id, content)`
  await recordPersonal(
    sql,
    entries.map(({ id, sealed }) => ({ id, revision: 1, sealed })),
    keepUntil,
  )
}

async function recordPersonal(
  sql: Sql,
  all: readonly {
    readonly id: string
    readonly revision: number
    readonly sealed: Uint8Array | null
  }[],
  keepUntil: string,
): Promise<void> {
  const given = all.filter(({ sealed }) => sealed !== null)
  if (given.length === 0) return
  const hex = given.map(({ sealed }) => Buffer.from(sealed ?? []).toString('hex'))
  await sql`
    insert into entry_personal (municipality_id, entry_id, revision, sealed, keep_until)
    select current_municipality(), id, revision, decode(sealed, 'hex'), ${keepUntil}
    from unnest(${given.map(({ id }) => id)}::uuid[],
                ${given.map(({ revision }) => revision)}::int[], ${hex}::text[])
      as t(id, revision, sealed)`
}

export interface EntryChange {
  readonly entry: Entry
  readonly kind: 'corrected' | 'withdrawn'
  readonly reason: string
  readonly day: string
  /** As they stand from now on; of a withdrawn row, as they last stood. */
  readonly values: Values
  readonly sealed: Uint8Array | null
}

export async function reviseEntry(
  sql: Sql,
  { entry, kind, reason, day, values, sealed }: EntryChange,
  { way, at, by, keepUntil }: Omit<EntryOrigin, 'register'>,
): Promise<void> {
  const revision = entry.revision + 1
  await sql`
    insert into entry_revision (municipality_id, entry_id, revision, kind, content, reason, way,
                                recorded_at, recorded_by)
    values (current_municipality(), ${entry.id}, ${revision}, ${kind},
            ${JSON.stringify(values)}::text::json, ${reason}, ${way}, ${at}, ${by})`
  await sql`
    update entry set revision = ${revision}, day = ${day}, withdrawn = ${kind === 'withdrawn'}
    where entry_id = ${entry.id}`
  await recordPersonal(sql, [{ id: entry.id, revision, sealed }], keepUntil)
}

export interface Entry {
  readonly id: string
  readonly register: string
  readonly day: string
  readonly revision: number
  readonly withdrawn: boolean
  /** When it first came. */
  readonly addedAt: Date
  /** Its place among those that came with it, from 0. */
  readonly line: number
  readonly values: Values
  /** null where nothing personal was entered, or where it was deleted. */
  readonly sealed: Uint8Array | null
}

/** @param lock Nobody else changes it until this transaction ends */
export async function findEntry(sql: Sql, id: string, lock = false): Promise<Entry | null> {
  // first, and by itself: who waits for a correction would look for the version that was, and find none
  if (lock) await sql`select from entry where entry_id = ${id} for update`
  const [row] = await sql<Row[]>`${selectEntries(sql)} where e.entry_id = ${id}`
  return row === undefined ? null : entryOf(row)
}

export interface EntrySelection {
  readonly register: string
  /** ISO days, both counted in; null does not narrow. */
  readonly from: string | null
  readonly to: string | null
  /** The last row seen; rows after it in the list. */
  readonly after: { readonly day: string; readonly id: string } | null
  readonly limit: number
}

/** Newest day first, withdrawn rows left out. */
export async function listEntries(
  sql: Sql,
  { register, from, to, after, limit }: EntrySelection,
): Promise<readonly Entry[]> {
  const rows = await sql<Row[]>`
    ${selectEntries(sql)}
    where e.register_id = ${register} and not e.withdrawn
      ${from === null ? sql`` : sql`and e.day >= ${from}`}
      ${to === null ? sql`` : sql`and e.day <= ${to}`}
      ${after === null ? sql`` : sql`and (e.day, e.entry_id) < (${after.day}::date, ${after.id}::uuid)`}
    order by e.day desc, e.entry_id desc limit ${limit}`
  return rows.map(entryOf)
}

/** ISO day of the latest row; null where there is none. */
export async function findLatestDay(sql: Sql, register: string): Promise<CalendarDate | null> {
  // by the column itself: its text of the same name would be sorted, all of it
  const [row] = await sql<{ day: CalendarDate }[]>`
    select e.day::text as day from entry e where e.register_id = ${register} and not e.withdrawn
    order by e.day desc, e.entry_id desc limit 1`
  return row?.day ?? null
}

export interface EntryVersion {
  readonly revision: number
  readonly kind: 'added' | 'corrected' | 'withdrawn'
  readonly reason: string
  readonly values: Values
  readonly way: Intake
  readonly recordedAt: Date
  readonly recordedBy: string | null
}

/** Newest first. */
export async function listEntryVersions(sql: Sql, id: string): Promise<readonly EntryVersion[]> {
  const rows = await sql<(Omit<EntryVersion, 'values'> & { content: string })[]>`
    select revision, kind, reason, content::text as content, way, recorded_at as "recordedAt",
           recorded_by as "recordedBy"
    from entry_revision where entry_id = ${id} order by revision desc`
  return rows.map(({ content, ...row }) => ({ ...row, values: JSON.parse(content) }))
}

/** @returns How many went */
export async function removePersonalOver(sql: Sql, today: string): Promise<number> {
  const { count } = await sql`delete from entry_personal where keep_until < ${today}`
  return count
}

type Row = Omit<Entry, 'values'> & { readonly content: string }

function selectEntries(sql: Sql) {
  return sql`
    select e.entry_id as id, e.register_id as register, e.day::text as day, e.revision, e.withdrawn,
           e.added_at as "addedAt", e.line, v.content::text as content, p.sealed
    from entry e
    join entry_revision v
      on v.municipality_id = e.municipality_id and v.entry_id = e.entry_id and v.revision = e.revision
    left join entry_personal p
      on p.municipality_id = e.municipality_id and p.entry_id = e.entry_id and p.revision = e.revision`
}

function entryOf({ content, ...row }: Row): Entry {
  return { ...row, values: JSON.parse(content) }
}
