/** Reads a whole backup and holds each part against its manifest, before anything is changed. */
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ArchiveReader } from './archive-reader.ts'
import { measure } from './archive-writer.ts'
import type { BackupPart } from './manifest.ts'

/** @returns The path of the first part that is not what was written; null when all are */
export async function findDamage(
  archive: ArchiveReader,
  onProgress: (done: number) => void,
): Promise<string | null> {
  for (const [done, part] of archive.manifest.parts.entries()) {
    onProgress(done)
    if (!(await isWhole(archive, part))) return part.path
  }
  return null
}

async function isWhole(archive: ArchiveReader, part: BackupPart): Promise<boolean> {
  const counted = measure()
  const nowhere = new Writable({ write: (_chunk, _encoding, next) => next() })
  try {
    const stream = await archive.read(part.path)
    if (stream === null) return false
    await pipeline(stream, counted.stream, nowhere)
  } catch {
    // broken bytes do not inflate; a disk that cannot be read holds no backup either
    return false
  }
  const { bytes, rows, sha256 } = counted.written()
  return bytes === part.bytes && rows === part.rows && sha256 === part.sha256
}
