/**
 * A published folder is there whole or not at all: it grows under another name beside its place, and takes the place
 * when it is finished. What stops half-way leaves the old folder as it was, and is cleared away by the next one.
 */
import { linkSync, lstatSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { errorCode } from '../lib/error-code.ts'
import {
  type Manifest,
  type ManifestEntry,
  manifestPath,
  readManifest,
  sha256,
} from '../publish/edition/manifest.ts'

export interface GrowingFolder {
  /** Of the folder whose place it takes. */
  readonly former: Manifest | null
  /** @param path Below the folder, with / */
  write(path: string, bytes: Uint8Array | string): Promise<void>
  /**
   * Takes a file over from the former folder, without writing it again where the disk allows.
   *
   * @returns false where no file of these bytes stands there
   */
  keep(file: Pick<ManifestEntry, 'path' | 'sha256'>): Promise<boolean>
  /** Takes the place; files of others that stood there are kept. */
  finish(): Promise<void>
  /** Leaves everything as it was; nothing to do once it is finished. */
  abandon(): Promise<void>
}

/**
 * Whether nothing of anybody else would be lost: the folder is not there, empty, or one of ours. Many programs keep a
 * `manifest.json`: only one that reads as ours counts.
 */
export async function isFree(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch(() => [])
  return names.length === 0 || (await filesOfOurs(folder)) !== null
}

export async function growFolder(out: string): Promise<GrowingFolder> {
  const place = await realpath(out).catch(() => resolve(out))
  await mkdir(dirname(place), { recursive: true })
  await clearLeftovers(place)
  await namesIn(place)
  const growing = `${besideName(place, 'publishing')}${process.pid}`
  const former = `${besideName(place, 'replaced')}${process.pid}`
  await rm(growing, { recursive: true, force: true })
  await mkdir(growing)
  const made = new Set<string>()
  const room = async (path: string) => {
    const file = join(growing, path)
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
    made.add(dirname(file))
    return file
  }
  return {
    former: await manifestIn(place),
    async write(path, bytes) {
      await writeFile(await room(path), bytes)
    },
    async keep({ path, sha256: expected }) {
      const bytes = readPlainFile(join(place, path))
      if (bytes === null || sha256(bytes) !== expected) return false
      const file = await room(path)
      // not every disk gives a file two names, nor every file of somebody else's
      if (!hasTwoNames(join(place, path), file)) await writeFile(file, bytes)
      return true
    },
    async finish() {
      const before = await namesIn(place)
      if (before !== null) await rename(place, former)
      await rename(growing, place)
      if (before !== null) await keepOthers(former, place)
    },
    abandon: () => rm(growing, { recursive: true, force: true }),
  }
}

/** null where nothing is there. @throws where something else than a folder stands there */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder)
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  }
}

/** `/srv/.open-data.publishing-`: a name beside the folder, which its own listing does not show. */
function besideName(place: string, what: 'publishing' | 'replaced'): string {
  return join(dirname(place), `.${basename(place)}.${what}-`)
}

/** What an earlier run that was ended half-way has left; a run still at work is let be. */
async function clearLeftovers(place: string): Promise<void> {
  for (const what of ['publishing', 'replaced'] as const) {
    const begin = basename(besideName(place, what))
    for (const name of await readdir(dirname(place))) {
      if (!name.startsWith(begin) || isRunning(Number(name.slice(begin.length)))) continue
      const left = join(dirname(place), name)
      if (what === 'publishing') await rm(left, { recursive: true, force: true })
      else if ((await namesIn(place)) === null) await rename(left, place)
      else await keepOthers(left, place)
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

/** Moves what is not ours from the former folder into the new one, then lets the former go. */
async function keepOthers(former: string, place: string): Promise<void> {
  const ours = (await filesOfOurs(former)) ?? new Set()
  for (const entry of await readdir(former, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
      .slice(former.length + 1)
      .replaceAll('\\', '/')
    if (ours.has(path)) continue
    await mkdir(dirname(join(place, path)), { recursive: true })
    await rename(join(former, path), join(place, path))
  }
  await rm(former, { recursive: true, force: true })
}

/** null where nothing is there, or a link that leads elsewhere. In one go: a year has files by the hundred, most of them small. */
function readPlainFile(path: string): Buffer | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : null
  } catch {
    return null
  }
}

/** false where the disk gives the file no second name. */
function hasTwoNames(file: string, second: string): boolean {
  try {
    linkSync(file, second)
    return true
  } catch {
    return false
  }
}

async function manifestIn(folder: string): Promise<Manifest | null> {
  return readManifest(await readFile(join(folder, manifestPath), 'utf8').catch(() => ''))
}

/** null where the folder is none of ours. */
async function filesOfOurs(folder: string): Promise<ReadonlySet<string> | null> {
  const manifest = await manifestIn(folder)
  return manifest && new Set([manifestPath, ...manifest.files.map(({ path }) => path)])
}
