/** W1, the database row: documents read, judged and kept in a durable PostgreSQL, a lot of documents a transaction. */
import { importDocuments } from '../src/actions/import-documents.ts'
import { judgeReading } from '../src/actions/read-for-judgement.ts'
import { readDocument } from '../src/intake/read-document.ts'
import { openBenchCity } from './bench-city.ts'
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
    const city = await openBenchCity(projectFolder)
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

function readAndJudge(name: string, bytes: Uint8Array): boolean {
  const read = readDocument(name, bytes)
  return read.ok && judgeReading(read.value, null).judged.length > 0
}
