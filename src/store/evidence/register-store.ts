/** Registers as their offices define them: each revision is added, the newest speaks. */
import { randomUUID } from 'node:crypto'
import type { Register, RegisterDefinition } from '../../evidence/register/register.ts'
import type { Sql } from '../database.ts'

interface Recorded {
  readonly at: Date
  readonly by: string | null
}

/** @returns The id; null where another register has this key */
export async function recordRegister(
  sql: Sql,
  { key, office, definition }: Pick<Register, 'key' | 'office' | 'definition'>,
  recorded: Recorded,
): Promise<string | null> {
  const id = randomUUID()
  const [added] = await sql`
    insert into register (municipality_id, register_id, office_id, key, revision)
    values (current_municipality(), ${id}, ${office}, ${key}, 1)
    on conflict (municipality_id, key) do nothing
    returning register_id`
  if (added === undefined) return null
  await recordDefinition(sql, { id, revision: 1, definition }, recorded)
  return id
}

export async function reviseRegister(
  sql: Sql,
  { id, revision }: Pick<Register, 'id' | 'revision'>,
  definition: RegisterDefinition,
  recorded: Recorded,
): Promise<void> {
  const next = { id, revision: revision + 1, definition }
  await recordDefinition(sql, next, recorded)
  await sql`update register set revision = ${next.revision} where register_id = ${id}`
}

async function recordDefinition(
  sql: Sql,
  { id, revision, definition }: Pick<Register, 'id' | 'revision' | 'definition'>,
  { at, by }: Recorded,
): Promise<void> {
  await sql`
    insert into register_definition (municipality_id, register_id, revision, content, recorded_at,
                                     recorded_by)
    values (current_municipality(), ${id}, ${revision}, ${JSON.stringify(definition)}::text::json, ${at}, ${by})`
}

/**
 * @param lock `rows`: rows may come while others bring rows too, but no measure is defined meanwhile; `measures`: no row
 * comes meanwhile
 */
export async function findRegister(
  sql: Sql,
  key: string,
  lock?: 'rows' | 'measures',
): Promise<Register | null> {
  const locks = { rows: sql`for share`, measures: sql`for update` }
  // first, and by itself: who waits for a revision would look for the definition that was, and find none
  if (lock !== undefined) await sql`select from register where key = ${key} ${locks[lock]}`
  const [found] = await sql<Row[]>`${selectRegisters(sql)} where r.key = ${key}`
  return found === undefined ? null : registerOf(found)
}

/**
 * Waits until nobody else is telling figures of the register: what is counted by rows of several years is then counted
 * from all of them, and told in the order it came about.
 */
export async function waitForOthers(sql: Sql, { id }: Pick<Register, 'id'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`register ${id}`}, 0))`
}

/** By office and name. */
export async function listRegisters(sql: Sql): Promise<readonly Register[]> {
  const rows = await sql<Row[]>`
    ${selectRegisters(sql)}
    join office o on o.municipality_id = r.municipality_id and o.office_id = r.office_id
    order by o.position, d.content ->> 'name'`
  return rows.map(registerOf)
}

type Row = Omit<Register, 'definition'> & { readonly content: string }

function selectRegisters(sql: Sql) {
  return sql`
    select r.register_id as id, r.key, r.office_id as office, r.revision, d.content::text as content
    from register r
    join register_definition d
      on d.municipality_id = r.municipality_id and d.register_id = r.register_id
     and d.revision = r.revision`
}

function registerOf({ content, ...row }: Row): Register {
  return { ...row, definition: JSON.parse(content) }
}
