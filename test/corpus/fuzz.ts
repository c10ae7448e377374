/** Reads damaged files by the thousand and tells which of them broke a promise: no crash, no hang, nothing lost. */
import { layOutApart } from '../../src/intake/media/child/reader-pool.ts'
import { layOutFile } from '../../src/intake/media/lay-out-file.ts'
import { limits } from '../../src/intake/media/limits.ts'
import { readLaidOut } from '../../src/intake/read-document.ts'
import { alteredPassages, lostCharacters } from '../../src/intake/testing/nothing-lost.ts'
import { layoutClasses } from './form-layouts.ts'
import { type Maker, makePage } from './makers.ts'
import { mutate } from './mutate.ts'
import { type Random, random } from './random.ts'
import { rezip } from './rezip.ts'
import { toPptx } from './to-pptx.ts'

export interface FuzzReport {
  readonly tried: number
  /** How many were still read as documents. */
  readonly read: number
  /** By format: milliseconds of computing, or by the clock where a reader process did it. */
  readonly slowest: Readonly<Record<string, number>>
  /** How many reader processes were ended because a page took too long. */
  readonly ended: number
  /** What broke: seed, format and why. */
  readonly broken: readonly string[]
}

export interface SeedFile {
  readonly extension: string
  readonly bytes: Uint8Array
}

/** Whole files to start from: each layout by each maker, and as slides. */
export async function seedFiles(makers: readonly Maker[]): Promise<readonly SeedFile[]> {
  const files: SeedFile[] = []
  for (const [at, kind] of layoutClasses.entries()) {
    const { page } = makePage(at, kind)
    for (const maker of makers) {
      const [bytes] = await maker.make([page])
      if (bytes !== undefined) files.push({ extension: maker.extension, bytes })
    }
    files.push({ extension: 'pptx', bytes: toPptx(page) })
  }
  return files
}

/** @param share How often a PDF, which takes ten times as long as the others, is tried */
export async function fuzz(
  files: readonly SeedFile[],
  { from, count, share }: { readonly from: number; readonly count: number; readonly share: number },
  onProgress: (report: FuzzReport) => void,
): Promise<FuzzReport> {
  const others = files.map(({ bytes }) => bytes)
  const groups = {
    quick: files.filter(({ extension }) => extension !== 'pdf'),
    slow: files.filter(({ extension }) => extension === 'pdf'),
  }
  const broken: string[] = []
  let read = 0
  let ended = 0
  const slowest: Record<string, number> = {}
  for (let seed = from; seed < from + count; seed += 1) {
    const chance = random(seed)
    const slow = chance.chance(share) && groups.slow.length > 0
    const { extension, bytes } = chance.pick(slow ? groups.slow : groups.quick)
    const { fault, milliseconds } = await tryFile(
      `sheet.${extension}`,
      damage(bytes, others, chance),
    )
    slowest[extension] = Math.max(slowest[extension] ?? 0, Math.round(milliseconds))
    if (fault === 'read') read += 1
    if (fault === 'ended') ended += 1
    for (const each of brokenBy(extension, fault, milliseconds))
      broken.push(`seed ${seed}, ${each}`)
    const tried = seed - from + 1
    if (tried % 1_000 === 0) onProgress({ tried, read, slowest, ended, broken })
  }
  return { tried: count, read, slowest, ended, broken }
}

function brokenBy(extension: string, fault: string, milliseconds: number): readonly string[] {
  const hangs = milliseconds > (extension === 'pdf' ? longestPdf : longest)
  const promised = ['read', 'refused', 'ended'].includes(fault)
  return [
    ...(promised ? [] : [`${extension}: ${fault}`]),
    ...(hangs ? [`${extension}: took ${milliseconds.toFixed(0)} ms`] : []),
  ]
}

/** Most office files are damaged in a part and stay whole around it. */
function damage(bytes: Uint8Array, others: readonly Uint8Array[], chance: Random): Uint8Array {
  return chance.chance(0.7)
    ? rezip(bytes, (part) => mutate(part, others, chance), chance)
    : mutate(bytes, others, chance)
}

/** A PDF is read where the program reads it, in a process of its own, which may be ended; there the clock counts. */
async function tryFile(name: string, bytes: Uint8Array) {
  const apart = name.endsWith('.pdf')
  const [clock, computing] = [performance.now(), process.cpuUsage()]
  const fault = await readDamaged(name, bytes, apart ? layOutApart : layOutHere)
  const { user, system } = process.cpuUsage(computing)
  return { fault, milliseconds: apart ? performance.now() - clock : (user + system) / 1_000 }
}

const layOutHere = (name: string, bytes: Uint8Array) => layOutFile(name, bytes, limits)

/** A text may go on in another cell with other words between; but it says nothing that is not written there. */
function isInvented(altered: string): boolean {
  const [said = '', written = ''] = altered.split(' ≠ ')
  let at = 0
  for (const letter of said) {
    if (listSigns.test(letter)) continue
    at = written.indexOf(letter, at) + 1
    if (at === 0) return true
  }
  return false
}

/** A text of several lines keeps the signs inside it, which the ledger counts as markup. */
const listSigns = /[-*・•○●]/u

const longest = 2_000
/** Of each page two seconds of computing, and the seeds have some pages; the rest is for a busy machine. */
const longestPdf = 20_000

async function readDamaged(name: string, bytes: Uint8Array, layOut: typeof layOutHere) {
  try {
    const opened = await layOut(name, bytes)
    const codes = opened.ok ? [] : opened.problems.map(({ code }) => code)
    if (codes.includes('document/page-too-slow')) return 'ended'
    // a reader process says no more of a fault of ours
    if (codes.includes('document/unreadable')) return 'fell over in its reader process'
    if (!opened.ok || opened.value.kind !== 'document') return 'refused'
    const read = readLaidOut(name, opened.value.laid, {})
    if (!read.ok) return 'refused'
    const lost = [...lostCharacters(read.value), ...alteredPassages(read.value).filter(isInvented)]
    return lost.length === 0 ? 'read' : `lost ${lost.slice(0, 3).join(' ')}`
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)
  }
}
