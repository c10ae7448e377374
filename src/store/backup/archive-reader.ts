/** A backup's file opened for reading: its manifest and, as streams, its parts. */
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { type BackupManifest, manifestPath, parseManifest } from './manifest.ts'

export interface ArchiveReader {
  readonly manifest: BackupManifest
  /** null where there is no such part. The stream fails where its bytes are broken. */
  read(path: string): Promise<Readable | null>
  close(): void
}

/** More than a manifest of the largest installation needs; a forged one is not read into memory. */
const longestManifest = 256 * 1024 * 1024

/**
 * @returns null where it is no backup of ours, or was cut short
 * @throws Faults of the file system
 */
export async function openArchive(file: string): Promise<ArchiveReader | null> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(notZip)
  if (zip === null) return null
  try {
    const entries = await listEntries(zip)
    const last = entries.get(manifestPath)
    const manifest = last === undefined ? null : await readManifest(zip, last)
    if (manifest === null) {
      zip.close()
      return null
    }
    return {
      manifest,
      async read(path) {
        const entry = entries.get(path)
        return entry === undefined ? null : await zip.openReadStreamPromise(entry)
      },
      close: () => zip.close(),
    }
  } catch (cause) {
    zip.close()
    return notZip(cause)
  }
}

/** What the zip reader says of the bytes has no code; faults of the file system have. */
function notZip(cause: unknown): null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code !== '' && !code.startsWith('Z_')) throw cause
  return null
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  zip.on('entry', (entry: Entry) => {
    entries.set(entry.fileName, entry)
    zip.readEntry()
  })
  zip.readEntry()
  await once(zip, 'end')
  return entries
}

async function readManifest(zip: ZipFile, entry: Entry): Promise<BackupManifest | null> {
  if (entry.uncompressedSize > longestManifest) return null
  const bytes = await buffer(await zip.openReadStreamPromise(entry))
  return crc32(bytes) === entry.crc32 ? parseManifest(bytes.toString('utf8')) : null
}
