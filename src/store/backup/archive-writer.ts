/**
 * The file of a backup as it grows: a zip that any tool opens, readable by its owner alone, under another name until
 * it is whole and on the disk. Entries go through as streams; none is ever held whole.
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

export interface Written {
  readonly bytes: number
  /** Line ends: in what COPY writes, one a row. */
  readonly rows: number
  readonly sha256: string
}

export interface ArchiveWriter {
  add(path: string, source: Readable): Promise<Written>
  /** Puts the file in its place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** Most of the size for a fraction of the time: the backup is taken while people work. */
const compressionLevel = 1

/** @throws Faults of the file system as they come; also later, from what is written */
export async function writeArchive(file: string): Promise<ArchiveWriter> {
  const growing = `${file}.part`
  const place = await open(growing, 'w', 0o600)
  const zip = new ZipFile()
  const broken = new AbortController()
  const done = pipeline(zip.outputStream, createWriteStream(growing, { fd: place, flush: true }))
  done.catch((cause: unknown) => broken.abort(cause))
  zip.on('error', (cause: unknown) => broken.abort(cause))
  return {
    async add(path, source) {
      const counted = measure()
      zip.addReadStream(counted.stream, path, { compressionLevel, forceZip64Format: true })
      await pipeline(source, counted.stream, { signal: broken.signal }).catch((cause: unknown) => {
        throw broken.signal.aborted ? broken.signal.reason : cause
      })
      return counted.written()
    },
    async finish() {
      zip.end()
      await done
      await rename(growing, file)
    },
    async abandon() {
      broken.abort()
      zip.outputStream.unpipe()
      await place.close().catch(() => {})
      await rm(growing, { force: true })
    },
  }
}

/** Lets everything through and tells what it was. */
export function measure(): { readonly stream: Transform; written(): Written } {
  const hash = createHash('sha256')
  let bytes = 0
  let rows = 0
  const stream = new Transform({
    transform(chunk: Buffer, _, pass) {
      hash.update(chunk)
      bytes += chunk.length
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1
      pass(null, chunk)
    },
  })
  return { stream, written: () => ({ bytes, rows, sha256: hash.digest('hex') }) }
}
