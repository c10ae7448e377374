/** W1, the database row: documents read, judged and kept in a durable PostgreSQL, one transaction a document. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '../src/actions/context.ts'
import { importDocuments } from '../src/actions/import-documents.ts'
import { judgeReading } from '../src/actions/read-for-judgement.ts'
import { readDocument } from '../src/intake/read-document.ts'
import { systemActor } from '../src/people/actor.ts'
import { parseMunicipality } from '../src/plan/parse-municipality.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { recordMunicipality } from '../src/store/municipality-store.ts'
import { startEmbedded } from '../src/store/server/start-embedded.ts'
import { openStore } from '../src/store/store.ts'
import { documentsWithSheets } from './city-of-any-size.ts'
import type { Point, Report, Surroundings } from './harness.ts'
import { slope } from './statistics.ts'

const sizes = [72, 720, 7_200]
const limitSeconds = 15

export async function importIntoDatabase({ projectFolder, say }: Surroundings): Promise<Report> {
  const points: Point[] = []
  const reading: Point[] = []
  for (const size of sizes) {
    say(`${size} 枚の取組を取り込んでいます`)
    const { documents, sheets } = documentsWithSheets(projectFolder, size)
    reading.push({
      size: sheets,
      seconds: seconds(() => {
        for (const { name, bytes } of documents) readAndJudge(name, bytes)
      }),
    })
    const city = await openCity(projectFolder)
    try {
      const begun = performance.now()
      const orders = documents.map(({ name, bytes, office }) => ({
        file: { name, bytes },
        given: { office, fiscalYear: null },
      }))
      await importDocuments(city.context, orders, (_, __, imported) => {
        if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join())
      })
      points.push({ size: sheets, seconds: (performance.now() - begun) / 1_000 })
    } finally {
      await city.close()
    }
  }
  const last = points.at(-1)?.seconds ?? Number.NaN
  const grown = slope(points.slice(1))
  return {
    id: 'W1',
    title: 'sheets into the database',
    growths: [
      { title: 'read, judge and keep', points, slope: slope(points) },
      { title: 'read and judge alone', points: reading, slope: slope(reading) },
    ],
    bars: [
      {
        says: `7,200 sheets in ≤ ${limitSeconds} s`,
        measured: `${last.toFixed(1)} s`,
        holds: last <= limitSeconds,
      },
      { says: 'slope ≤ 1.05 from 720 to 7,200', measured: grown.toFixed(2), holds: grown <= 1.05 },
    ],
  }
}

function seconds(work: () => void): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1_000
}

async function openCity(projectFolder: string) {
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
  if (!migrated.ok || !parsed.ok) throw new Error('the benchmark city could not be made')
  const database = openDatabase(started.value.appUrl)
  const store = openStore(database, parsed.value.id)
  await store.write((sql) => recordMunicipality(sql, parsed.value))
  const context: ActionContext = {
    store,
    today: '2021-06-10',
    now: new Date(),
    who: systemActor('bench'),
    address: null,
  }
  return {
    context,
    async close() {
      await database.close()
      await started.value.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function readAndJudge(name: string, bytes: Uint8Array): boolean {
  const read = readDocument(name, bytes)
  return read.ok && judgeReading(read.value, null).judged.length > 0
}
