/** The fictional city in a durable database of its own, empty of documents: what benchmarks of the database fill. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '../src/actions/context.ts'
import { calendarDate } from '../src/japanese/calendar-date.ts'
import { systemActor } from '../src/people/actor.ts'
import { parseMunicipality } from '../src/plan/parse-municipality.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { recordMunicipality } from '../src/store/municipality-store.ts'
import { startEmbedded } from '../src/store/server/start-embedded.ts'
import { openStore } from '../src/store/store.ts'

export async function openBenchCity(projectFolder: string) {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-bench-'))
  chmodSync(folder, 0o755) // as root, another user runs the database
  const started = await startEmbedded({
    dataFolder: join(folder, 'data'),
    systemFolder: join(folder, 'system'),
    projectFolder,
    onProgress: () => {},
  })
  if (!started.ok) throw new Error(started.problems.map(({ message }) => message).join())
  const migrated = await migrate(started.value.url, join(projectFolder, 'migrations'), () => {})
  const parsed = parseMunicipality(
    JSON.parse(readFileSync(join(projectFolder, 'samples/city.json'), 'utf8')),
  )
  for (const made of [migrated, parsed]) {
    if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('\n'))
  }
  if (!parsed.ok) throw new Error('the benchmark city could not be read')
  const database = openDatabase(started.value.appUrl)
  const store = openStore(database, parsed.value.id)
  await store.write((sql) => recordMunicipality(sql, parsed.value))
  const context: ActionContext = {
    store,
    today: calendarDate('2021-06-10'),
    now: new Date(),
    who: systemActor('bench'),
    address: null,
  }
  return {
    context,
    url: started.value.url,
    async close() {
      await database.close()
      await started.value.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
