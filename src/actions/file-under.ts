/** The office a document is filed under, by name: one that the municipality does not have yet is added. */
import { createHash, randomUUID } from 'node:crypto'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Sql } from '../store/database.ts'
import { findOffice, findOfficesNamed, recordOffice } from '../store/office-store.ts'

export interface FiledUnder {
  readonly office: Office
  /** Whether the municipality did not have it before. */
  readonly added: boolean
}

export async function fileUnder(sql: Sql, name: string): Promise<FiledUnder> {
  const known = await findOffice(sql, { name })
  return known === null ? await addOffice(sql, name, false) : { office: known, added: false }
}

/** The same of several names, by name. */
export async function fileUnderEach(
  sql: Sql,
  names: readonly string[],
): Promise<ReadonlyMap<string, FiledUnder>> {
  const known = await findOfficesNamed(sql, names)
  const filed = new Map(known.map((office) => [office.name, { office, added: false }]))
  // in one order, so that two who add the same ones wait for each other once
  for (const name of [...names].sort()) {
    if (!filed.has(name)) filed.set(name, await addOffice(sql, name, false))
  }
  return filed
}

/** Two people may add one office in the same moment: both then file under the one that came first. */
async function addOffice(sql: Sql, name: string, standIn: boolean): Promise<FiledUnder> {
  const code = `office-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
  const id = randomUUID()
  await recordOffice(sql, { id, code, name, nameEnglish: null }, standIn)
  const office = await findOffice(sql, { name })
  if (office === null) throw new Error(`the office ${code} was recorded and is not there`)
  return { office, added: office.id === id }
}

/** An office that stands in for a document that names none: a name that is taken gets a count, 名前（2）. */
export async function fileApart(sql: Sql, name: string): Promise<FiledUnder> {
  for (let count = 1; ; count += 1) {
    const apart = count === 1 ? name : `${name}（${count}）`
    if ((await findOffice(sql, { name: apart })) !== null) continue
    const filed = await addOffice(sql, apart, true)
    if (filed.added) return filed
  }
}
