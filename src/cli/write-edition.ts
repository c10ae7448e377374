/**
 * Writes an edition into a growing folder, the manifest last. A file whose making would bring nothing new is taken over
 * from the folder before: whether it would is known by a seal that none but this house can set (decision 024).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '../lib/group-by.ts'
import { CannotOpen, type Seals } from '../lib/seal.ts'
import type { Edition } from '../publish/edition/edition.ts'
import { type EditionFile, listEditionFiles } from '../publish/edition/edition-files.ts'
import {
  describeFile,
  type ManifestEntry,
  manifestPath,
  printManifest,
  sha256,
} from '../publish/edition/manifest.ts'
import type { GrowingFolder } from './publish-folder.ts'
import type { Terminal } from './terminal.ts'

export interface House {
  readonly seals: Seals
  /** Changes with the program, whose next version may print otherwise; null where that is not known. */
  readonly program: string | null
  say(line: string): void
}

export interface WrittenEdition {
  readonly files: readonly ManifestEntry[]
  /** How many of them were written now; the others stayed. */
  readonly written: number
}

export async function writeEdition(
  edition: Edition,
  folder: GrowingFolder,
  house: House,
): Promise<WrittenEdition> {
  const { municipality, data } = edition
  const files = listEditionFiles(edition)
  const writing = new Writing(folder, house, `${municipality.id} ${data.fiscalYear}`)
  const done = new Map<EditionFile, ManifestEntry>()
  const writeAll = async (some: readonly EditionFile[]) => {
    for (const file of some) {
      const stayed = await writing.keep(file)
      done.set(file, stayed ?? (await writing.make(file)))
      house.say(
        `${done.size}/${files.length} ${file.path}${stayed === null ? '' : '（変わりなし）'}`,
      )
    }
  }
  // another thread compiles the PDFs: meanwhile this one makes all else
  const lanes = groupBy(files, ({ mediaType }) => mediaType === 'application/pdf')
  const ends = await Promise.allSettled([true, false].map((pdf) => writeAll(lanes.get(pdf) ?? [])))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  const entries = files.flatMap((file) => done.get(file) ?? [])
  const manifest = printManifest({
    formatVersion: 1,
    municipality: municipality.name,
    fiscalYear: data.fiscalYear,
    files: entries,
  })
  await folder.write(manifestPath, manifest)
  await folder.finish()
  return { files: entries, written: writing.written }
}

class Writing {
  written = 0
  readonly #folder: GrowingFolder
  readonly #house: House
  readonly #edition: string
  readonly #former: ReadonlyMap<string, ManifestEntry>

  /** @param edition Whose year: a seal of one is none of another */
  constructor(folder: GrowingFolder, house: House, edition: string) {
    this.#folder = folder
    this.#house = house
    this.#edition = edition
    this.#former = new Map(folder.former?.files.map((entry) => [entry.path, entry]))
  }

  /** null where it has to be made. */
  async keep(file: EditionFile): Promise<ManifestEntry | null> {
    const entry = this.#former.get(file.path)
    if (entry === undefined || !this.#isSealed(file, entry)) return null
    return (await this.#folder.keep(entry)) ? entry : null
  }

  async make(file: EditionFile): Promise<ManifestEntry> {
    const bytes = await file.make()
    const entry = this.#seal(file, describeFile(file, bytes))
    const former = this.#former.get(file.path)
    if (former?.sha256 === entry.sha256 && (await this.#folder.keep(entry))) return entry
    await this.#folder.write(file.path, bytes)
    this.written += 1
    return entry
  }

  #seal(file: EditionFile, entry: ManifestEntry): ManifestEntry {
    const words = this.#words(file, entry)
    if (words === null) return entry
    const sealed = this.#house.seals.seal(Buffer.from(words), this.#name(file))
    return { ...entry, seal: Buffer.from(sealed).toString('base64') }
  }

  #isSealed(file: EditionFile, { seal = '', ...entry }: ManifestEntry): boolean {
    const words = this.#words(file, entry)
    if (words === null || seal === '') return false
    try {
      const opened = this.#house.seals.open(Buffer.from(seal, 'base64'), this.#name(file))
      return Buffer.from(opened).toString() === words
    } catch (error) {
      if (error instanceof CannotOpen) return false
      throw error
    }
  }

  /** What it was made from, by which program, and what came of it. */
  #words(file: EditionFile, entry: ManifestEntry): string | null {
    const { program } = this.#house
    if (program === null) return null
    const { mediaType, reproducible } = file
    const same = entry.mediaType === mediaType && entry.reproducible === reproducible
    return same ? `${program} ${file.madeFrom()} ${entry.sha256} ${entry.bytes}` : null
  }

  #name({ path }: EditionFile): string {
    return `edition ${this.#edition} ${path}`
  }
}

/** The sources and packages it was built from, as the build notes them, and what runs it. */
export function programMark({ projectFolder }: Pick<Terminal, 'projectFolder'>): string | null {
  try {
    const inputs = readFileSync(join(projectFolder, 'build', '.inputs'))
    return sha256(Buffer.concat([inputs, Buffer.from(process.version)]))
  } catch {
    return null
  }
}
