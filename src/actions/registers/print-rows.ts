/** The public part of a register's rows as CSV: public fields only, withdrawn rows left out. */
import { isPersonal } from '../../evidence/register/field.ts'
import { shownToAll } from '../../evidence/register/register.ts'
import { byteOrderMark, printCsv } from '../../publish/data/print-csv.ts'
import { type Entry, listEntries } from '../../store/evidence/entry-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'

const atOnce = 5_000
/** A larger register is taken whole from the API, page by page. */
const mostRows = 100_000

/** null where there is no such register, or where its rows are not public. */
export async function printPublicRows(
  { store }: ActionContext,
  key: string,
): Promise<string | null> {
  return await store.read(async (sql) => {
    const register = await findRegister(sql, key)
    if (register === null || shownToAll(register.definition) !== 'rows') return null
    const fields = register.definition.fields.filter((field) => field.public && !isPersonal(field))
    const found: (readonly (string | null)[])[] = []
    let after: { day: string; id: string } | null = null
    while (found.length < mostRows) {
      const rows: readonly Entry[] = await listEntries(sql, {
        register: register.id,
        from: null,
        to: null,
        after,
        limit: atOnce,
      })
      found.push(
        ...rows.map(({ id, values }) => [id, ...fields.map((each) => values[each.key] ?? null)]),
      )
      const last = rows.at(-1)
      if (last === undefined || rows.length < atOnce) break
      after = { day: last.day, id: last.id }
    }
    const columns = [{ name: 'id' }, ...fields.map(({ label }) => ({ name: label }))]
    return byteOrderMark + printCsv({ columns, rows: found })
  })
}
