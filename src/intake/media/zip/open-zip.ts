/**
 * The entries of a zip file, inflated one at a time and never further than the limits allow. What its headers say of
 * sizes is not believed: inflating stops at the limit, and an entry that is not what was said is refused.
 */
import { promisify } from 'node:util'
import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { errorCode } from '../../../lib/error-code.ts'
import type { Problem } from '../../../lib/problem.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { entryName } from './entry-name.ts'

export interface ZipEntry {
  readonly name: string
  /** The name holds bytes that no encoding gives a sense. */
  readonly nameUncertain: boolean
  /** Inflates the entry. @throws {Refused} beyond a limit, locked or broken; others may still be read */
  read(): Buffer
}

export interface OpenZip {
  readonly entries: readonly ZipEntry[]
  find(name: string): ZipEntry | null
}

/** @throws {Refused} where the file is no whole zip or has too many entries */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<OpenZip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const budget = { left: limits.inflatedBytes }
  const entries: ZipEntry[] = []
  for (const { entry, start } of await listEntries(buffer, limits)) {
    const { name, uncertain } = entryName(entry)
    if (name.endsWith('/')) continue
    const read = () => {
      if (start === null) throw new Refused(brokenZip)
      const packed = buffer.subarray(start, start + entry.compressedSize)
      return inflate(entry, packed, budget, limits)
    }
    entries.push({ name, nameUncertain: uncertain, read })
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return { entries, find: (name) => byName.get(name) ?? null }
}

interface PlacedEntry {
  readonly entry: Entry
  /** Where its packed bytes begin; null where its own header is broken. */
  readonly start: number | null
}

async function listEntries(buffer: Buffer, limits: Limits): Promise<readonly PlacedEntry[]> {
  const zip = await openDirectory(buffer)
  if (zip.entryCount > limits.entries) throw new Refused(beyond('entries', limits))
  return await new Promise((resolve, reject) => {
    const found: PlacedEntry[] = []
    const broken = () => reject(new Refused(brokenZip))
    zip.on('error', broken)
    zip.on('end', () => resolve(found))
    zip.on('entry', (entry: Entry) => {
      if (found.length >= limits.entries) return reject(new Refused(beyond('entries', limits)))
      zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
        found.push({ entry, start: error ? null : header.fileDataStart })
        zip.readEntry()
      })
    })
    zip.readEntry()
  })
}

async function openDirectory(buffer: Buffer): Promise<ZipFile> {
  const open = promisify<Buffer, { lazyEntries: true; decodeStrings: false }, ZipFile>(fromBuffer)
  try {
    return await open(buffer, { lazyEntries: true, decodeStrings: false })
  } catch {
    throw new Refused(brokenZip)
  }
}

const stored = 0
const deflated = 8

/** Small files may pack as well as they like: the ratio speaks of what would hurt. */
const smallBytes = 32 * 1024 * 1024

function inflate(entry: Entry, packed: Buffer, budget: { left: number }, limits: Limits): Buffer {
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw new Refused(lockedZip)
  const method = entry.compressionMethod
  if (method !== stored && method !== deflated) throw new Refused(brokenZip)
  const byRatio = Math.max(smallBytes, packed.length * limits.inflateRatio)
  const most = Math.min(byRatio, budget.left)
  const content = method === stored ? packed : inflateAtMost(packed, most)
  if (content === null || content.length > most) {
    if (budget.left <= byRatio) throw new Refused(beyond('inflatedBytes', limits), 'whole')
    budget.left -= most // what was inflated in vain is spent all the same
    throw new Refused(beyond('inflateRatio', limits))
  }
  budget.left -= content.length
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) {
    throw new Refused(brokenZip)
  }
  return content
}

/** null when there would be more. */
function inflateAtMost(packed: Buffer, most: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') return null
    throw new Refused(brokenZip)
  }
}

export const brokenZip: Problem = {
  code: 'document/broken',
  severity: 'blocks',
  message:
    'ファイルが壊れているか、途中で切れています。元のファイルをもう一度コピーするか、開いて保存し直してください。',
}

const lockedZip: Problem = {
  code: 'document/locked',
  severity: 'blocks',
  message: 'zipにパスワードがかかっています。パスワードを外してから取り込んでください。',
}
