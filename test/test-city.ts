/** The fictional city in a database of its own, empty of documents, on a fixed day. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionContext } from '../src/actions/context.ts'
import { calendarDate } from '../src/japanese/calendar-date.ts'
import { systemActor } from '../src/people/actor.ts'
import { parseMunicipality } from '../src/plan/parse-municipality.ts'
import { openDatabase } from '../src/store/database.ts'
import { recordMunicipality } from '../src/store/municipality-store.ts'
import { recordOffice } from '../src/store/office-store.ts'
import { openTestDatabase } from '../src/store/server/test-database.ts'
import { openStore } from '../src/store/store.ts'

export interface TestCity {
  readonly context: ActionContext
  readonly municipality: string
  /** Its database by the role that may do anything. */
  readonly superuserUrl: string
  readonly appUrl: string
  /** By the role that owns the tables. */
  readonly url: string
  readonly id: string
  /** Rows of a table, as the application sees it. */
  count(table: 'received_file' | 'document' | 'sheet'): Promise<number>
  close(): Promise<void>
}

/** @param beside Another city in the database of this one, with ids and a name of its own */
export async function openTestCity(beside: TestCity | null = null): Promise<TestCity> {
  const sample = readFileSync(join(import.meta.dirname, '../samples/city.json'), 'utf8')
  const text = beside === null ? sample : elsewhere(sample)
  const parsed = parseMunicipality(JSON.parse(text))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const municipality = parsed.value
  const test = beside === null ? await openTestDatabase() : { ...beside, drop: async () => {} }
  const database = openDatabase(test.appUrl)
  const store = openStore(database, municipality.id)
  await store.write(async (sql) => {
    await recordMunicipality(sql, municipality)
    for (const office of municipality.offices) await recordOffice(sql, office)
  })
  return {
    context: {
      store,
      today: calendarDate('2021-06-10'),
      now: new Date('2021-06-10T10:00:00+09:00'),
      who: systemActor('test'),
      address: null,
    },
    municipality: municipality.name,
    superuserUrl: test.superuserUrl,
    appUrl: test.appUrl,
    url: test.url,
    id: municipality.id,
    async count(table) {
      const [row] = await store.read(
        (sql) => sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(table)}`,
      )
      return row?.rows ?? 0
    },
    async close() {
      await database.close()
      await test.drop()
    },
  }
}

/** The same city under another name, every id another. */
function elsewhere(text: string): string {
  const ids = new Map<string, string>()
  return text
    .replaceAll('汐待', '霧立')
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const other = ids.get(id) ?? randomUUID()
      ids.set(id, other)
      return other
    })
}
