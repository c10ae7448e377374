/**
 * Bytes put aside until they are wanted: one after the other in a temporary file that has no name, so that a process
 * that dies leaves nothing behind.
 */
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spooled {
  /** Bytes. */
  readonly size: number
  /** As long as the spool is open. */
  readonly read: () => Promise<Uint8Array>
}

export interface Spool {
  readonly append: (content: Pieces) => Promise<Spooled>
  readonly close: () => Promise<void>
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Throws what the disk says when it is full. */
export async function openSpool(): Promise<Spool> {
  const path = join(tmpdir(), `torikumi-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  let end = 0
  let before: Promise<unknown> = Promise.resolve()
  const write = async (content: Pieces): Promise<Spooled> => {
    const start = end
    for await (const piece of content) {
      await writeAt(file, piece, end)
      end += piece.length
    }
    const size = end - start
    return { size, read: () => readAt(file, start, size) }
  }
  return {
    append: (content) => {
      const written = before.then(() => write(content))
      before = written.catch(() => {}) // whoever asked for it is told
      return written
    },
    close: () => file.close(),
  }
}

/** The system may take less than it is given. */
async function writeAt(file: FileHandle, piece: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < piece.length; ) {
    const { bytesWritten } = await file.write(piece, done, piece.length - done, position + done)
    done += bytesWritten
  }
}

async function readAt(file: FileHandle, position: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  for (let done = 0; done < size; ) {
    const { bytesRead } = await file.read(bytes, done, size - done, position + done)
    if (bytesRead === 0) throw new Error('a spool holds less than was put into it')
    done += bytesRead
  }
  return bytes
}
