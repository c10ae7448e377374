/**
 * W5, the second time: a published year of which one sheet has changed since. From the database to the folder in its
 * place, beside the same year published into an empty folder, and how that grows with the offices that did not change.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '../src/actions/context.ts'
import { getEdition } from '../src/actions/get-edition.ts'
import { importDocuments } from '../src/actions/import-documents.ts'
import { growFolder } from '../src/cli/publish-folder.ts'
import { type House, writeEdition } from '../src/cli/write-edition.ts'
import { fiscalYear } from '../src/japanese/fiscal-year.ts'
import { createSeals, sealKeyLength } from '../src/lib/seal.ts'
import { openBenchCity } from './bench-city.ts'
import { documentsWithSheets } from './city-of-any-size.ts'
import type { Point, Report, Surroundings } from './harness.ts'
import { median, slope } from './statistics.ts'

const year = fiscalYear(2019)
const sheetCounts = [40, 160, 640]
const rounds = 5
const mostMilliseconds = 100
const mostFiles = 20

const house: House = {
  seals: createSeals(new Uint8Array(sealKeyLength)),
  program: 'bench',
  say: () => {},
}

interface Lap {
  readonly offices: number
  readonly files: number
  readonly written: number
  readonly seconds: number
  readonly wholeSeconds: number
}

export async function republish({ projectFolder, say }: Surroundings): Promise<Report> {
  const laps: Lap[] = []
  for (const count of sheetCounts) {
    say(`${count} 枚の取組を公表し、一枚を直して公表し直しています`)
    laps.push(await republishOnce(projectFolder, count))
  }
  const middle = laps[1]
  if (middle === undefined) throw new Error('no lap')
  const points = laps.map(({ offices, seconds }): Point => ({ size: offices, seconds }))
  const whole = laps.map(
    ({ offices, wholeSeconds }): Point => ({ size: offices, seconds: wholeSeconds }),
  )
  const milliseconds = middle.seconds * 1_000
  return {
    id: 'W5',
    title: 'publish again what has changed',
    growths: [
      { title: 'one sheet changed, by offices', points, slope: slope(points) },
      { title: 'into an empty folder, by offices', points: whole, slope: slope(whole) },
    ],
    bars: [
      {
        says: `one sheet of ${middle.offices} offices' year: ≤ ${mostFiles} files written`,
        measured: `${middle.written} of ${middle.files}`,
        holds: middle.written <= mostFiles,
      },
      {
        says: `in ≤ ${mostMilliseconds} ms`,
        measured: `${milliseconds.toFixed(0)} ms (into an empty folder ${(middle.wholeSeconds * 1_000).toFixed(0)} ms)`,
        holds: milliseconds <= mostMilliseconds,
      },
    ],
  }
}

async function republishOnce(projectFolder: string, sheets: number): Promise<Lap> {
  const city = await openBenchCity(projectFolder)
  const around = await mkdtemp(join(tmpdir(), 'torikumi-bench-'))
  const out = join(around, 'out')
  try {
    const { documents } = documentsWithSheets(projectFolder, sheets)
    await importAll(city.context, documents)
    const mine = documents.find(({ name }) => name.includes(`${year}-`))
    if (mine === undefined) throw new Error('no document of the year')
    await publishTo(city.context, out) // loads what each medium needs
    const whole = await publishTo(city.context, join(around, 'empty'))
    const seconds: number[] = []
    let written = 0
    for (let round = 0; round <= rounds; round += 1) {
      const before = await inodes(out)
      await importAll(city.context, [{ ...mine, bytes: revised(mine.bytes, round) }])
      const lap = await publishTo(city.context, out)
      if (round > 0) seconds.push(lap)
      const after = await inodes(out)
      written = [...after].filter(([path, inode]) => before.get(path) !== inode).length
    }
    const paths = [...(await inodes(out)).keys()]
    return {
      offices: paths.filter((path) => /forms.*\.html$/u.test(path)).length,
      files: paths.length,
      written,
      seconds: median(seconds),
      wholeSeconds: whole,
    }
  } finally {
    await city.close()
    await rm(around, { recursive: true, force: true })
  }
}

/** @returns Seconds, from the database to the folder in its place */
async function publishTo(context: ActionContext, out: string): Promise<number> {
  const begun = performance.now()
  const edition = await getEdition(context, year)
  if (!edition.ok) throw new Error(edition.problems.map(({ message }) => message).join())
  const folder = await growFolder(out)
  await writeEdition(edition.value, folder, house)
  return (performance.now() - begun) / 1_000
}

async function importAll(
  context: ActionContext,
  documents: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly office: string
  }[],
): Promise<void> {
  const orders = documents.map(({ name, bytes, office }) => ({
    file: { name, bytes },
    given: { office, fiscalYear: null },
  }))
  await importDocuments(context, orders, (_, __, imported) => {
    if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join())
  })
}

/** A later version of the document: a word more in the title of its first sheet. */
function revised(bytes: Uint8Array, round: number): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(text.replace(/^(取組項目.*)$/mu, `$1（第${round + 2}版）`))
}

/** A file that was written anew is another one. */
async function inodes(folder: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    found.set(path, (await stat(path)).ino)
  }
  return found
}
